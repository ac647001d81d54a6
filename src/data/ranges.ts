import type { RawRow } from './cells';
import type { Outcome } from './readBatch';
import { SiteError } from './siteError';

/** Rows in the order of their ids, after one; at most a page. */
export type AskAfter = (after: number) => Promise<Outcome<readonly RawRow[]>>;

const idOf = (raw: RawRow | undefined): number => Number(raw?.Id ?? 0);

/** A page that goes on where it should; a site that begins anew would be read for ever. */
const goingOn = (page: Outcome<readonly RawRow[]>, after: number): Outcome<readonly RawRow[]> =>
  ('value' in page && page.value.length > 0 && idOf(page.value[0]) <= after
    ? { error: new SiteError('unexpected', `ID ${String(page.value[0].Id)} after ${after}`) } : page);

/**
 * The rest of a list whose first page was full, by ranges of ids: as many at once as its number of rows suggests. Where ids have
 * gaps, ranges overlap and a row comes twice; it is taken once. A range that fails fails the list.
 */
export const readRanges = async (ask: AskAfter, first: readonly RawRow[], page: number, count: number): Promise<Outcome<readonly RawRow[]>> => {
  const rows = new Map(first.map(raw => [idOf(raw), raw]));
  let last = idOf(first[first.length - 1]);
  for (let isFull = first.length === page; isFull;) {
    const ranges = Math.max(1, Math.ceil((count - rows.size) / page));
    const starts = Array.from({ length: ranges }, (_, n) => last + n * page);
    const answered = (await Promise.all(starts.map(ask))).map((answer, n) => goingOn(answer, starts[n]));
    for (const answer of answered) {
      if ('error' in answer) return answer;
      for (const raw of answer.value) rows.set(idOf(raw), raw);
      last = Math.max(last, idOf(answer.value[answer.value.length - 1]));
    }
    const farthest = answered[answered.length - 1];
    isFull = 'value' in farthest && farthest.value.length === page;
  }
  return { value: [...rows.values()].sort((a, b) => idOf(a) - idOf(b)) };
};
