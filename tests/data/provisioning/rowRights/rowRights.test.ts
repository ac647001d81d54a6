import '@pnp/sp/security';
import { submissionGuard } from '../../../../src/data/approvals/guard';
import { deviationsIn, inspect } from '../../../../src/data/provisioning';
import { applyRowRights } from '../../../../src/data/provisioning/rowRights';
import { mayEditRow } from '../../../../src/data/rowRights';
import { goals, indicators, lists, policyAreas, roleHolders, services, supportServices } from '../../../../src/data/schema';
import { SiteError } from '../../../../src/data/siteError';
import { addDays } from '../../../../src/domain/time/plainDate';
import {
  COORDINATOR, inShort, LAST, LEADER, NEXT, NEXT_LEADER, openMinistry, OTHER_LEADER, OWNER, QUALITY, READER, SUPPORT_LEADER, type Ministry
} from './ministry';

// Every case gives and takes over HTTP; the machine may be busy.
jest.setTimeout(60_000);

let on: Ministry;
beforeEach(async () => { on = await openMinistry(); });
afterEach(() => on.local.close());

const described = { Description: 'Kirjeldus otse liidesest' };
const FULL_CONTROL = 1073741829;
const CONTRIBUTE = 1073741827;

test('on a site whose rows take their lists\' permissions, the difference names each row and whose it is', async () => {
  expect(inShort(await on.look())).toEqual([
    'PolicyAreas Esimene valdkond: break for Poliitikajuht A',
    'PolicyAreas Teine valdkond: break for Poliitikajuht C',
    'Goals Eesmärk: break for Poliitikajuht A',
    'Indicators Näitaja: break for Poliitikajuht A',
    'Services Teenus: break for Teenusejuht B',
    'SupportServices Õigusteenus: break for Õigusosakonna juhataja A'
  ]);
});

test('one act gives each their own; the second time there is nothing to do', async () => {
  const steps: unknown[] = [];
  const applied = await on.apply(LAST, () => steps.push(1));
  expect(applied).toMatchObject({ mended: 6, failures: [], report: { rows: [], editors: 4 } });
  expect(steps.length).toBeGreaterThan(0);
  expect(await on.apply()).toMatchObject({ mended: 0, failures: [] });
  expect(inShort(await on.look())).toEqual([]);
});

