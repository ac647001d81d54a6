import { factsOf, nouns, type NounName } from '../../../src/data/facts';
import { checkLines } from '../../../src/data/importing/checkLines';
import { peopleNamed, resolvePeople } from '../../../src/data/importing/people';
import { planImport, type ImportPlan, type LinePlan } from '../../../src/data/importing/plan';
import { referencesTo, targetsOf } from '../../../src/data/importing/references';
import { saveLines, type LineOutcome } from '../../../src/data/importing/save';
import type { Sheet } from '../../../src/data/importing/sheet';
import { documents, roleHolders, roles, services, supportServices } from '../../../src/data/schema';
import type { ListSchema, Row } from '../../../src/data/schema/list';
import { Site } from '../../../src/data/site';
import { connect } from '../../../src/data/transport';
import { indexHolders } from '../../../src/domain/people/holders';
import { plainDate } from '../../../src/domain/time/plainDate';
import type { EmptySite } from '../../site/emptySite';
import { sampleSite } from '../../site/preparedSites';

let local: EmptySite;
beforeAll(async () => {
  local = await sampleSite(plainDate('2026-11-21'));
}, 120_000);
afterAll(() => local.close());

const allNouns = Object.keys(nouns) as NounName[];

interface Bad {
  /** Writing batches (counted from 1) whose answers never come though the site has done them. */
  readonly breaksAt?: readonly number[];
  /** Nor is anything else answered from the first of them on, as long as this says so. */
  readonly stays?: () => boolean;
}

const siteOf = (person: string, { breaksAt = [], stays = () => false }: Bad = {}): Site => {
  let batches = 0;
  let broken = false;
  const isLost = (): boolean => {
    if (breaksAt.includes(++batches)) broken = true;
    return breaksAt.includes(batches);
  };
  return new Site({
    url: local.url, pause: async () => undefined,
    sp: connect({
      url: local.url, headers: { 'X-Local-User': person }, wait: async () => undefined,
      fetch: async (input, init) => {
        if (broken && stays()) throw new TypeError('Failed to fetch');
        const answer = await fetch(input, init);
        const writes = typeof init?.body === 'string' && init.body.includes('changeset_');
        if (writes && isLost()) throw new TypeError('Failed to fetch');
        return answer;
      }
    })
  });
};

/** As the dialog gives them: one a line, kept from one press of the button to the next. */
const requests = (): ((line: number) => string) => {
  const given = new Map<number, string>();
  return line => {
    const request = given.get(line) ?? crypto.randomUUID();
    given.set(line, request);
    return request;
  };
};

const rowsOf = <L extends ListSchema>(site: Site, list: L): readonly Row<L>[] => {
  const state = site.stateOf(list);
  if (state.status !== 'ready') throw new Error(`${list.name} is ${state.status}`);
  return state.rows;
};

/** What the dialog does: people first, then the plan, then the rules. */
const planned = async (site: Site, list: ListSchema, sheet: Sheet): Promise<ImportPlan> => {
  site.watch(allNouns.map(name => nouns[name].list as ListSchema), () => undefined);
  await site.settled();
  const load = factsOf(site, allNouns);
  if (load.status !== 'ready') throw new Error(load.status);
  const facts = { ...load.value, holders: indexHolders(load.value.roleHolders, load.value.roles) };
  const people = await resolvePeople(site, peopleNamed(list, sheet));
  const references = referencesTo(new Map(targetsOf(list).map(target => [target.name, rowsOf(site, target)])), people);
  return checkLines(list, planImport(list, sheet, rowsOf(site, list), references), facts);
};

const savable = (plan: ImportPlan): readonly Extract<LinePlan, { status: 'add' | 'change' }>[] =>
  plan.lines.filter((line): line is Extract<LinePlan, { status: 'add' | 'change' }> => line.status === 'add' || line.status === 'change');

const statuses = (plan: ImportPlan): readonly string[] => plan.lines.map(line => line.status);

const roleSheet = (from: number, count: number): Sheet =>
  [['Nimetus', 'Ülesandeid'], ...Array.from({ length: count }, (_, n) => [`Imporditud roll ${from + n}`, n % 9])];

const rolesCalled = async (start: string): Promise<readonly string[]> => {
  const site = siteOf('lugeja');
  site.watch([roles], () => undefined);
  await site.settled();
  return rowsOf(site, roles).map(row => row.Title).filter(title => title.startsWith(start));
};

