import '@pnp/sp/security';
import { customLevels, inspect, repair } from '../../../../src/data/provisioning';
import { applyRowRights, lookAtRowRights } from '../../../../src/data/provisioning/rowRights';
import { policyAreas, services } from '../../../../src/data/schema';
import { connect, type Connection } from '../../../../src/data/transport';
import { COORDINATOR, inShort, LAST, LEADER, openMinistry, OWNER, READER, type Ministry } from './ministry';

jest.setTimeout(120_000);

let on: Ministry;
beforeEach(async () => { on = await openMinistry(); });
afterEach(() => on.local.close());

/** What each request of an owner's page meets. */
const ownerMeeting = (fate: (request: { readonly body: string; readonly count: number }) => 'arrives' | 'lost' | 'answerLost'): { readonly sp: Connection; readonly sent: () => number } => {
  let count = 0;
  const sp = connect({
    url: on.local.url, headers: { 'X-Local-User': OWNER }, wait: async () => undefined,
    fetch: async (input, init) => {
      const met = fate({ body: String(init?.body ?? ''), count: ++count });
      if (met === 'lost') throw new TypeError('fetch failed');
      const answer = await fetch(input, init);
      if (met === 'answerLost') throw new TypeError('fetch failed');
      return answer;
    }
  });
  return { sp, sent: () => count };
};

const isWrite = (body: string): boolean => /breakroleinheritance|addroleassignment/i.test(body);

/** Services enough for several steps. */
const many = async (): Promise<readonly number[]> => {
  const [{ OrganisationId }] = await on.local.as(OWNER).web.getList('/sites/vajs/Lists/Services').items.select('OrganisationId')<{ OrganisationId: number }[]>();
  const ids: number[] = [];
  for (let n = 0; n < 30; n++) ids.push(await on.add(services, { Title: `Teenus ${n}`, Organisation: OrganisationId as never }));
  return ids;
};

test('a connection that dies half-way leaves no row more open than its list; the next time what is left is done', async () => {
  const ids = await many();
  let writes = 0;
  const dying = ownerMeeting(({ body }) => (isWrite(body) && ++writes > 2) || writes > 2 ? 'lost' : 'arrives');
  const site = { sp: dying.sp, url: on.local.url };
  const report = await inspect(site.sp, site.url);
  await expect(applyRowRights(site, report, await lookAtRowRights(site, report, LAST), LAST)).rejects.toMatchObject({ kind: 'offline' });

  for (const id of ids) {
    for (const nobody of [READER, LEADER]) expect(await on.writes(nobody, services, id, { Title: 'Võltsitud' })).toBe('denied 403');
    await expect(on.item(READER, services, id).select('Title')()).resolves.toBeTruthy();
  }
  const left = (await on.look()).rows.length;
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(36);
  expect(await on.apply()).toMatchObject({ failures: [], report: { rows: [] } });
  for (const id of ids) expect(await on.writes(COORDINATOR, services, id, { Description: 'Minu teenus' })).toBe('done');
});

test('a lost answer is no failure: the next look shows what arrived', async () => {
  let lost = false;
  const flaky = ownerMeeting(({ body }) => {
    if (lost || !isWrite(body)) return 'arrives';
    lost = true;
    return 'answerLost';
  });
  const site = { sp: flaky.sp, url: on.local.url };
  const report = await inspect(site.sp, site.url);
  expect(await applyRowRights(site, report, await lookAtRowRights(site, report, LAST), LAST)).toMatchObject({ failures: [], report: { rows: [] } });
});

test('a row set apart whose people were not let in yet is as its list, and is gone on with', async () => {
  await on.item(OWNER, policyAreas, on.row.area).breakRoleInheritance(true, true);
  expect(await on.writes(LEADER, policyAreas, on.row.area, { Laws: 'Seadus' })).toBe('denied 403');
  expect(inShort(await on.look()).slice(0, 1)).toEqual(['PolicyAreas Esimene valdkond: give Poliitikajuht A']);
  await on.apply();
  expect(await on.writes(LEADER, policyAreas, on.row.area, { Laws: 'Seadus' })).toBe('done');
});

test('a level that went meanwhile lets nobody in: each row stays as its list and is told, and the next time it is given', async () => {
  const owner = on.local.as(OWNER);
  const site = { sp: owner, url: on.local.url };
  const report = await inspect(owner, site.url);
  const found = await lookAtRowRights(site, report, LAST);
  await owner.web.roleDefinitions.getByName(customLevels.edit.name).delete();
  const { failures } = await applyRowRights(site, report, found, LAST);
  // The quality managers had the same level.
  expect(failures.map(({ row, deviation }) => `${row.title} ${deviation.kind}`)).toEqual([
    'Esimene valdkond', 'Teine valdkond', 'Eesmärk', 'Näitaja', 'Teenus', 'Õigusteenus'
  ].flatMap(title => [`${title} give`, `${title} tooLittle`]));
  expect(await on.writes(LEADER, policyAreas, on.row.area, { Laws: 'Seadus' })).toBe('denied 403');
  await expect(on.item(READER, policyAreas, on.row.area).select('Title')()).resolves.toBeTruthy();

  await repair(owner, site.url, await inspect(owner, site.url));
  await on.apply();
  expect(inShort(await on.look())).toEqual([]);
  expect(await on.writes(LEADER, policyAreas, on.row.area, { Laws: 'Seadus' })).toBe('done');
});

test('looking takes two requests while no row has permissions of its own, and one more for each hundred that have', async () => {
  await many();
  const counted = ownerMeeting(() => 'arrives');
  const site = { sp: counted.sp, url: on.local.url };
  const report = await inspect(site.sp, site.url);
  const before = counted.sent();
  await lookAtRowRights(site, report, LAST);
  expect(counted.sent() - before).toBe(2);
  await on.apply();
  const again = counted.sent();
  await lookAtRowRights(site, report, LAST);
  expect(counted.sent() - again).toBe(3);
});
