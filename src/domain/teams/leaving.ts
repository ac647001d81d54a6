import { momentAt } from '../approval/policy';
import type { PersonId } from '../identity';
import type { RoleHolder } from '../people/role';
import type { Leaving } from './composition';
import { ledAt } from './leader';
import type { CoreTeam, Institution, TeamMemberRow } from './team';
import type { TeamFacts } from './teamFacts';

export type LeaveRow = Extract<TeamMemberRow, { kind: 'leave' }>;

const headRows = ({ ground }: Pick<TeamFacts, 'ground'>, institution: Institution, at: number): readonly RoleHolder[] =>
  (institution.kind === 'department'
    ? ground.nearest(ground.rolesWith('departmentHead'), { unit: institution.unit }, at)
    : ground.holdersAt(ground.rolesWith('agencyHead'), { organisation: institution.organisation }, at));

/** Whether a person may say at a moment (epoch ms) that a member leaves: the member, the team's leader, or the head who gave the mandate. */
export const mayEnd = (facts: Pick<TeamFacts, 'ground' | 'policy'>, team: CoreTeam, member: { readonly person: PersonId; readonly institution: Institution }, by: PersonId, at: number): boolean => {
  const moment = momentAt(at);
  return by === member.person || ledAt(facts, team, by, moment)
    || headRows(facts, member.institution, at).some(row => row.person.id === by
      || facts.policy.standsInFor({ holder: row.id, person: row.person.id }, by, moment) !== undefined);
};

/** A membership that may be left: whose, of which institution, and since when it could be (epoch ms of its submission). */
export interface Leavable { readonly person: PersonId; readonly institution: Institution; readonly at: number }

/**
 * The row that ends a membership: of those written after it was proposed, by somebody entitled on that day, the one with the
 * earliest last day. Nobody can put off what somebody entitled has ended; a new proposal can.
 */
export const leavingOf = (facts: TeamFacts, team: CoreTeam, membership: Leavable): Leaving | undefined => {
  const rows = (facts.membersOf.get(team.id) ?? []).filter((row): row is LeaveRow => row.kind === 'leave' && row.person.id === membership.person
    && row.untouched && row.at >= membership.at && mayEnd(facts, team, membership, row.by, row.at));
  const first = rows.reduce<LeaveRow | undefined>((found, row) => (!found || row.on < found.on ? row : found), undefined);
  return first && { row: first.id, on: first.on, by: first.by, ...(first.note === undefined ? {} : { note: first.note }) };
};
