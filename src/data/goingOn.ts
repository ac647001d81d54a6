import type { RawRow } from './cells';
import { changesSince, type Changes } from './changes';
import type { Place } from './place';
import { pageSizeOf, rowOf } from './questions';
import { readRanges } from './ranges';
import { readBatch, type Outcome } from './readBatch';
import { asksAfter, readRows, type BadRow, type ListInfo } from './reading';
import type { AnyRow, ListSchema } from './schema/list';
import { asSiteError } from './siteError';
import type { Connection } from './transport';

/** What differs from what is kept. */
export interface Delta {
  readonly rows: readonly AnyRow[];
  readonly problems: readonly BadRow[];
  /** Ids of everything that was read again or is gone: what was known of these no longer stands. */
  readonly touched: ReadonlySet<number>;
  readonly place: Place;
}

/** Where more rows than this were changed, reading the whole list is less work. */
const MOST_CHANGED = 400;

/** SharePoint takes no more in one batch. */
const IN_BATCH = 100;

export interface Kept { readonly rows: readonly AnyRow[]; readonly problems: readonly BadRow[] }

export interface GoingOn {
  readonly sp: Connection;
  readonly siteUrl: string;
  readonly list: ListSchema;
  readonly place: Place;
  readonly info: ListInfo;
  /** When `info` was asked for. */
  readonly infoAt: number;
  readonly page: number;
}

/** Single rows by their ids; those that are there no more are left out. Throws SiteError. */
const readThese = async ({ sp, siteUrl, list }: GoingOn, ids: readonly number[]): Promise<readonly RawRow[]> => {
  const raws: RawRow[] = [];
  for (let start = 0; start < ids.length; start += IN_BATCH) {
    for (const answer of await readBatch(sp, siteUrl, ids.slice(start, start + IN_BATCH).map(id => rowOf(siteUrl, list, id)))) {
      if ('value' in answer) raws.push(answer.value as RawRow);
      else if (answer.error.kind !== 'rowMissing') throw answer.error;
    }
  }
  return raws;
};

/** New rows, by pages. Throws SiteError. */
const readNew = async ({ sp, siteUrl, list, place: { last }, info, page }: GoingOn): Promise<readonly RawRow[]> => {
  const ask = asksAfter(sp, siteUrl, list, page);
  const first = await ask(last);
  const whole: Outcome<readonly RawRow[]> = 'error' in first ? first : await readRanges(ask, first.value, pageSizeOf(list, page), Math.max(0, info.itemCount - last));
  if ('error' in whole) throw whole.error;
  return whole.value;
};

/** Undefined where the token is refused, or I may not ask for changes: then only the whole list tells. Throws SiteError on silence. */
const changesOf = async ({ sp, siteUrl, list, place: { token } }: GoingOn): Promise<Changes | undefined> => {
  try {
    return await changesSince(sp, siteUrl, list, token);
  } catch (thrown) {
    const error = await asSiteError(thrown);
    if (error.kind === 'invalid' || error.kind === 'unexpected' || error.kind === 'denied') return undefined;
    throw error;
  }
};

/**
 * What has become of an add-only list since it was read: new rows in the order of their ids, and whatever its log of changes
 * names beside them: rows that were changed, by whatever means, deleted or brought back, or came out of order. Undefined where
 * the whole list has to be read anew. Throws SiteError.
 */
export const goOn = async (going: GoingOn): Promise<Delta | undefined> => {
  const { list, place, info, infoAt } = going;
  const [changes, added] = await Promise.all([changesOf(going), readNew(going)]);
  if (!changes || info.token === undefined) return undefined;
  const arrived = new Set(added.map(({ Id }) => Number(Id)));
  const others = [...changes.there].filter(id => !arrived.has(id));
  if (others.length > MOST_CHANGED) return undefined;
  const again = await readThese(going, others);
  const { rows, problems } = readRows(list, [...again, ...added]);
  const present = new Set([...again.map(({ Id }) => Number(Id)), ...arrived]);
  const gone = [...new Set([...place.gone, ...changes.gone, ...others])].filter(id => !present.has(id));
  return {
    rows, problems, touched: new Set([...present, ...gone]),
    place: { last: Math.max(place.last, ...arrived), token: info.token, tokenAt: infoAt, gone: gone.sort((a, b) => a - b) }
  };
};

/** What is kept, with what differs put in its place, in the order of ids. */
export const merged = ({ rows, problems }: Kept, delta: Delta): Kept => {
  if (delta.touched.size === 0) return { rows, problems };
  return {
    rows: [...rows.filter(({ stamp: { id } }) => !delta.touched.has(id)), ...delta.rows].sort((a, b) => a.stamp.id - b.stamp.id),
    problems: [...problems.filter(({ item }) => !delta.touched.has(item)), ...delta.problems]
  };
};

/** The place after a whole list was read: what was kept of it and did not come again is gone. */
export const placeAfter = (read: Kept, before: Kept | undefined, was: Place | undefined, info: ListInfo, infoAt: number): Place | undefined => {
  if (info.token === undefined) return undefined;
  const present = new Set([...read.rows.map(({ stamp: { id } }) => id), ...read.problems.map(({ item }) => item)]);
  const known = [...before?.rows.map(({ stamp: { id } }) => id) ?? [], ...before?.problems.map(({ item }) => item) ?? [], ...was?.gone ?? []];
  return {
    last: [...present].reduce((last, id) => Math.max(last, id), 0), token: info.token, tokenAt: infoAt,
    gone: [...new Set(known)].filter(id => !present.has(id)).sort((a, b) => a - b)
  };
};
