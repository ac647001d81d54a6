import { documents } from '../../data/schema';
import type { DocumentKind, KnownEdition, ManagedDocument } from '../../domain/documents/document';
import type { DocumentState, Review, ReviewState } from '../../domain/documents/edition';
import type { RoundStatus } from '../../domain/documents/logged';
import type { Owner } from '../../domain/documents/owner';
import type { RegisterEntry } from '../../domain/documents/register';
import type { DocumentId } from '../../domain/identity';
import type { Validity } from '../../domain/time/validity';
import type { Language, Strings } from '../../loc';
import type { Tone } from '../../ui/Mark';

/** Kinds are named where the list itself names them. */
export const kindName = (kind: DocumentKind, language: Language): string => documents.columns.Kind.choices[kind][language];

/** "P02 Strateegilise planeerimise protsess" */
export const documentName = ({ code, title }: ManagedDocument): string => (code ? `${code} ${title}` : title);

export const reviewTones: Readonly<Record<ReviewState, Tone>> = { fine: 'ok', soon: 'warn', overdue: 'bad' };

/** "ülevaatus 12 päeva pärast", "hilinenud 3 päeva" */
export const reviewText = ({ days }: Review, { register }: Strings): string =>
  (days < 0 ? register.reviewLate(-days) : register.reviewAhead(days));

/** "01.03.2026–28.02.2027"; an open bound is said in words. */
export const validityText = ({ from, until }: Validity, { common, register: { days } }: Strings): string => {
  if (from && until) return days.both(common.date(from), common.date(until));
  if (from) return days.from(common.date(from));
  return until ? days.until(common.date(until)) : days.open;
};

/** "käskkiri 1-2/14, lisa 1"; undefined without an order. */
export const orderText = ({ order }: Pick<KnownEdition, 'order'>, { register }: Strings): string | undefined =>
  order && [register.order(order.number), order.annex && register.annex(order.annex)].filter(Boolean).join(', ');

export const statusTones: Readonly<Record<DocumentState['status'], Tone>> = {
  inForce: 'ok', confirmed: 'info', drafting: 'quiet', noEdition: 'warn', merged: 'quiet', ended: 'quiet'
};

export const roundTones: Readonly<Record<RoundStatus, Tone>> = { open: 'info', returned: 'warn', coordinated: 'info' };

/** What the status means for a reader, in a sentence. */
export const statusNote = (
  state: DocumentState, nameOf: (document: DocumentId) => string | undefined, { common, register: { statusNotes } }: Strings
): string => {
  switch (state.status) {
    case 'inForce': return statusNotes.inForce(state.edition.validity.from && common.date(state.edition.validity.from));
    case 'confirmed': return statusNotes.confirmed(common.date(state.from));
    case 'drafting': return statusNotes.drafting;
    case 'noEdition': return statusNotes.noEdition;
    case 'ended': return statusNotes.ended(state.last?.validity.until && common.date(state.last.validity.until));
    case 'merged': {
      const into = state.into && nameOf(state.into);
      return into ? statusNotes.merged(into) : statusNotes.mergedNowhere;
    }
    default: return state satisfies never;
  }
};

/** Who holds the role, as a short text: people, an organisation outside, or that nobody does. */
export const holdersText = ({ holders, external }: Owner, { common, register }: Strings): string => {
  const people = holders.map(person => person.name).join(', ');
  const outside = external && common.external(external.name);
  return [people, outside].filter(Boolean).join(', ') || register.vacant;
};

/** Somebody within the governance area should hold the role, and nobody does. */
export const isVacant = ({ holders, external }: Owner): boolean => holders.length === 0 && external === undefined;

/** Documents that nobody follows now stand back in the register, but stay in it. */
export const isQuiet = ({ state: { status } }: RegisterEntry): boolean =>
  status === 'drafting' || status === 'merged' || status === 'ended';
