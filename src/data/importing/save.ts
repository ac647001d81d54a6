import '@pnp/sp/batching';
import type { IItems } from '@pnp/sp/items';
import '@pnp/sp/items';
import { toBody } from '../cells';
import { listUrl } from '../addresses';
import { etagAt } from '../etag';
import type { ListSchema } from '../schema/list';
import type { Outcome } from '../readBatch';
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

const outcomeOf = <T>(asked: Promise<T>): Promise<Outcome<T>> => asked.then(value => ({ value }), async (thrown: unknown) => ({ error: await asSiteError(thrown) }));

/** Asks for something about each line in one request, where there is anything to ask. Where its answer does not come, each line has that error. */
const inOneRequest = async <Line, T>(
  site: Site, list: ListSchema, lines: readonly Line[], ask: (line: Line, items: IItems) => Promise<T> | undefined
): Promise<readonly (Outcome<T> | undefined)[]> => {
  const [batched, execute] = site.sp.batched({ maxRequests: BATCH });
  const asked = lines.map(line => {
    const question = ask(line, batched.web.getList(listUrl(site.url, list)).items); // a part of a batch shares nothing with another
    return question && outcomeOf(question);
  });
  if (asked.every(one => one === undefined)) return lines.map(() => undefined);
  const way = await outcomeOf(execute());
  return Promise.all(asked.map(one => one && ('error' in way ? way : one)));
};

/** Sends lines in one request, after one that asks how the rows stand which they change. */
const sendBatch = async <L extends ListSchema>(
  site: Site, list: L, lines: readonly Savable<L>[], requestOf: RequestOf
): Promise<readonly Sent<L>[]> => {
  const standing = await inOneRequest(site, list, lines, (line, items) =>
    (line.status === 'change' ? etagAt(items.getById(line.row.stamp.id), line.row.stamp.revision) : undefined));
  const known = lines.map((line, n) => ({ line, etag: standing[n] }));
  const sent = await inOneRequest(site, list, known, ({ line, etag }, items): Promise<unknown> | undefined => {
    if (line.status === 'add') return items.add(toBody(list, line.draft, requestOf(line.line)));
    return etag && 'value' in etag ? items.getById(line.row.stamp.id).update(toBody(list, line.draft), etag.value) : undefined;
  });
  return known.map(({ line, etag }, n) => {
    const outcome = sent[n] ?? etag;
    return { line, error: outcome && 'error' in outcome ? outcome.error : undefined };
  });
};

/** Sends a line again as the same act: the site says what became of it, and nothing is done twice. */
const settle = async <L extends ListSchema>(site: Site, list: L, line: Savable<L>, requestOf: RequestOf): Promise<LineOutcome> => {
  const saved = line.status === 'add'
    ? await site.add(list, line.draft, requestOf(line.line))
    : await site.update(list, line.row.stamp.id, line.row.stamp.revision, line.draft);
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
