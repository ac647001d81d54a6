import '@pnp/sp/items';
import '@pnp/sp/security';
import { inspect, ownGroups } from '../../../../src/data/provisioning';
import { applyRowRights, lookAtRowRights, type AppliedRowRights, type RowRightsReport } from '../../../../src/data/provisioning/rowRights';
import * as schema from '../../../../src/data/schema';
import type { Draft, ListSchema } from '../../../../src/data/schema/list';
import { asSiteError } from '../../../../src/data/siteError';
import { toBody } from '../../../../src/data/cells';
import { plainDate, type PlainDate } from '../../../../src/domain/time/plainDate';
import type { EmptySite } from '../../../site/emptySite';
import { provisionedSite } from '../../../site/preparedSites';

export const OWNER = 'omanik';
export const QUALITY = 'kvaliteedijuht-b';
export const LEADER = 'poliitikajuht-a';
export const NEXT_LEADER = 'poliitikajuht-b';
export const OTHER_LEADER = 'poliitikajuht-c';
export const COORDINATOR = 'teenusejuht-b';
export const SUPPORT_LEADER = 'oigusala-juht-a';
export const READER = 'lugeja';
/** The last day of the area's first leader; another follows the next day. */
export const LAST = plainDate('2026-11-30');
export const NEXT = plainDate('2026-12-01');

type Item = ReturnType<ReturnType<ReturnType<EmptySite['as']>['web']['getList']>['items']['getById']>;

export interface Ministry {
  readonly local: EmptySite;
  readonly row: Readonly<Record<'area' | 'otherArea' | 'goal' | 'indicator' | 'service' | 'otherService' | 'support' | 'leads' | 'leadsNext', number>>;
  readonly personId: (key: string) => Promise<number>;
  readonly add: <L extends ListSchema>(list: L, draft: Draft<L>, by?: string) => Promise<number>;
  readonly item: (by: string, list: ListSchema, id: number) => Item;
  /** What became of somebody's own write past every form: `done`, or the kind of refusal. */
  readonly writes: (by: string, list: ListSchema, id: number, body: Record<string, unknown>) => Promise<string>;
  readonly deletes: (by: string, list: ListSchema, id: number) => Promise<string>;
  /** What Setup would say as an owner. */
  readonly look: (on?: PlainDate) => Promise<RowRightsReport>;
  readonly apply: (on?: PlainDate, onStep?: () => void) => Promise<AppliedRowRights>;
}

/** A ministry with two areas and an agency on a site that has the lists, and the people whose rows they are. */
export const openMinistry = async (): Promise<Ministry> => {
  const local = await provisionedSite();
  const owner = local.as(OWNER);
  const login = (key: string): string => `i:0#.f|membership|${key}@vajs.test`;
  await owner.web.siteGroups.getByName(ownGroups.qualityManagers.name).users.add(login(QUALITY));
  const personId = async (key: string): Promise<number> => ((await owner.web.ensureUser(login(key))) as unknown as { Id: number }).Id;
  const items = (by: string, list: ListSchema): ReturnType<ReturnType<EmptySite['as']>['web']['getList']>['items'] => local.as(by).web.getList(`/sites/vajs/Lists/${list.name}`).items;
  const add: Ministry['add'] = async (list, draft, by = QUALITY) => ((await items(by, list).add(toBody(list, draft, crypto.randomUUID()))) as { Id: number }).Id;
  const item: Ministry['item'] = (by, list, id) => items(by, list).getById(id);
  const fate = async (act: Promise<unknown>): Promise<string> => {
    try {
      await act;
      return 'done';
    } catch (thrown) {
      const { kind, status } = await asSiteError(thrown);
      return `${kind} ${status}`;
    }
  };

  const agency = await add(schema.organisations, { Title: 'Amet', ShortName: 'A', Kind: 'agency' });
  const otherAgency = await add(schema.organisations, { Title: 'Teine amet', ShortName: 'T', Kind: 'agency' });
  const area = await add(schema.policyAreas, { Title: 'Esimene valdkond' });
  const otherArea = await add(schema.policyAreas, { Title: 'Teine valdkond' });
  const goal = await add(schema.goals, { Title: 'Eesmärk', PolicyArea: area });
  const indicator = await add(schema.indicators, { Title: 'Näitaja', Goal: goal });
  const service = await add(schema.services, { Title: 'Teenus', Organisation: agency });
  const otherService = await add(schema.services, { Title: 'Teise ameti teenus', Organisation: otherAgency });
  const support = await add(schema.supportServices, { Title: 'Õigusteenus', Position: 1 });
  const role = (key: 'policyLeader' | 'agencyCoordinator' | 'supportServiceLeader'): Promise<number> => add(schema.roles, { Title: key, Key: key });
  const [leader, coordinator, supports] = [await role('policyLeader'), await role('agencyCoordinator'), await role('supportServiceLeader')];
  const leads = await add(schema.roleHolders, { Role: leader, Person: await personId(LEADER) as never, PolicyArea: area, ValidUntil: LAST });
  const leadsNext = await add(schema.roleHolders, { Role: leader, Person: await personId(NEXT_LEADER) as never, PolicyArea: area, ValidFrom: NEXT });
  await add(schema.roleHolders, { Role: leader, Person: await personId(OTHER_LEADER) as never, PolicyArea: otherArea });
  await add(schema.roleHolders, { Role: coordinator, Person: await personId(COORDINATOR) as never, Organisation: agency });
  await add(schema.roleHolders, { Role: supports, Person: await personId(SUPPORT_LEADER) as never, SupportService: support });

  const site = { sp: owner, url: local.url };
  const look: Ministry['look'] = async (on = LAST) => lookAtRowRights(site, await inspect(owner, local.url), on);
  return {
    local, personId, add, item, look,
    row: { area, otherArea, goal, indicator, service, otherService, support, leads, leadsNext },
    writes: (by, list, id, body) => fate(item(by, list, id).update(body)),
    deletes: (by, list, id) => fate(item(by, list, id).delete()),
    apply: async (on = LAST, onStep = () => undefined) => applyRowRights(site, await inspect(owner, local.url), await look(on), on, onStep)
  };
};

/** Each difference in a few words. */
export const inShort = ({ rows }: RowRightsReport): readonly string[] => rows.flatMap(({ list, id, title, deviations }) => deviations.map(one => {
  const row = `${list.name} ${title || id}`;
  switch (one.kind) {
    case 'break': return `${row}: break for ${one.give.map(({ person }) => person.name).join(', ')}`;
    case 'restore':
    case 'door': return `${row}: ${one.kind} ${one.holders.map(({ name }) => name).join(', ')}`.trim();
    case 'give': return `${row}: give ${one.keeper.person.name}`;
    case 'take': return `${row}: take ${one.holder.name}${one.until ? ` until ${one.until}` : ''}`;
    case 'ownDoor': return `${row}: own door`;
    case 'tooMuch': return `${row}: too much ${one.group ?? one.holder.name}`;
    case 'tooLittle': return `${row}: too little ${one.group}`;
    default: return one satisfies never;
  }
}));
