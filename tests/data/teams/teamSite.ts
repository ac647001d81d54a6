import * as schema from '../../../src/data/schema';
import { approvalLists, restrictedLists } from '../../../src/data/approvals/approvalLists';
import { teamsIn } from '../../../src/data/teams/readTeams';
import { teamLists } from '../../../src/data/teams/teamLists';
import type { Site } from '../../../src/data/site';
import type { CoreTeamId, DocumentId, OrganisationId, PersonId, ServiceId, UnitId } from '../../../src/domain/identity';
import type { CoreTeam, MemberTerms } from '../../../src/domain/teams/team';
import type { TeamFacts } from '../../../src/domain/teams/teamFacts';
import { dayInTallinn } from '../../../src/domain/time/tallinn';
import { addDays, type PlainDate } from '../../../src/domain/time/plainDate';
import { openAgency, type Agency } from '../approvals/agency';

export const LEADER = 'poliitikajuht-b';
export const ANOTHER_LEADER = 'poliitikajuht-c';
export const DEPARTMENT_HEAD = 'strateegiajuht-a';
export const AGENCY_HEAD = 'asutuse-juht-a';
export const ADVISER = 'lugeja';
export const EXPERT = 'oigusala-juht-a';

/** A team of its own for each story. */
export interface Story { readonly document: DocumentId; readonly id: CoreTeamId; readonly team: (facts: TeamFacts) => CoreTeam }

export interface TeamSite extends Agency {
  readonly begin: () => Promise<Story>;
  readonly adviser: MemberTerms;
  readonly expert: MemberTerms;
  readonly today: PlainDate;
}

/** A ministry's department and an agency beside the agency of the approvals' tests, an area with a leader, and its team. */
export const openTeamSite = async (): Promise<TeamSite> => {
  const agency = await openAgency();
  const { add, person } = agency;
  const who = (key: string): number => {
    const found = person.get(key);
    if (found === undefined) throw new Error(`nobody is ${key}`);
    return found;
  };
  const ministry = await add('ministry', schema.organisations, { Title: 'Sotsiaalministeerium', ShortName: 'SoM', Kind: 'ministry' });
  const other = await add('other', schema.organisations, { Title: 'Teine amet', ShortName: 'TEI', Kind: 'agency' });
  const department = await add('department', schema.units, { Title: 'Tervise osakond', Kind: 'department', Organisation: ministry });
  const area = await add('area', schema.policyAreas, { Title: 'Tervise valdkond' });
  const service = await add('service', schema.services, { Title: 'Hooldus', Organisation: other, PolicyAreas: [area] });
  const role = async (key: 'policyLeader' | 'agencyHead' | 'departmentHead'): Promise<number> => agency.row.get(key) ?? add(key, schema.roles, { Title: key, Key: key });
  await add('leads', schema.roleHolders, { Role: await role('policyLeader'), Person: who(LEADER), PolicyArea: area });
  await add('heads', schema.roleHolders, { Role: await role('departmentHead'), Person: who(DEPARTMENT_HEAD), Unit: department });
  await add('headsOther', schema.roleHolders, { Role: await role('agencyHead'), Person: who(AGENCY_HEAD), Organisation: other });
  const route = await add('teamRoute', schema.routes, { Title: 'Tuumiktiimi koosseis', DocumentKind: 'teamComposition' });
  const step = { Route: route, Position: 1, Kind: 'coordination', Quorum: 'any', Days: 5 } as const;
  await add('departments', schema.routeSteps, { ...step, Title: 'Osakonnajuhataja', Who: 'headsConcerned' });
  await add('agencies', schema.routeSteps, { ...step, Title: 'Asutuse juht', Position: 2, Parallel: true, Who: 'agencyHeads' });

  const today = dayInTallinn(new Date());
  let stories = 0;
  return {
    ...agency, today,
    begin: async () => {
      stories += 1;
      const document = await add('composition', schema.documents, { Title: `Tiimi ${stories} koosseis`, Kind: 'teamComposition', Stage: 'inUse', Organisation: ministry }) as DocumentId;
      const id = await add('team', schema.coreTeams, { Title: `Tuumiktiim ${stories}`, PolicyArea: area, Composition: document }) as CoreTeamId;
      const team = (facts: TeamFacts): CoreTeam => {
        const found = facts.teams.find(one => one.id === id);
        if (!found) throw new Error('no team');
        return found;
      };
      return { document, id, team };
    },
    adviser: {
      person: who(ADVISER) as PersonId, organisation: ministry as OrganisationId, unit: department as UnitId, capacity: 'member', term: 'permanent', from: today,
      mandate: ['decide', 'share']
    },
    expert: {
      person: who(EXPERT) as PersonId, organisation: other as OrganisationId, capacity: 'actingServiceManager', service: service as ServiceId, term: 'temporary',
      from: today, until: addDays(today, 90), mandate: ['decide']
    }
  };
};

/** The teams as somebody sees them now. */
export const teamsSeenBy = async (site: Site): Promise<TeamFacts> => {
  await site.known([...approvalLists, ...restrictedLists, ...teamLists]);
  await site.refresh();
  const load = teamsIn(site);
  if (load.status !== 'ready') throw new Error(load.status === 'failed' ? load.error.message : load.status);
  return load.value;
};
