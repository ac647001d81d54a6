import type { Edition } from '../documents/document';
import type { DocumentId } from '../identity';
import { addDays, type PlainDate } from '../time/plainDate';
import { dayInTallinn } from '../time/tallinn';
import type { Validity } from '../time/validity';
import type { Approval } from './approval';
import type { BoundOrder } from './entry';
import type { Digest } from './envelope';
import type { EditionLog, Replay } from './replay';

/** An edition that has been confirmed: by the list of editions, or by the log. */
export interface ConfirmedEdition {
  readonly document: DocumentId;
  readonly number: number;
  readonly validity: Validity;
  readonly order?: { readonly number: string; readonly date?: PlainDate; readonly annex?: string; readonly link?: string; readonly reference?: string };
  readonly changeSummary?: string;
  /** The text that was confirmed; absent for editions older than the log. */
  readonly hash?: Digest;
  readonly source: 'list' | 'log';
}

type Confirmed = Extract<Approval, { status: 'confirmed' }>;

const isConfirmed = (log: EditionLog): log is EditionLog & { readonly approval: Confirmed } => log.approval.status === 'confirmed';

/** The day of the order where it names no other; of signatures, the day of the last one. */
export const inForceFrom = (approval: Confirmed): PlainDate =>
  (approval.by === 'order' ? approval.order.validFrom ?? approval.order.date : dayInTallinn(new Date(approval.at)));

const orderOf = ({ number, date, annex, link, reference }: BoundOrder): ConfirmedEdition['order'] => ({ number, date, annex, link, reference });

const earlier = (a: PlainDate | undefined, b: PlainDate | undefined): PlainDate | undefined =>
  (a === undefined ? b : b === undefined || a < b ? a : b);

/**
 * All confirmed editions of all documents: those of the list, and those that the log confirmed, each ended by what repealed it
 * from the day on which the repealing order entered into force. An edition that is in the list and in the log is one: the log's.
 * A contract annex replaces the one before it; an order only what it says, so that a missing repeal shows as an overlap.
 */
export const confirmedEditions = (listed: readonly Edition[], { editions }: Replay): ReadonlyMap<DocumentId, readonly ConfirmedEdition[]> => {
  const byDocument = new Map<DocumentId, Map<number, ConfirmedEdition>>();
  const put = (edition: ConfirmedEdition): void => {
    const of = byDocument.get(edition.document);
    if (of) of.set(edition.number, edition);
    else byDocument.set(edition.document, new Map([[edition.number, edition]]));
  };
  for (const { document, number, validity, order, changeSummary } of listed) put({ document, number, validity, order, changeSummary, source: 'list' });
  const confirmed = [...editions.values()].filter(isConfirmed);
  for (const { document, edition, approval } of confirmed) {
    const { hash, envelope } = approval.round.submit;
    put({
      document, number: edition, validity: { from: inForceFrom(approval) }, changeSummary: envelope.changeSummary, hash, source: 'log',
      order: approval.by === 'order' ? orderOf(approval.order) : undefined
    });
  }
  for (const { document, edition, approval } of confirmed) {
    const of = byDocument.get(document);
    const ended = addDays(inForceFrom(approval), -1);
    const repealed = approval.by === 'order' ? approval.order.repeals : [...of?.keys() ?? []].filter(number => number < edition);
    for (const number of repealed) {
      const was = of?.get(number);
      if (was && number !== edition) put({ ...was, validity: { from: was.validity.from, until: earlier(was.validity.until, ended) } });
    }
  }
  return new Map([...byDocument].map(([document, of]) => [document, [...of.values()].sort((a, b) => b.number - a.number)]));
};
