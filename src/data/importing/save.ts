import type { SPFI } from '@pnp/sp';
import '@pnp/sp/batching';
import '@pnp/sp/items';
import { toBody } from '../cells';
import { listUrl } from '../addresses';
import type { ListSchema } from '../schema/list';
import type { Site } from '../site';
import { asSiteError, isSilence, SiteError } from '../siteError';
import { isRefusal } from '../writing';
import type { LinePlan } from './plan';

export type LineOutcome =
  | { readonly line: number; readonly status: 'saved' }
  | { readonly line: number; readonly status: 'failed'; readonly error: SiteError }
  /** The request was lost on the way, and the list could not be looked at: the row may or may not have been saved. */
  | { readonly line: number; readonly status: 'unknown'; readonly error: SiteError };

type Savable<L extends ListSchema> = Extract<LinePlan<L>, { status: 'add' | 'change' }>;

/** The request id of a line: the same however often the line is sent, so that its row is added once. */
export type RequestOf = (line: number) => string;

/** SharePoint takes at most 100 parts in one batch; smaller ones show progress and lose less when one fails. */
const BATCH = 25;

/** What became of a line's part of a batch; `error` where the line was not saved for certain, or nobody knows. */
interface Sent<L extends ListSchema> { readonly line: Savable<L>; readonly error?: SiteError }

const errorOf = async (saving: Promise<unknown>): Promise<SiteError | undefined> => {
  try {
    await saving;
    return undefined;
  } catch (thrown) {
    return asSiteError(thrown);
  }
};

const put = <L extends ListSchema>(batched: SPFI, siteUrl: string, list: L, line: Savable<L>, requestOf: RequestOf): Promise<unknown> => {
  const items = batched.web.getList(listUrl(siteUrl, list)).items;
  return line.status === 'add'
    ? items.add(toBody(list, line.draft, requestOf(line.line)))
    : items.getById(line.row.stamp.id).update(toBody(list, line.draft), line.row.stamp.etag);
};

/** Sends lines in one request. Where its answer does not come, each line has that error. */
const sendBatch = async <L extends ListSchema>(
  site: Site, list: L, lines: readonly Savable<L>[], requestOf: RequestOf
): Promise<readonly Sent<L>[]> => {
  const [batched, execute] = site.sp.batched({ maxRequests: BATCH });
  const savings = lines.map(line => errorOf(put(batched, site.url, list, line, requestOf)));
  const lost = await errorOf(execute());
  const errors = lost ? lines.map(() => lost) : await Promise.all(savings);
  return lines.map((line, n) => ({ line, error: errors[n] }));
};

/** Sends a line again as the same act: the site says what became of it, and nothing is done twice. */
const settle = async <L extends ListSchema>(site: Site, list: L, line: Savable<L>, requestOf: RequestOf): Promise<LineOutcome> => {
  const saved = line.status === 'add'
    ? await site.add(list, line.draft, requestOf(line.line))
    : await site.update(list, line.row.stamp.id, line.row.stamp.etag, line.draft);
  switch (saved.status) {
    case 'saved': return { line: line.line, status: 'saved' };
    case 'conflict': return { line: line.line, status: 'failed', error: new SiteError('conflict', `${list.name} ${saved.theirs.stamp.id}`) };
    case 'failed': return { line: line.line, status: 'failed', error: saved.error };
    case 'unsettled': return { line: line.line, status: 'unknown', error: saved.error };
    default: return saved satisfies never;
  }
};

/** The site cannot be reached now: asking about the next line would only wait as long again. */
const isOutOfReach = (outcome: LineOutcome): boolean =>
  outcome.status === 'unknown' || (outcome.status === 'failed' && isSilence(outcome.error));

/** A batch that was turned away did nothing. */
const unasked = (line: number, error: SiteError): LineOutcome => ({ line, status: error.status === 429 ? 'failed' : 'unknown', error });

/**
 * Saves lines in batches and tells the outcome of every one. Where the answer to a line did not come, the line is sent again by
 * itself as the same act. It goes on after a line that fails, and stops when the site cannot be reached.
 */
export const saveLines = async <L extends ListSchema>(
  site: Site, list: L, lines: readonly Savable<L>[], requestOf: RequestOf, onProgress: (outcomes: readonly LineOutcome[]) => void
): Promise<readonly LineOutcome[]> => {
  const outcomes: LineOutcome[] = [];
  let reachable = true;
  for (let start = 0; reachable && start < lines.length; start += BATCH) {
    for (const { line, error } of await sendBatch(site, list, lines.slice(start, start + BATCH), requestOf)) {
      if (!error) outcomes.push({ line: line.line, status: 'saved' });
      else if (isRefusal(error)) outcomes.push({ line: line.line, status: 'failed', error });
      else {
        const outcome: LineOutcome = reachable ? await settle(site, list, line, requestOf) : unasked(line.line, error);
        reachable = reachable && !isOutOfReach(outcome);
        outcomes.push(outcome);
      }
    }
    onProgress([...outcomes]);
  }
  await site.refresh();
  return outcomes;
};
