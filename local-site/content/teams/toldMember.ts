import {
  coreTeams, organisations as organisationList, services as serviceList, teamMembers, units as unitList
} from '../../../src/data/schema';
import type { Draft } from '../../../src/data/schema/list';
import type { TeamContent } from '../../../src/domain/jobDescriptions/content';
import type { CoreTeamId, OrganisationId, PersonId, ServiceId, UnitId } from '../../../src/domain/identity';
import { teamContent } from '../../../src/domain/teams/proposalText';
import type { MemberTerms } from '../../../src/domain/teams/team';
import type { Ids } from '../keyring';

/** A member's terms by keys. */
export type ToldMember = Omit<MemberTerms, 'person' | 'organisation' | 'unit' | 'service'> & {
  readonly person: string;
  readonly organisation: string;
  readonly unit?: string;
  readonly service?: string;
};

/** What a leader proposes, as it is submitted. */
export interface ToldTeam { readonly template: 'team'; readonly team: string; readonly members: readonly ToldMember[] }

const termsOf = ({ person, organisation, unit, service, ...told }: ToldMember, ids: Ids): MemberTerms => ({
  ...told, person: ids.person(person) as PersonId, organisation: ids.row(organisationList.name, organisation) as OrganisationId,
  ...(unit === undefined ? {} : { unit: ids.row(unitList.name, unit) as UnitId }),
  ...(service === undefined ? {} : { service: ids.row(serviceList.name, service) as ServiceId })
});

export const teamContentOf = ({ team, members }: ToldTeam, ids: Ids): TeamContent =>
  teamContent(ids.row(coreTeams.name, team) as CoreTeamId, members.map(member => termsOf(member, ids)));

/** The rows that the leader adds before submitting. */
export const memberRowsOf = (told: ToldTeam, proposal: number, reason: string, ids: Ids): readonly Draft<typeof teamMembers>[] =>
  teamContentOf(told, ids).members.map(({ person, organisation, unit, capacity, service, term, from, until, mandate }) => ({
    Team: ids.row(coreTeams.name, told.team), Kind: 'join', Proposal: proposal, Person: person, Organisation: organisation, Unit: unit, Capacity: capacity,
    Service: service, Term: term, FromDay: from, UntilDay: until, Mandate: mandate, Note: reason
  }));