test('new and changed rows are saved in batches with progress; compared again, the file says what the list says', async () => {
  const site = siteOf('kvaliteedijuht-b');
  const sheet = roleSheet(1, 60);
  const plan = await planned(site, roles, sheet);
  const progress: number[] = [];
  const outcomes = await saveLines(site, roles, savable(plan) as never, requests(), soFar => progress.push(soFar.length));
  expect(outcomes.map(one => one.status)).toEqual(Array(60).fill('saved'));
  expect(progress).toEqual([25, 50, 60]);
  expect(await rolesCalled('Imporditud roll ')).toHaveLength(60);
  expect(statuses(await planned(site, roles, sheet))).toEqual(Array(60).fill('same'));
}, 60_000);

test('a row that another person changed after the comparison is not overwritten; the rest is saved', async () => {
  const mine = siteOf('kvaliteedijuht-b');
  const { Code, Title, ReviewCycle } = documents.columns;
  const plan = await planned(mine, documents, [
    [Code.label.et, Title.label.et, ReviewCycle.label.et], ['P06', 'Hankeprotsess', 6], ['P05', 'Uus nimi', 6]
  ]);
  expect(statuses(plan)).toEqual(['change', 'change']);

  const theirs = siteOf('omanik');
  theirs.watch([documents], () => undefined);
  await theirs.settled();
  const p06 = rowsOf(theirs, documents).find(row => row.Code === 'P06');
  if (!p06) throw new Error('No P06');
  await theirs.update(documents, p06.stamp.id, p06.stamp.revision, { ReviewCycle: 48 });

  const outcomes = await saveLines(mine, documents, savable(plan) as never, requests(), () => undefined);
  expect(outcomes).toMatchObject([{ line: 2, status: 'failed', error: { kind: 'conflict' } }, { line: 3, status: 'saved' }]);
  const after = rowsOf(mine, documents);
  expect(after.find(row => row.Code === 'P06')?.ReviewCycle).toBe(48);
  expect(after.find(row => row.Code === 'P05')?.Title).toBe('Uus nimi');
});

test('lines of a batch whose answer is lost are looked at one by one, and the import goes on; nothing is added twice', async () => {
  const site = siteOf('kvaliteedijuht-b', { breaksAt: [2] });
  const sheet: Sheet = roleSheet(1000, 60);
  const outcomes = await saveLines(site, roles, savable(await planned(site, roles, sheet)) as never, requests(), () => undefined);
  expect(outcomes.map(one => one.status)).toEqual(Array(60).fill('saved'));
  const titles = await rolesCalled('Imporditud roll 1');
  expect(new Set(titles).size).toBe(titles.length);
  expect(statuses(await planned(site, roles, sheet))).toEqual(Array(60).fill('same'));
}, 60_000);

test('while the site cannot be reached the import stops and says what is not known; going on adds nothing twice, though the list could not be read again', async () => {
  let down = true;
  const site = siteOf('kvaliteedijuht-b', { breaksAt: [2], stays: () => down });
  const lines = savable(await planned(site, roles, roleSheet(7000, 60))) as never;
  const requestOf = requests();
  const first: readonly LineOutcome[] = await saveLines(site, roles, lines, requestOf, () => undefined);
  expect(first.filter(one => one.status === 'saved')).toHaveLength(25);
  expect(first.filter(one => one.status === 'unknown')).toHaveLength(25);
  expect(first).toHaveLength(50);

  down = false;
  const second = await saveLines(site, roles, (lines as readonly unknown[]).slice(25) as never, requestOf, () => undefined);
  expect(second.map(one => one.status)).toEqual(Array(35).fill('saved'));
  const titles = await rolesCalled('Imporditud roll 70');
  expect([titles.length, new Set(titles).size]).toEqual([60, 60]);
}, 60_000);

test('a changed row whose batch was lost is not taken for somebody else\'s change', async () => {
  const site = siteOf('kvaliteedijuht-b', { breaksAt: [1] });
  const { Code, ReviewCycle } = documents.columns;
  const plan = await planned(site, documents, [[Code.label.et, ReviewCycle.label.et], ['P07', 7]]);
  const outcomes = await saveLines(site, documents, savable(plan) as never, requests(), () => undefined);
  expect(outcomes).toEqual([{ line: 2, status: 'saved' }]);
  expect(rowsOf(site, documents).find(row => row.Code === 'P07')).toMatchObject({ ReviewCycle: 7, stamp: { version: '2.0' } });
});

