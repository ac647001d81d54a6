import type { Moment } from '../approval/policy';
import { leadersOfCard, leadingRole } from '../cards/keepers';
import type { PersonId, RoleHolderId } from '../identity';
import type { Person } from '../people/person';
import type { RoleHolder } from '../people/role';
import type { PlainDate } from '../time/plainDate';
import type { CoreTeam } from './team';
import type { TeamFacts } from './teamFacts';

export interface TeamLeader {
  readonly row: RoleHolderId;
  readonly person: Person;
  /** Whose place the person takes, by a standing substitution of that day. */
  readonly standsInFor?: Person;
}

/** Who leads what a team is for leads the team (ch. 2.1.1): holders first, then who stands in for them. Nobody: vacant. */
export const leadersOf = (facts: Pick<TeamFacts, 'holders'>, { subject }: CoreTeam, on: PlainDate): readonly TeamLeader[] =>
  (subject ? leadersOfCard(facts, subject, on) : [])
    .flatMap(({ row, person, standsInFor }) => (row === undefined ? [] : [{ row, person, ...(standsInFor ? { standsInFor } : {}) }]));

/**
 * Whether a person led a team at a moment, as holder or standing in, by the lists as they were then: a row that somebody adds or
 * dates back afterwards gives nobody the right to have proposed.
 */
export const ledAt = ({ ground, policy }: Pick<TeamFacts, 'ground' | 'policy'>, { subject }: CoreTeam, person: PersonId, moment: Moment): boolean => {
  if (!subject) return false;
  const isIts = ({ scope }: RoleHolder): boolean => scope[subject.kind] === subject.id;
  return ground.rolesWith(leadingRole[subject.kind])
    .flatMap(role => ground.everywhereHeld(role, moment.at))
    .some(row => isIts(row) && (row.person.id === person || policy.standsInFor({ holder: row.id, person: row.person.id }, person, moment) !== undefined));
};
