import type { PersonId } from '../identity';
import type { PlainDate } from '../time/plainDate';
import { compositionOf, type Seat } from './composition';
import { mayEnd } from './leaving';
import { dayOf } from './standing';
import type { CoreTeam } from './team';
import type { TeamFacts } from './teamFacts';

/** What keeps a leaving from being written. */
export type LeavingProblem =
  /** The person has no membership, given or waiting for its mandate. */
  | 'noMember'
  /** Neither the member, nor the leader, nor the head who gave the mandate. */
  | 'notEntitled'
  | 'dayMissing'
  /** The last day is before the first one. */
  | 'beforeFrom'
  /** It ends by then already. */
  | 'endsBefore';

export interface LeavingTyped { readonly person: PersonId; readonly on?: PlainDate }

/** What is left, and whether it may be. */
export type ToLeave =
  | { readonly status: 'ready'; readonly seat: Seat; readonly on: PlainDate }
  | { readonly status: 'problem'; readonly problem: LeavingProblem };

const standing: readonly Seat['standing']['status'][] = ['given', 'pending', 'unverified'];

/** Whether a person may say of a seat that its member leaves. `now` is epoch ms. */
export const mayLeave = (facts: TeamFacts, team: CoreTeam, { person, institution, standing: { status } }: Seat, by: PersonId, now: number): boolean =>
  standing.includes(status) && mayEnd(facts, team, { person: person.id, institution }, by, now);

/** What keeps a person from writing that a member leaves, by the composition of today. */
export const toLeave = (facts: TeamFacts, team: CoreTeam, { person, on }: LeavingTyped, by: PersonId, now: number): ToLeave => {
  const refused = (problem: LeavingProblem): ToLeave => ({ status: 'problem', problem });
  const seat = compositionOf(facts, team, dayOf(now)).seats.find(one => one.person.id === person);
  if (!seat || !standing.includes(seat.standing.status)) return refused('noMember');
  if (!mayLeave(facts, team, seat, by, now)) return refused('notEntitled');
  if (on === undefined) return refused('dayMissing');
  if (on < seat.terms.from) return refused('beforeFrom');
  return seat.ends !== undefined && seat.ends <= on ? refused('endsBefore') : { status: 'ready', seat, on };
};
