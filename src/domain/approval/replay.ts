import { groupBy } from '../grouping';
import type { DocumentId, PersonId } from '../identity';
import type { Approval } from './approval';
import { canonicalJson, type Json } from './canonical';
import { inWrittenOrder, type Entry } from './entry';
import { put, type InertReason } from './judging';
import type { Policy } from './policy';
import { workingOn, type Working } from './working';

/** A row and why it changes nothing. */
export interface InertEntry { readonly entry: Entry; readonly reason: InertReason }

/** What the log says of one edition. */
export interface EditionLog {
  readonly document: DocumentId;
  readonly edition: number;
  readonly approval: Approval;
  /** Rows that count, in the order in which they were written. */
  readonly counted: readonly Entry[];
  readonly inert: readonly InertEntry[];
}

export interface Replay {
  /** By `editionKey`. */
  readonly editions: ReadonlyMap<EditionKey, EditionLog>;
}

export type EditionKey = number & { readonly __editionKey: never };

/** Editions are numbered from 1 to 999, so both fit one whole number. */
export const editionKey = (document: DocumentId, edition: number): EditionKey => (document * 1000 + edition) as EditionKey;

export const nothingReplayed: Replay = { editions: new Map() };

const drafting: Approval = { status: 'drafting' };

/** What an act says, without what SharePoint stamped: the same content twice is the same act sent again. */
const saysTheSame = (a: Entry, b: Entry): boolean => {
  if (a.by !== b.by || a.kind !== b.kind) return false;
  const said = ({ id: _, at: __, untouched: ___, seen: ____, ...act }: Entry): string => canonicalJson(act as unknown as Json);
  return said(a) === said(b);
};

const repeated = (counted: readonly Entry[], inert: readonly InertEntry[], entry: Entry): InertReason | undefined => {
  const { request } = entry;
  let first: Entry | undefined;
  for (let n = 0; n < counted.length && !first; n++) if (counted[n].request === request) first = counted[n];
  for (let n = 0; n < inert.length && !first; n++) if (inert[n].entry.request === request) first = inert[n].entry;
  return first && (saysTheSame(first, entry) ? 'retry' : 'requestReused');
};

/** Bits for what requests end in: where the bit is not set, no row before had this request. Nearly every row is spared the comparing. */
const endOf = (request: string): number => 1 << ((request.charCodeAt(request.length - 1) + 7 * request.charCodeAt(request.length - 2)) & 31);

const NO_ROWS: readonly InertEntry[] = [];

/** The rows of one edition put to what was there before. */
const foldEdition = (policy: Policy, rows: readonly Entry[], before: EditionLog | undefined): EditionLog => {
  const working: Working = before ? workingOn(before.approval) : { approval: drafting };
  const counted: Entry[] = before ? [...before.counted] : [];
  const inert: InertEntry[] = before ? [...before.inert] : [];
  let ends = before ? ~0 : 0;
  for (const entry of rows) {
    const end = endOf(entry.request);
    const reason = ((ends & end) !== 0 ? repeated(counted, inert, entry) : undefined) ?? put(policy, working, entry);
    ends |= end;
    if (reason) inert.push({ entry, reason });
    else counted.push(entry);
  }
  const { document, edition } = rows[0];
  return { document, edition, approval: working.approval, counted, inert: inert.length > 0 ? inert : NO_ROWS };
};

/**
 * Every edition's state and inert rows from the whole log, or from rows that came after a replay of those before. Rows that break
 * the rule change nothing: anyone who can add rows could have written them. `before` stays as it was. Rows of several logs may
 * come together; those written before a row of `before` may not.
 */
export const replay = (policy: Policy, entries: readonly Entry[], before: Replay = nothingReplayed): Replay => {
  const editions = new Map<EditionKey, EditionLog>(before.editions);
  const rowsOf = groupBy(inWrittenOrder(entries), ({ document, edition }) => editionKey(document, edition));
  for (const [key, rows] of rowsOf) editions.set(key, foldEdition(policy, rows, before.editions.get(key)));
  return { editions };
};

/** Who has read an edition at the hash that was confirmed, and when (epoch ms, the first time). */
export const readersOf = ({ counted }: EditionLog): ReadonlyMap<PersonId, number> => {
  const readers = new Map<PersonId, number>();
  for (const { kind, by, at } of counted) if (kind === 'acknowledge' && !readers.has(by)) readers.set(by, at);
  return readers;
};

/** The last time somebody found that the edition needs no change. */
export const lastReviewOf = ({ counted }: EditionLog): Entry | undefined => {
  for (let n = counted.length - 1; n >= 0; n--) if (counted[n].kind === 'review') return counted[n];
  return undefined;
};
