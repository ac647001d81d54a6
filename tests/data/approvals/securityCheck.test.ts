import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/security';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { attemptsIn, runSecurityCheck, type AttemptResult, type CheckRun } from '../../../src/data/approvals/securityCheck';
import { attemptKeys } from '../../../src/data/approvals/securityAttempts';
import { securityCheckVersion, siteTrust } from '../../../src/data/approvals/siteTrust';
import { provision, qualityManagersGroup } from '../../../src/data/provisioning';
import { approvalLog, securityChecks } from '../../../src/data/schema';
import type { Row } from '../../../src/data/schema/list';
import { Site } from '../../../src/data/site';
import { emptySite, type EmptySite } from '../../site/emptySite';

// Every case provisions a site over HTTP and asks it some hundred things; the machine may be busy.
jest.setTimeout(120_000);

const MARK = 'Turvakontrolli proovikanne';
const MEMBER = 'poliitikajuht-a';

let folder: string;
let copies = 0;

/** A site as Setup leaves it: set up once, each test gets a copy of its own. */
const provisioned = async (options: Parameters<typeof emptySite>[1] = {}): Promise<EmptySite> => {
  const db = join(folder, `${copies += 1}.db`);
  copyFileSync(join(folder, 'provisioned.db'), db);
  return emptySite(undefined, { db, ...options });
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vajs-security-check-'));
  const site = await emptySite(undefined, { db: join(folder, 'provisioned.db') });
  const owner = site.as('omanik');
  await provision(owner, site.url);
  for (const login of ['poliitikajuht-b', MEMBER]) await owner.web.ensureUser(`i:0#.f|membership|${login}@vajs.test`);
  await owner.web.getList('/sites/vajs/Lists/Roles').items.add({ Title: 'Kantsler', RequestId: 'role-1' });
  await site.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const check = (site: EmptySite, person = MEMBER): Promise<CheckRun> =>
  runSecurityCheck(new Site({ url: site.url, sp: site.as(person) }), { mark: MARK });

const done = (run: CheckRun): Extract<CheckRun, { status: 'done' }> => {
  if (run.status !== 'done') throw new Error(JSON.stringify(run));
  return run;
};

type Send = ReturnType<EmptySite['as']>['send'];

/** A gateway that has no answer to the client object model. */
const refusingCsom = (send: Send): Send => async (to, init) =>
  (to.pathname.endsWith('/ProcessQuery') ? { status: 504, headers: new Headers(), text: '' } : send(to, init));

const possible = (results: readonly AttemptResult[]): readonly string[] =>
  results.filter(({ outcome }) => outcome === 'possible').map(({ key, list }) => `${key} ${list}`);

const checksOf = async (site: EmptySite): Promise<readonly Row<typeof securityChecks>[]> => {
  const reader = new Site({ url: site.url, sp: site.as('lugeja') });
  await reader.known([securityChecks]);
  const state = reader.stateOf(securityChecks);
  if (state.status !== 'ready') throw new Error(state.status);
  return state.rows;
};

describe('a site as Setup leaves it', () => {
  let site: EmptySite;
  beforeAll(async () => { site = await provisioned(); });
  afterAll(() => site.close());

  test('an ordinary member can forge nothing; every way is tried, and the check is kept', async () => {
    expect(siteTrust(await checksOf(site), securityCheckVersion)).toEqual({ status: 'unchecked' });
    const run = done(await check(site));
    expect(possible(run.results)).toEqual([]);
    expect(run.results.filter(({ outcome, why }) => outcome === 'untried' && why !== 'noRow')).toEqual([]);
    expect(new Set(run.results.map(({ key }) => key))).toEqual(new Set(attemptKeys));
    expect(run.verdict).toBe('passed');
    expect(run.unkept).toBeUndefined();

    const [kept] = await checksOf(site);
    expect(attemptsIn(kept.Attempts ?? '')).toEqual(run.results);
    expect(siteTrust([kept], securityCheckVersion)).toMatchObject({ status: 'passed', by: { name: 'Poliitikajuht A' } });
    expect(siteTrust([kept], 'another')).toEqual({ status: 'unchecked' });
  });

  test('its rows are comments that name no document, so that no round knows of them', async () => {
    const rows = await site.as('lugeja').web.getList(`/sites/vajs/Lists/${approvalLog.name}`).items.select('Kind', 'Text', 'DocumentId')();
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatchObject({ Kind: 'Kommenteeris', Text: MARK, DocumentId: null });
  });

  test.each([['omanik', 'owner'], ['kvaliteedijuht-b', 'qualityManager']])('%s is told that it would say nothing', async (person, stands) => {
    const owner = site.as('omanik');
    await owner.web.siteGroups.getByName(qualityManagersGroup.name).users.add('i:0#.f|membership|kvaliteedijuht-b@vajs.test');
    const before = await checksOf(site);
    expect(await check(site, person)).toEqual({ status: 'notOrdinary', stands });
    expect(await checksOf(site)).toEqual(before);
  });
});

describe('a site that somebody loosened', () => {
  let site: EmptySite;
  beforeAll(async () => {
    site = await provisioned();
    const { web } = site.as('omanik');
    const members = (await web.associatedMemberGroup()).Id;
    const contribute = (await web.roleDefinitions.getByType(3)()).Id;
    await web.getList(`/sites/vajs/Lists/${approvalLog.name}`).roleAssignments.add(members, contribute);
    await web.getList('/sites/vajs/Lists/RoleHolders').roleAssignments.add(members, contribute);
  });
  afterAll(() => site.close());

  test('the check names what can be changed and deleted there, and nothing of the other lists', async () => {
    const run = done(await check(site));
    expect(run.verdict).toBe('failed');
    expect(possible(run.results)).toEqual([
      ...[
        'merge', 'put', 'mergeStamps', 'form', 'formQuiet', 'csomUpdate', 'csomOverwrite', 'csomSystemUpdate', 'csomStamps', 'restoreVersion', 'delete',
        'recycle', 'csomDelete'
      ].map(key => `${key} ApprovalLog`),
      'addKept RoleHolders'
    ]);
    expect(siteTrust(await checksOf(site), securityCheckVersion)).toMatchObject({ status: 'failed' });
  });

  test('a row of role holders that it could add is taken away again', async () => {
    expect(await site.as('omanik').web.getList('/sites/vajs/Lists/RoleHolders').items()).toEqual([]);
  });

  test('put right and checked again, it passes', async () => {
    await provision(site.as('omanik'), site.url);
    expect(done(await check(site)).verdict).toBe('passed');
    expect(siteTrust(await checksOf(site), securityCheckVersion)).toMatchObject({ status: 'passed' });
  });
});

describe('other ways in which who and when are not to be trusted', () => {
  test('where SharePoint lets whoever adds name the author in a form, the site does not pass', async () => {
    const site = await provisioned({ addingMayStamp: true });
    try {
      const run = done(await check(site));
      expect(possible(run.results)).toEqual(['formAuthor', 'formAuthorQuiet', 'formCreated'].map(key => `${key} ApprovalLog`));
      expect(siteTrust(await checksOf(site), securityCheckVersion)).toMatchObject({ status: 'failed' });
    } finally {
      await site.close();
    }
  });

  test('a column of stamps opened for writing is found out, and Setup closes it', async () => {
    const site = await provisioned();
    try {
      const author = site.as('omanik').web.getList(`/sites/vajs/Lists/${approvalLog.name}`).fields.getByInternalNameOrTitle('Author');
      await author.update({ ReadOnlyField: false });
      expect(possible(done(await check(site)).results)).toContain('postStamps ApprovalLog');
      await provision(site.as('omanik'), site.url);
      expect(possible(done(await check(site)).results)).toEqual([]);
    } finally {
      await site.close();
    }
  });

  test('a site that does not answer is neither safe nor unsafe: nothing is kept', async () => {
    const site = await provisioned();
    try {
      const answering = site.as(MEMBER);
      const silent = new Site({ url: site.url, sp: Object.assign(answering, { send: refusingCsom(answering.send) }) });
      const run = done(await runSecurityCheck(silent, { mark: MARK }));
      expect(run.verdict).toBe('incomplete');
      expect(run.results.filter(({ why }) => why === 'noAnswer').map(({ key }) => key)).toContain('csomUpdate');
      expect(await checksOf(site)).toEqual([]);
    } finally {
      await site.close();
    }
  });
});
