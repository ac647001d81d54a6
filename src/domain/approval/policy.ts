import type { DocumentId, LogEntryId, PersonId } from '../identity';
import type { BasisKind } from '../people/role';
import type { Proof } from './approval';
import type { Envelope } from './envelope';
import type { Written } from './entry';
import type { FrozenRoute, Place } from './route';

/** A moment of the log: SharePoint's Created and, within a second, the id. */
export type Moment = Pick<Written, 'at' | 'id'>;

/** The moment of a row that would be written now (epoch ms): it is after all others. */
export const momentAt = (now: number): Moment => ({ at: now, id: Number.MAX_SAFE_INTEGER as LogEntryId });

/** The facts of a document that say who answers for it. */
export type DocumentPlace = Pick<Envelope, 'organisation' | 'unit' | 'post' | 'owner'>;

/**
 * What the lists of a moment say of what was frozen then. `differs`: the envelope's facts, the route or the people are others, or
 * there is no route. `unverified`: a row has changed since, and nobody could tell what it said.
 */
export type FrozenProof = Proof | 'differs';

/**
 * What the lists say, asked for any moment: who may do what in relation to a document. The lists are kept by quality managers
 * and delete nothing; `ground.ts` answers from their rows and versions.
 */
export interface Policy {
  proofOf(envelope: Envelope, route: FrozenRoute, moment: Moment): FrozenProof;
  /** Whether nobody knows what some row said then: whoever is not found entitled may have been. */
  isUnknown(moment: Moment): boolean;
  /** By what a person stands in for a place's holder on that day; undefined when not. There are no chains. */
  standsInFor(place: Place, person: PersonId, moment: Moment): BasisKind | undefined;
  /** *Omanik*: of the document's role, as holder or standing in. */
  isOwner(of: DocumentPlace, person: PersonId, moment: Moment): boolean;
  /** Heads the document's unit. */
  isHead(of: DocumentPlace, person: PersonId, moment: Moment): boolean;
  /** Heads the unit or organisation in which the place is held. */
  isSuperior(place: Place, person: PersonId, moment: Moment): boolean;
  isQualityManager(person: PersonId, moment: Moment): boolean;
  /** Keeps the orders of the document: quality manager, personnel partner or the organisation's VAJS coordinator. */
  keepsOrders(of: DocumentPlace, person: PersonId, moment: Moment): boolean;
  /** May say that a document needs no change: owner, head, line manager, quality manager. */
  mayReview(document: DocumentId, person: PersonId, moment: Moment): boolean;
}