describe('once Setup has run', () => {
  beforeEach(async () => { await on.apply(); });

  test('people write their own rows past every form, and nobody else\'s', async () => {
    const { row, writes } = on;
    expect(await writes(LEADER, policyAreas, row.area, described)).toBe('done');
    expect(await writes(LEADER, goals, row.goal, { Title: 'Uus eesmärk' })).toBe('done');
    expect(await writes(LEADER, indicators, row.indicator, { Unit: '%' })).toBe('done');
    expect(await writes(COORDINATOR, services, row.service, described)).toBe('done');
    expect(await writes(SUPPORT_LEADER, supportServices, row.support, { Purpose: 'Eesmärk' })).toBe('done');
    for (const [by, list, id] of [
      [LEADER, policyAreas, row.otherArea], [OTHER_LEADER, policyAreas, row.area], [OTHER_LEADER, goals, row.goal], [LEADER, services, row.service],
      [COORDINATOR, services, row.otherService], [COORDINATOR, supportServices, row.support], [READER, policyAreas, row.area]
    ] as const) expect(await writes(by, list, id, { Title: 'Võltsitud' })).toBe('denied 403');
  });

  test('role holders stay shut to the people they name, and nobody deletes a row or gives it away', async () => {
    const { row, writes, deletes, item } = on;
    expect(await writes(LEADER, roleHolders, row.leads, { ValidUntil: null })).toBe('denied 403');
    expect(await deletes(LEADER, policyAreas, row.area)).toBe('denied 403');
    await expect(item(LEADER, policyAreas, row.area).recycle()).rejects.toThrow('403');
    await expect(item(LEADER, policyAreas, row.area).breakRoleInheritance(true)).rejects.toThrow('403');
    await expect(item(LEADER, policyAreas, row.area).resetRoleInheritance()).rejects.toThrow('403');
    await expect(item(LEADER, policyAreas, row.area).roleAssignments.add(await on.personId(READER), FULL_CONTROL)).rejects.toThrow('403');
  });

  test('quality managers still edit every row, and everybody reads it', async () => {
    expect(await on.writes(QUALITY, policyAreas, on.row.area, described)).toBe('done');
    await expect(on.item(READER, policyAreas, on.row.area).select('Title')()).resolves.toMatchObject({ Title: 'Esimene valdkond' });
  });

  test('the row itself answers who may edit it', async () => {
    const may = (by: string, id: number): Promise<boolean> => mayEditRow({ sp: on.local.as(by), url: on.local.url }, 'areas', id);
    expect([await may(LEADER, on.row.area), await may(LEADER, on.row.otherArea), await may(READER, on.row.area)]).toEqual([true, false, false]);
  });

  test('no list changed: Setup finds lists in order, submitting is as safe as before, and only the kept lists have rows of their own', async () => {
    const report = await inspect(on.local.as(OWNER), on.local.url);
    expect(deviationsIn(report)).toEqual([]);
    for (const person of [OWNER, QUALITY, LEADER, READER]) {
      expect(await submissionGuard({ sp: on.local.as(person), url: on.local.url })).toEqual({ status: 'fine' });
    }
    const own = [];
    for (const list of lists) {
      const rows = await on.local.as(OWNER).web.getList(`/sites/vajs/Lists/${list.name}`).items.select('Id', 'HasUniqueRoleAssignments').top(5000)<{ HasUniqueRoleAssignments: boolean }[]>();
      const count = rows.filter(({ HasUniqueRoleAssignments }) => HasUniqueRoleAssignments).length;
      if (count > 0) own.push(`${list.name} ${count}`);
    }
    expect(own).toEqual(['SupportServices 1', 'PolicyAreas 2', 'Services 1', 'Goals 1', 'Indicators 1']);
  });

  test('on the leader\'s last day nothing is to be done; the day after, the area is the next one\'s', async () => {
    expect(inShort(await on.look(LAST))).toEqual([]);
    expect(inShort(await on.look(NEXT))).toEqual([
      'PolicyAreas Esimene valdkond: give Poliitikajuht B', `PolicyAreas Esimene valdkond: take Poliitikajuht A until ${LAST}`,
      'Goals Eesmärk: give Poliitikajuht B', `Goals Eesmärk: take Poliitikajuht A until ${LAST}`,
      'Indicators Näitaja: give Poliitikajuht B', `Indicators Näitaja: take Poliitikajuht A until ${LAST}`
    ]);
    expect(await on.writes(NEXT_LEADER, policyAreas, on.row.area, described)).toBe('denied 403');
    // Until Setup is run, SharePoint does not know.
    expect(await on.writes(LEADER, policyAreas, on.row.area, described)).toBe('done');
    expect(await on.apply(NEXT)).toMatchObject({ mended: 6, failures: [] });
    expect(await on.writes(LEADER, policyAreas, on.row.area, described)).toBe('denied 403');
    expect(await on.writes(NEXT_LEADER, policyAreas, on.row.area, described)).toBe('done');
  });

  test('when nobody leads any more, the rows take their list\'s permissions again', async () => {
    await on.item(QUALITY, roleHolders, on.row.leadsNext).update({ ValidFrom: '2027-01-01T00:00:00Z' });
    expect(inShort(await on.look(NEXT)).slice(0, 2)).toEqual(['PolicyAreas Esimene valdkond: restore Poliitikajuht A', 'Goals Eesmärk: restore Poliitikajuht A']);
    await on.apply(NEXT);
    expect(await on.writes(LEADER, policyAreas, on.row.area, described)).toBe('denied 403');
    expect(await on.item(OWNER, policyAreas, on.row.area).select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: false });
  });

  test('a stranger, a level beyond ours and a group that was shut out are found and put right', async () => {
    const { item, personId, row, look, apply } = on;
    const owned = item(OWNER, policyAreas, row.area);
    const members = (await on.local.as(OWNER).web.associatedMemberGroup()).Id;
    const levels = await on.local.as(OWNER).web.roleDefinitions();
    await owned.roleAssignments.add(await personId(READER), CONTRIBUTE);
    await owned.roleAssignments.add(await personId(LEADER), FULL_CONTROL);
    await owned.roleAssignments.remove(members, levels.find(({ RoleTypeKind }) => RoleTypeKind === 2)?.Id ?? 0);
    expect(inShort(await look())).toEqual([
      'PolicyAreas Esimene valdkond: too much Poliitikajuht A', 'PolicyAreas Esimene valdkond: take Lugeja A', 'PolicyAreas Esimene valdkond: too little members'
    ]);
    expect(await apply()).toMatchObject({ mended: 3, failures: [], report: { rows: [] } });
    expect(await on.deletes(LEADER, policyAreas, row.area)).toBe('denied 403');
    expect(await on.writes(LEADER, policyAreas, row.area, described)).toBe('done');
    expect(await on.writes(READER, policyAreas, row.area, described)).toBe('denied 403');
  });

  test('a door in a list that coordination rests on is found, and shut', async () => {
    const door = on.item(OWNER, roleHolders, on.row.leads);
    await door.breakRoleInheritance(true);
    await door.roleAssignments.add(await on.personId(LEADER), CONTRIBUTE);
    expect(inShort(await on.look())).toEqual([`RoleHolders ${on.row.leads}: door Poliitikajuht A`]);
    expect(await on.writes(LEADER, roleHolders, on.row.leads, { Basis: 'näidis' })).toBe('done');
    expect(await on.apply()).toMatchObject({ mended: 1, failures: [] });
    expect(await on.writes(LEADER, roleHolders, on.row.leads, { Basis: 'näidis' })).toBe('denied 403');
  });
});

test('a day before a leader begins, the row is not theirs yet', async () => {
  await on.apply(addDays(NEXT, -1));
  expect(await on.writes(NEXT_LEADER, policyAreas, on.row.area, described)).toBe('denied 403');
});

test('only an owner gives rows, and only when the lists are in order', async () => {
  const owner = on.local.as(OWNER);
  const asLeader = await inspect(on.local.as(LEADER), on.local.url);
  await expect(applyRowRights({ sp: on.local.as(LEADER), url: on.local.url }, asLeader, await on.look(), LAST)).rejects.toBeInstanceOf(SiteError);
  await owner.web.getList('/sites/vajs/Lists/PolicyAreas').resetRoleInheritance();
  expect(await on.look()).toMatchObject({ listsFirst: true });
  await expect(on.apply()).rejects.toMatchObject({ kind: 'denied' });
});
