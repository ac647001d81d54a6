import type { SubstitutionEntry } from '../approval/entry';
import { absencesIn } from '../desk/absence';
import type { PersonId, RoleHolderId } from '../identity';
import type { Person } from '../people/person';
import type { PlainDate } from '../time/plainDate';
import { dayInTallinn } from '../time/tallinn';
import type { TeamLeader } from './leader';

/** Somebody whom a leader has named for an absence: who leads the team in the leader's place on the day. */
export interface NamedInstead {
  readonly row: RoleHolderId;
  readonly substitute: PersonId;
  readonly standsInFor: Person;
  /** The last day of the absence. */
  readonly until: PlainDate;
}

/**
 * Who leads instead of leaders who said that they are away, by what had been said by the day. Whoever stands in for a leader names
 * nobody: there are no chains. `sees` says whose absences may be shown.
 */
export const namedInsteadOf = (
  leaders: readonly TeamLeader[], entries: readonly SubstitutionEntry[], sees: (person: PersonId) => boolean, on: PlainDate
): readonly NamedInstead[] => {
  const absences = absencesIn(entries.filter(({ at }) => dayInTallinn(new Date(at)) <= on), on).filter(({ state, absent }) => state === 'now' && sees(absent));
  return leaders.filter(({ standsInFor }) => standsInFor === undefined).flatMap(({ row, person }) => absences
    .filter(({ absent, holder }) => absent === person.id && (holder === undefined || holder === row))
    .map(({ substitute, until }) => ({ row, substitute, standsInFor: person, until })));
};
