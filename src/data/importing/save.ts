import type { SPFI } from '@pnp/sp';
import '@pnp/sp/batching';
import '@pnp/sp/items';
import { toBody } from '../cells';
import { listUrl } from '../reading';
import type { ListSchema } from '../schema/list';
import type { Site } from '../site';
import { asSiteError, type SiteError } from '../siteError';
import type { LinePlan } from './plan';

export type LineOutcome =
  | { readonly line: number; readonly status: 'saved' }
  | { readonly line: number; readonly status: 'failed'; readonly error: SiteError }
  /** The request was lost on the way: the row may or may not have been saved. */
  | { readonly line: number; readonly status: 'unknown'; readonly error: SiteError };

type Savable<L extends ListSchema> = Extract<LinePlan<L>, { status: 'add' | 'change' }>;

/** SharePoint takes at most 100 parts in one batch; smaller ones show progress and lose less when one fails. */
const BATCH = 25;

const save = <L extends ListSchema>(batched: SPFI, siteUrl: string, list: L, line: Savable<L>): Promise<unknown> => {
  const items = batched.web.getList(listUrl(siteUrl, list)).items;
  return line.status === 'add'
    ? items.add(toBody(list, line.draft))
    : items.getById(line.row.stamp.id).update(toBody(list, line.draft), line.row.stamp.etag);
};

const outcomeOf = async (line: number, saving: Promise<unknown>): Promise<LineOutcome> => {
  try {
    await saving;
    return { line, status: 'saved' };
  } catch (thrown) {
    return { line, status: 'failed', error: await asSiteError(thrown) };
  }
};

/**
 * Saves lines in batches and tells the outcome of every one. It goes on after a line that fails; after a request that
 * is lost as a whole it stops, since what became of those lines must be looked at first.
 */
export const saveLines = async <L extends ListSchema>(
  site: Site, list: L, lines: readonly Savable<L>[], onProgress: (outcomes: readonly LineOutcome[]) => void
): Promise<readonly LineOutcome[]> => {
  const outcomes: LineOutcome[] = [];
  for (let start = 0; start < lines.length; start += BATCH) {
    const part = lines.slice(start, start + BATCH);
    const [batched, execute] = site.sp.batched({ maxRequests: BATCH });
    const savings = part.map(line => outcomeOf(line.line, save(batched, site.url, list, line)));
    try {
      await execute();
      outcomes.push(...await Promise.all(savings));
    } catch (thrown) {
      const error = await asSiteError(thrown);
      outcomes.push(...part.map(({ line }) => ({ line, status: 'unknown' as const, error })));
      break;
    } finally {
      onProgress(outcomes);
    }
  }
  await site.refresh();
  return outcomes;
};
