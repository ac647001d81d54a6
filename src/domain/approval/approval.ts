import type { LogEntryId, PersonId } from '../identity';
import type { BasisKind } from '../people/role';
import type { AnswerKind, BoundOrder, EntryOf } from './entry';
import type { FrozenStep } from './route';

/** In what capacity a row filled a place. `external`: recorded as coordinated in the document system. */
export type Capacity = 'holder' | 'substitute' | 'delegate' | 'external';

export interface Answer {
  readonly entry: LogEntryId;
  readonly kind: AnswerKind | 'recordExternal';
  readonly by: PersonId;
  readonly at: number;
  readonly capacity: Capacity;
  /** Of a substitute: by what. */
  readonly basis?: BasisKind;
  /** Places of the step that it filled, by their positions. */
  readonly fills: readonly number[];
  readonly text?: string;
}

/** A place given over to somebody. The last of a place counts. */
export interface Delegation {
  readonly entry: LogEntryId;
  /** Position of the place; absent where the step has none. */
  readonly place?: number;
  readonly to: PersonId;
  readonly by: PersonId;
}

/** A step of a round: `waiting` for those before it, `open` since, `closed` at (epoch ms). */
export type StepState = {
  readonly frozen: FrozenStep;
  readonly answers: readonly Answer[];
  readonly delegations: readonly Delegation[];
} & (
  | { readonly status: 'waiting' }
  | { readonly status: 'open'; readonly since: number }
  | { readonly status: 'closed'; readonly since: number; readonly at: number }
);

/** `unverified` (*kontrollimata*): what the lists said on the day of submission could not be found out. */
export type Proof = 'verified' | 'unverified';

/** Its steps are worked out when somebody asks (`working.ts`): a spread of a round has none. */
export interface Round {
  /** From 1 in each edition. */
  readonly number: number;
  readonly submit: EntryOf<'submit'>;
  readonly proof: Proof;
  readonly steps: readonly StepState[];
}

/** Where an edition stands. Nothing stores it: it is replayed from the log. */
export type Approval =
  /** *Koostamisel*: nothing submitted that counts. */
  | { readonly status: 'drafting' }
  /** *Koostamisel* again: taken back by whoever might. */
  | { readonly status: 'withdrawn'; readonly round: Round; readonly by: PersonId; readonly at: number }
  | { readonly status: 'open'; readonly round: Round }
  | { readonly status: 'returned' | 'rejected'; readonly round: Round; readonly by: PersonId; readonly at: number; readonly text: string }
  /** *Kooskõlastatud (ootab käskkirja)* */
  | { readonly status: 'coordinated'; readonly round: Round; readonly at: number }
  /** *Kinnitatud*: by an order, or by all signatures on a contract annex. */
  | { readonly status: 'confirmed'; readonly round: Round; readonly at: number; readonly by: 'order'; readonly order: BoundOrder }
  | { readonly status: 'confirmed'; readonly round: Round; readonly at: number; readonly by: 'signatures' };

export type ApprovalStatus = Approval['status'];

/** Rounds of the edition so far. */
export const roundsOf = (approval: Approval): number => (approval.status === 'drafting' ? 0 : approval.round.number);

/** The author of the text and whoever submitted it: they never close an approving or signing step alone. */
export const isParty = ({ submit: { by, envelope: { authors } } }: Round, person: PersonId): boolean => {
  if (by === person) return true;
  for (const author of authors) if (author === person) return true;
  return false;
};
