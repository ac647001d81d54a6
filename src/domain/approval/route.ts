import type { DocumentKind } from '../documents/document';
import type { OrganisationId, PersonId, RoleHolderId, RoleId, RouteId, RouteStepId } from '../identity';
import type { Validity } from '../time/validity';

/** Declared on an edition and frozen with it. `money`: the document costs money. */
export const conditions = ['money'] as const;
export type Condition = typeof conditions[number];

/** `order` is the signatory's step by order: it is closed by binding the order, never by a click. */
export type StepKind = 'coordination' | 'approval' | 'signing' | 'order';

/** Who answers, in relation to the document. */
export type Answerer =
  | { readonly who: 'lineManager' | 'departmentHead' | 'headsConcerned' | 'agencyHeads' | 'owner' | 'employee' }
  /** The nearest who hold the role: in the document's unit, a unit above it, its organisation, or anywhere. */
  | { readonly who: 'role'; readonly role: RoleId };

export type Quorum = 'any' | 'all';

/** A kooskõlastusring of a kind of document, of one organisation or of all that have none of their own. */
export interface Route {
  readonly id: RouteId;
  readonly name: string;
  readonly kind: DocumentKind;
  readonly organisation?: OrganisationId;
  readonly validity: Validity;
  readonly sample: boolean;
}

export interface RouteStep {
  readonly id: RouteStepId;
  readonly route: RouteId;
  readonly name: string;
  /** Place in the route, from 1; steps of one place stand in the order of their ids. */
  readonly order: number;
  /** Opens together with the step before it. */
  readonly parallel: boolean;
  readonly kind: StepKind;
  readonly answerer: Answerer;
  readonly quorum: Quorum;
  /** Working days allowed, from 1; the first is the working day after the step opened. */
  readonly days: number;
  /** Left out unless the edition declares it. */
  readonly condition?: Condition;
  readonly validity: Validity;
}

/** One who answers in a step: the holder's row, and the person whom it named on the day of submission. */
export interface Place { readonly holder: RoleHolderId; readonly person: PersonId }

/** A step as it was on the day of submission. */
export interface FrozenStep {
  readonly step: RouteStepId;
  readonly name: string;
  readonly kind: StepKind;
  readonly quorum: Quorum;
  readonly days: number;
  readonly parallel: boolean;
  /** Empty where nobody held the role: the step waits, and is a finding. */
  readonly places: readonly Place[];
}

export interface FrozenRoute { readonly route: RouteId; readonly steps: readonly FrozenStep[] }
