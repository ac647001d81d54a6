import { actingManagersOn } from '../teams/acting';
import type { TeamFacts } from '../teams/teamFacts';
import type { PlainDate } from '../time/plainDate';
import type { ActingOn } from './keepers';

/**
 * Experts who act as managers, for any day that a statement was made on: each day is worked out once, and only the teams that
 * anybody was ever proposed to for such a place are looked at.
 */
export const actingBy = (facts: TeamFacts): ActingOn => {
  const teams = facts.teams.filter(({ id }) =>
    (facts.membersOf.get(id) ?? []).some(row => row.kind === 'join' && row.terms.capacity === 'actingServiceManager'));
  const known = new Map<PlainDate, ReturnType<ActingOn>>();
  return on => {
    const was = known.get(on) ?? actingManagersOn({ ...facts, teams }, on);
    known.set(on, was);
    return was;
  };
};