test('a reader\'s import is refused line by line, and nothing is added', async () => {
  const site = siteOf('lugeja');
  const outcomes = await saveLines(site, roles, savable(await planned(site, roles, roleSheet(5000, 3))) as never, requests(), () => undefined);
  expect(outcomes.map(one => (one.status === 'failed' ? one.error.kind : one.status))).toEqual(['denied', 'denied', 'denied']);
  expect(await rolesCalled('Imporditud roll 5000')).toEqual([]);
});

test('people are found by address, login or name; nobody is guessed', async () => {
  const site = siteOf('kvaliteedijuht-b');
  const found = await resolvePeople(site, ['lugeja@vajs.test', 'i:0#.f|membership|kriisijuht-a@vajs.test', 'Teenusejuht  A', 'Teenusejuht', 'keegi@vajs.test']);
  expect([...found.keys()]).toEqual(['lugeja@vajs.test', 'i:0#.f|membership|kriisijuht-a@vajs.test', 'teenusejuht a']);
});

test('role holders: people and places are resolved, rules are held to, and what may be meant is only warned of', async () => {
  const site = siteOf('kvaliteedijuht-b');
  const plan = await planned(site, roleHolders, [
    ['Roll', 'Isik', 'Teenus', 'Kehtib alates', 'Kehtib kuni'],
    ['Teenusejuht', 'teenusejuht-j@vajs.test', 'Lasteabi telefon', '01.01.2027', null],
    ['Teenusejuht', 'teenusejuht-j@vajs.test', 'Abivahendid', '01.01.2027', null],
    ['Teenusejuht', 'teenusejuht-j@vajs.test', null, '01.01.2027', null],
    ['Teenusejuht', 'teenusejuht-j@vajs.test', 'Lasteabi telefon', '01.02.2027', '01.01.2027'],
    ['Teenusejuht', 'keegi@vajs.test', 'Olematu teenus', '01.01.2027', null]
  ]);
  expect(plan.lines).toMatchObject([
    { status: 'add', draft: { ValidFrom: '2027-01-01' } },
    { status: 'add', warnings: [{ column: 'ValidFrom', rule: { kind: 'roleOverlap' } }] },
    { status: 'refused', problems: [{ problem: 'check', rule: { kind: 'scopeMissing' } }] },
    { status: 'refused', problems: [{ problem: 'check', rule: { kind: 'backwards' } }] },
    { status: 'refused', problems: [{ column: 'Person', problem: 'unknownPerson' }, { column: 'Service', problem: 'unknownRow' }] }
  ]);
  expect(plan.lines[0]).not.toHaveProperty('warnings');
});

test('a new row needs what the workbook has no column for, unless the list fills it in', async () => {
  const plan = await planned(siteOf('kvaliteedijuht-b'), documents, [['Pealkiri'], ['Hoopis uus']]);
  expect(plan.lines).toMatchObject([{ status: 'refused', problems: [{ column: 'Kind', problem: 'missing' }] }]);
  expect(plan.lines[0].status === 'refused' && plan.lines[0].problems.map(({ column }) => column)).toEqual(['Kind']);
});

test('an empty yes/no cell, an empty list of rows and another line end are no changes', async () => {
  const site = siteOf('kvaliteedijuht-b');
  const rows = (await planned(site, services, [['Nimetus']]), rowsOf(site, services));
  const row = rows.find(one => one.Sample === false) ?? rows[0];
  const header = ['ID', services.columns.Title.label.et, services.columns.Sample.label.et];
  const plan = await planned(site, services, [header, [row.stamp.id, ` ${row.Title} `, row.Sample ? 'jah' : null]]);
  expect(statuses(plan)).toEqual(['same']);
});

test('a row is pointed at by its number where names do not tell rows apart', async () => {
  const site = siteOf('kvaliteedijuht-b');
  await planned(site, supportServices, [['Nimetus']]);
  const [role] = rowsOf(site, roles);
  const references = referencesTo(new Map([[roles.name, rowsOf<ListSchema>(site, roles)]]), new Map());
  expect(references.rowsNamed(roles.name, `#${role.stamp.id}`)).toEqual([role.stamp.id]);
  expect(references.rowsNamed(roles.name, 'Olematu')).toEqual([]);
});
