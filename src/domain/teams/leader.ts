import type { Moment } from '../approval/policy';
import type { PersonId, RoleHolderId } from '../identity';
import { holdersOn } from '../people/holders';
import type { Person } from '../people/person';
import type { KeyRole, RoleHolder, RoleScope } from '../people/role';
import type { PlainDate } from '../time/plainDate';
import { isValidOn } from '../time/validity';
import type { CoreTeam, TeamSubject } from './team';
import type { TeamFacts } from './teamFacts';

/** Who leads what a team is for leads the team (ch. 2.1.1): *poliitikajuht, teenusejuht, tugiteenuse juht*. */
const leading: Readonly<Record<TeamSubject['kind'], KeyRole>> = {
  policyArea: 'policyLeader', service: 'serviceManager', supportService: 'supportServiceLeader'
};

const scopeOf = (subject: TeamSubject): RoleScope => ({ [subject.kind]: subject.id });

export interface TeamLeader {
  readonly row: RoleHolderId;
  readonly person: Person;
  /** Whose place the person takes, by a standing substitution of that day. */
  readonly standsInFor?: Person;
}

/** Who leads a team on a day: holders first, then who stands in for them. Nobody: vacant. */
export const leadersOf = ({ holders }: Pick<TeamFacts, 'holders'>, { subject }: CoreTeam, on: PlainDate): readonly TeamLeader[] => {
  if (!subject) return [];
  const rows = holdersOn(holders, leading[subject.kind], scopeOf(subject), on).filter(({ scope }) => scope[subject.kind] === subject.id);
  return [
    ...rows.map(({ id, person }): TeamLeader => ({ row: id, person })),
    ...rows.flatMap(({ id, person }) => (holders.substitutesByHolder.get(id) ?? [])
      .filter(({ validity }) => isValidOn(validity, on))
      .map((row): TeamLeader => ({ row: row.id, person: row.person, standsInFor: person })))
  ];
};

/**
 * Whether a person led a team at a moment, as holder or standing in, by the lists as they were then: a row that somebody adds or
 * dates back afterwards gives nobody the right to have proposed.
 */
export const ledAt = ({ ground, policy }: Pick<TeamFacts, 'ground' | 'policy'>, { subject }: CoreTeam, person: PersonId, moment: Moment): boolean => {
  if (!subject) return false;
  const isIts = ({ scope }: RoleHolder): boolean => scope[subject.kind] === subject.id;
  return ground.rolesWith(leading[subject.kind])
    .flatMap(role => ground.everywhereHeld(role, moment.at))
    .some(row => isIts(row) && (row.person.id === person || policy.standsInFor({ holder: row.id, person: row.person.id }, person, moment) !== undefined));
};
