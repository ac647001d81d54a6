import type { DocumentId, PersonId } from '../identity';
import type { Approval } from './approval';
import { canonicalJson, type Json } from './canonical';
import { byWritten, isInWrittenOrder, type Entry } from './entry';
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

/** What an edition's rows have come to so far: those that count stand first in `rows`, `kept` of them. */
interface Folded {
  readonly before: EditionLog | undefined;
  readonly rows: Entry[];
  kept: number;
  inert: readonly InertEntry[];
}

const sameRequest = ({ before, rows, kept, inert }: Folded, request: string): Entry | undefined => {
  for (let n = 0; n < kept; n++) if (rows[n].request === request) return rows[n];
  return inert.find(({ entry }) => entry.request === request)?.entry ?? before?.counted.find(entry => entry.request === request);
};

const repeated = (folded: Folded, entry: Entry): InertReason | undefined => {
  const first = sameRequest(folded, entry.request);
  return first && (saysTheSame(first, entry) ? 'retry' : 'requestReused');
};

/** Bits for what requests end in: where the bit is not set, no row before had this request. Nearly every row is spared the comparing. */
const endOf = (request: string): number => 1 << ((request.charCodeAt(request.length - 1) + 7 * request.charCodeAt(request.length - 2)) & 31);

const NO_ROWS: readonly InertEntry[] = [];

/** Where the rows of each edition stand among all: the first of each, and the next after each. */
interface Chains {
  readonly keys: readonly EditionKey[];
  readonly first: readonly number[];
  readonly next: Int32Array;
}

const NONE = -1;

const chainsOf = (entries: readonly Entry[]): Chains => {
  const chainOf = new Map<EditionKey, number>();
  const keys: EditionKey[] = [];
  const first: number[] = [];
  const last: number[] = [];
  const next = new Int32Array(entries.length).fill(NONE);
  for (let n = 0; n < entries.length; n++) {
    const key = editionKey(entries[n].document, entries[n].edition);
    const chain = chainOf.get(key);
    if (chain === undefined) {
      chainOf.set(key, keys.length);
      keys.push(key);
      first.push(n);
      last.push(n);
    } else {
      next[last[chain]] = n;
      last[chain] = n;
    }
  }
  return { keys, first, next };
};

/** The rows of one edition in the order in which they were written; nearly always they stand so. */
const rowsOf = (entries: readonly Entry[], { next }: Chains, first: number): Entry[] => {
  let length = 0;
  for (let n = first; n !== NONE; n = next[n]) length++;
  const rows = new Array<Entry>(length);
  for (let n = first, to = 0; n !== NONE; n = next[n]) rows[to++] = entries[n];
  return isInWrittenOrder(rows) ? rows : rows.sort(byWritten);
};

/** The rows of one edition put to what was there before. The array of rows becomes that of those which count: nothing is copied. */
const foldEdition = (policy: Policy, rows: Entry[], before: EditionLog | undefined): EditionLog => {
  const { document, edition } = rows[0];
  const working: Working = before ? workingOn(before.approval) : { approval: drafting };
  if (before) working.unsure = before.inert.some(({ reason }) => reason === 'unverified');
  const folded: Folded = { before, rows, kept: 0, inert: before ? before.inert : NO_ROWS };
  let ends = before ? ~0 : 0;
  for (let n = 0; n < rows.length; n++) {
    const entry = rows[n];
    const end = endOf(entry.request);
    const reason = ((ends & end) !== 0 ? repeated(folded, entry) : undefined) ?? put(policy, working, entry);
    ends |= end;
    if (reason) folded.inert = [...folded.inert, { entry, reason }];
    else rows[folded.kept++] = entry;
  }
  rows.length = folded.kept;
  return { document, edition, approval: working.approval, counted: before ? [...before.counted, ...rows] : rows, inert: folded.inert };
};

/**
 * Every edition's state and inert rows from the whole log, or from rows that came after a replay of those before. Rows that break
 * the rule change nothing: anyone who can add rows could have written them. `before` stays as it was. Rows of several logs may
 * come together; those written before a row of `before` may not.
 */
export const replay = (policy: Policy, entries: readonly Entry[], before: Replay = nothingReplayed): Replay => {
  const editions = new Map<EditionKey, EditionLog>(before.editions);
  const chains = chainsOf(entries);
  for (let n = 0; n < chains.keys.length; n++) {
    const key = chains.keys[n];
    editions.set(key, foldEdition(policy, rowsOf(entries, chains, chains.first[n]), before.editions.get(key)));
  }
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
