import type { DocumentId } from '../identity';
import type { PlainDate } from '../time/plainDate';
import type { Edition, KnownEdition, ManagedDocument } from './document';
import { byNumber, nextReview, type Review } from './edition';

/** Where the round of a document's next edition stands. */
export const roundStatuses = ['open', 'returned', 'coordinated'] as const;
export type RoundStatus = typeof roundStatuses[number];
export interface LoggedRound { readonly edition: number; readonly status: RoundStatus; readonly unverified: boolean }

/** An edition that the log confirmed. */
export interface LoggedEdition extends Pick<Edition, 'number' | 'validity' | 'changeSummary'> {
  /** `number` as in "käskkiri nr 14", `reference` as the document system writes it: a list may keep either. */
  readonly order?: NonNullable<Edition['order']> & { readonly reference?: string };
  readonly logged: NonNullable<KnownEdition['logged']>;
}

/** What the log says of one document, for a register that does not read the log itself. */
export interface LoggedDocument {
  /** Confirmed by it, whatever the day. */
  readonly editions: readonly LoggedEdition[];
  /** Last days of editions of the list that an order in the log repealed. */
  readonly ends: ReadonlyMap<number, PlainDate>;
  /** Editions that were submitted and are not confirmed as the log stands now. */
  readonly unconfirmed: readonly number[];
  /** Of the day that is shown. */
  readonly round?: LoggedRound;
  /** The last time by that day that somebody found nothing to change in an edition. */
  readonly reviewed?: { readonly edition: number; readonly on: PlainDate };
}

export type Logged = ReadonlyMap<DocumentId, LoggedDocument>;

type OrderName = Pick<NonNullable<Edition['order']>, 'number' | 'date'>;

/** Where the list of editions and the log contradict each other. The log is what counts. */
export type LogDifference = { readonly edition: number } & (
  | { readonly what: 'from' | 'until'; readonly listed: PlainDate; readonly logged?: PlainDate }
  | { readonly what: 'order'; readonly listed: OrderName; readonly logged?: OrderName }
  /** The list has it confirmed, the log does not. */
  | { readonly what: 'unconfirmed' });

export interface Merged { readonly editions: readonly KnownEdition[]; readonly differences: readonly LogDifference[] }

const sameOrder = (listed: NonNullable<Edition['order']>, logged: LoggedEdition['order']): boolean =>
  logged !== undefined && [logged.number, logged.reference].includes(listed.number.trim()) &&
  (listed.date === undefined || logged.date === undefined || listed.date === logged.date);

/** An empty cell of the list contradicts nothing. */
const differencesOf = ({ number, validity, order }: Edition, one: LoggedEdition): readonly LogDifference[] => {
  const differences: LogDifference[] = [];
  for (const what of ['from', 'until'] as const) {
    const listed = validity[what];
    if (listed !== undefined && listed !== one.validity[what]) differences.push({ edition: number, what, listed, logged: one.validity[what] });
  }
  if (order && !sameOrder(order, one.order)) differences.push({ edition: number, what: 'order', listed: order, logged: one.order });
  return differences;
};

const known = (row: Pick<Edition, 'document' | 'sample'> & Partial<Edition>, { order, ...one }: LoggedEdition): KnownEdition =>
  ({ ...row, ...one, changeSummary: one.changeSummary ?? row.changeSummary, order: order ?? row.order });

/** A row that says how long it held, and a log that ends it sooner. */
const ended = (row: Edition, end: PlainDate | undefined): KnownEdition =>
  (end !== undefined && (row.validity.until === undefined || end < row.validity.until) ? { ...row, validity: { ...row.validity, until: end } } : row);

/** All editions of a document, latest first: the rows of the list, put right and added to by the log. */
export const withLog = (
  rows: readonly Edition[], { id, sample }: { readonly id: DocumentId; readonly sample: boolean }, logged: LoggedDocument | undefined
): Merged => {
  if (!logged) return { editions: rows, differences: [] };
  const { editions, ends, unconfirmed } = logged;
  const differences: LogDifference[] = [];
  const listed = rows.map((row): KnownEdition => {
    const one = editions.find(({ number }) => number === row.number);
    if (one) {
      differences.push(...differencesOf(row, one));
      return known(row, one);
    }
    if (unconfirmed.includes(row.number)) differences.push({ edition: row.number, what: 'unconfirmed' });
    const end = ends.get(row.number);
    if (end !== undefined && row.validity.until !== undefined && row.validity.until > end) {
      differences.push({ edition: row.number, what: 'until', listed: row.validity.until, logged: end });
    }
    return ended(row, end);
  });
  const added = editions.filter(({ number }) => !rows.some(row => row.number === number)).map(one => known({ document: id, sample }, one));
  return { editions: [...listed, ...added].sort(byNumber), differences };
};

/** When an edition in force has to be looked at again: due from entry into force, or from the day on which somebody last found nothing to change. */
export const reviewOn = (document: ManagedDocument, edition: KnownEdition, logged: LoggedDocument | undefined, on: PlainDate): Review | undefined => {
  const { from } = edition.validity;
  const last = logged?.reviewed?.edition === edition.number ? logged.reviewed.on : undefined;
  return nextReview(document, { validity: { from: last !== undefined && (from === undefined || last > from) ? last : from } }, on);
};
