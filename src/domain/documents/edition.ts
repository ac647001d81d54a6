import type { DocumentId } from '../identity';
import { addMonths, daysBetween } from '../time/plainDate';
import type { PlainDate } from '../time/plainDate';
import { isValidOn } from '../time/validity';
import type { KnownEdition, ManagedDocument } from './document';

/**
 * How a document stands on a day. Only an order confirms: an edition that is to begin later counts as confirmed once its
 * order is known, and an edition in force outweighs the stage somebody chose.
 */
export type DocumentState =
  | { readonly status: 'drafting' }
  | { readonly status: 'confirmed'; readonly edition: KnownEdition; readonly from: PlainDate }
  | { readonly status: 'inForce'; readonly edition: KnownEdition }
  /** `last` is absent where the list keeps no edition of it. */
  | { readonly status: 'ended'; readonly last?: KnownEdition }
  /** `into` is absent where the row does not say; that is a finding. */
  | { readonly status: 'merged'; readonly into?: DocumentId }
  /** In use by its stage, but no edition is known that was ever in force. */
  | { readonly status: 'noEdition' };

export type DocumentStatus = DocumentState['status'];
export const documentStatuses: readonly DocumentStatus[] =
  ['inForce', 'confirmed', 'drafting', 'noEdition', 'merged', 'ended'];

/** Latest first. */
export const byNumber = (a: KnownEdition, b: KnownEdition): number => b.number - a.number || (b.id ?? 0) - (a.id ?? 0);

/** The editions in force on a day, latest number first. More than one is a finding. */
export const validEditions = (editions: readonly KnownEdition[], on: PlainDate): readonly KnownEdition[] =>
  editions.filter(edition => isValidOn(edition.validity, on)).sort(byNumber);

/** Where two are in force at once, the latest number is the answer. */
export const editionOn = (editions: readonly KnownEdition[], on: PlainDate): KnownEdition | undefined =>
  validEditions(editions, on)[0];

const starts = (edition: KnownEdition): string => edition.validity.from ?? '';
const ends = (edition: KnownEdition): string => edition.validity.until ?? '9999-12-31';

/** An order without a date is taken to be known already; a dated one is known from its day on. The log says when it confirmed. */
export const isConfirmedBy = ({ order, logged }: KnownEdition, on: PlainDate): boolean =>
  (logged ? logged.on <= on : order !== undefined && (order.date === undefined || order.date <= on));

/** The next edition to begin after a day that its order has confirmed by that day. */
const confirmedAfter = (editions: readonly KnownEdition[], on: PlainDate): DocumentState | undefined => {
  const [edition] = editions
    .filter(one => starts(one) > on && isConfirmedBy(one, on))
    .sort((a, b) => (starts(a) < starts(b) ? -1 : starts(a) > starts(b) ? 1 : byNumber(a, b)));
  return edition?.validity.from && { status: 'confirmed', edition, from: edition.validity.from };
};

/** The edition in force last before a day. */
const lastBefore = (editions: readonly KnownEdition[], on: PlainDate): KnownEdition | undefined =>
  editions.filter(edition => ends(edition) < on)
    .sort((a, b) => (ends(a) > ends(b) ? -1 : ends(a) < ends(b) ? 1 : byNumber(a, b)))[0];

const withoutEdition = (document: ManagedDocument, last: KnownEdition | undefined): DocumentState => {
  switch (document.stage) {
    case 'drafting': return { status: 'drafting' };
    case 'merged': return { status: 'merged', into: document.mergedInto };
    case 'ended': return { status: 'ended', last };
    case 'inUse': return last ? { status: 'ended', last } : { status: 'noEdition' };
    default: return document.stage satisfies never;
  }
};

/** `editions` are those of the document. Asked for a day before a merger, the document is still in force. */
export const stateOn = (document: ManagedDocument, editions: readonly KnownEdition[], on: PlainDate): DocumentState => {
  const edition = editionOn(editions, on);
  return edition
    ? { status: 'inForce', edition }
    : confirmedAfter(editions, on) ?? withoutEdition(document, lastBefore(editions, on));
};

export type ReviewState = 'fine' | 'soon' | 'overdue';

/** `days` until the review is due: 0 on the day itself, negative when it is overdue. */
export interface Review { readonly due: PlainDate; readonly state: ReviewState; readonly days: number }

/** A review is soon when it is due within so many days, that day included. */
const reviewSoonDays = 60;

const reviewState = (days: number): ReviewState => (days < 0 ? 'overdue' : days <= reviewSoonDays ? 'soon' : 'fine');

/** Due: entry into force and the document's cycle (domain.md, "Review"). Undefined when the edition names no such day. */
export const nextReview = (document: ManagedDocument, edition: Pick<KnownEdition, 'validity'>, on: PlainDate): Review | undefined => {
  if (edition.validity.from === undefined) return undefined;
  const due = addMonths(edition.validity.from, document.reviewCycle);
  const days = daysBetween(on, due);
  return { due, state: reviewState(days), days };
};
