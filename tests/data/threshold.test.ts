/** Lists beyond SharePoint's list view threshold of 5,000 rows, which the local site enforces. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { people } from '../../local-site/people';
import { openSite, serve } from '../../local-site/rest';
import { openDatabase } from '../../local-site/rest/store/database';
import { applySuggestion } from '../../src/data/answering';
import { provision, qualityManagersGroup } from '../../src/data/provisioning';
import { rowsWhere } from '../../src/data/rowsWhere';
import { documents, organisations, roleHolders, roles, services, suggestions } from '../../src/data/schema';
import type { ListSchema, Row } from '../../src/data/schema/list';
import { Site, type Saved } from '../../src/data/site';
import { sendSuggestion } from '../../src/data/suggesting';
import { toSuggestion } from '../../src/data/suggestions';
import { connect, type Connection } from '../../src/data/transport';
import { readVersions } from '../../src/data/versions';
import type { PersonId, RoleId, ServiceId } from '../../src/domain/identity';
import { plainDate } from '../../src/domain/time/plainDate';
import '@pnp/sp/site-groups/web';

const PATH = '/sites/vajs';
const PAGE = 5000;

interface Running { readonly url: string; readonly as: (person: string, asked?: string[]) => Site; readonly sp: Connection; readonly close: () => Promise<void> }

const start = async (db: string): Promise<Running> => {
  const rest = openSite({
    db, origin: 'http://localhost', path: PATH, people, defaultPerson: 'lugeja', title: 'VAJS', language: 1061, timeZone: 'Europe/Tallinn'
  });
  const server = await serve(rest, { port: 0 });
  const url = server.url + PATH;
  const connected = (person: string, asked: string[] = []): Connection => connect({
    url, headers: { 'X-Local-User': person }, wait: async () => undefined,
    fetch: (input, init) => {
      asked.push(`${init?.method ?? 'GET'} ${String(input).split('/_api/')[1]}`);
      return fetch(input, init);
    }
  });
  return {
    url, sp: connected('omanik'),
    as: (person, asked) => new Site({ url, sp: connected(person, asked), pause: async () => undefined }),
    close: async () => {
      await server.close();
      rest.close();
    }
  };
};

/** Fills a list up by copying its last row, past REST: an hour's work of writing there takes a second here. */
const multiply = (file: string, list: ListSchema, total: number): void => {
  const db = openDatabase(file);
  const { id, item_count: count, next_item: next } = db.get<{ id: number; item_count: number; next_item: number }>(
    'SELECT id, item_count, next_item FROM lists WHERE path = ?', `${PATH}/Lists/${list.name}`) ?? { id: 0, item_count: 0, next_item: 0 };
  const columns = db.all<{ name: string }>(`SELECT name FROM pragma_table_info('list_${id}')`).map(({ name }) => name);
  const fresh: Readonly<Record<string, string>> = {
    id: `${next} + n`, guid: 'lower(hex(randomblob(16)))', unique_id: 'lower(hex(randomblob(16)))', f_RequestId: "'copy-' || n", f_Code: 'NULL'
  };
  db.within(() => {
    db.run(`WITH RECURSIVE counted(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM counted WHERE n < ${total - count - 1})
      INSERT INTO list_${id} (${columns.join(', ')})
      SELECT ${columns.map(name => fresh[name] ?? name).join(', ')} FROM counted, (SELECT * FROM list_${id} ORDER BY id DESC LIMIT 1)`);
    db.run('UPDATE lists SET item_count = ?, next_item = ? WHERE id = ?', total, next + total - count, id);
  });
  db.close();
};

const rowOf = <L extends ListSchema>(saved: Saved<L>): Row<L> => {
  if (saved.status !== 'saved') throw new Error(saved.status);
  return saved.row;
};

const rowsIn = async <L extends ListSchema>(site: Site, list: L): Promise<readonly Row<L>[]> => {
  site.watch([list], () => undefined);
  await site.settled();
  const state = site.stateOf(list);
  if (state.status !== 'ready') throw new Error(`${list.name} is ${state.status}: ${state.status === 'failed' ? state.error.message : ''}`);
  return state.rows;
};

let folder: string;
let running: Running;
let role: RoleId;
let service: ServiceId;
let person: PersonId;

const SHORT = 6000;
const LONG = 50_000;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vajs-threshold-'));
  const file = join(folder, 'site.db');
  const small = await start(file);
  await provision(small.sp, small.url);
  await small.sp.web.siteGroups.getByName(qualityManagersGroup.name).users.add('i:0#.f|membership|kvaliteedijuht-b@vajs.test');
  const site = small.as('kvaliteedijuht-b');
  person = await site.personId('i:0#.f|membership|teenusejuht-a@vajs.test');
  role = rowOf(await site.add(roles, { Title: 'Teenusejuht', Key: 'serviceManager' })).stamp.id as RoleId;
  const { stamp: { id: agency } } = rowOf(await site.add(organisations, { Title: 'Asutus', ShortName: 'A', Kind: 'agency' }));
  service = rowOf(await site.add(services, { Title: 'Teenus', Organisation: agency, ValidFrom: plainDate('2020-01-01') })).stamp.id as ServiceId;
  await site.add(roleHolders, { Role: role, Person: person, ValidFrom: plainDate('2020-01-01'), ValidUntil: plainDate('2020-12-31') });
  await site.add(documents, { Title: 'Dokument', Kind: 'form', Stage: 'inUse' });
  await site.add(suggestions, { Title: 'Teenus', SubjectKind: 'service', SubjectId: service, Text: 'Vana', State: 'open' });
  await small.close();
  multiply(file, documents, SHORT);
  multiply(file, suggestions, SHORT);
  multiply(file, roleHolders, LONG);
  running = await start(file);
}, 120_000);
afterAll(async () => {
  await running?.close();
  rmSync(folder, { recursive: true, force: true });
});

const batches = (asked: readonly string[]): number => asked.filter(line => line.includes('$batch')).length;

test('the site enforces the threshold, or nothing here would prove anything', async () => {
  await expect(rowsWhere(running.as('omanik'), documents, "OtherTitle eq 'x'")).rejects.toMatchObject({ status: 500 });
  await expect(rowsWhere(running.as('omanik'), roleHolders, 'ID gt 5000')).rejects.toMatchObject({ status: 500 });
});

test(`${SHORT} documents and ${SHORT} suggestions are read whole: one request for both, and one for the rest of each`, async () => {
  const asked: string[] = [];
  const site = running.as('lugeja', asked);
  site.watch([documents, suggestions], () => undefined);
  await site.settled();
  for (const list of [documents, suggestions]) {
    const rows = await rowsIn(site, list);
    expect([rows.length, new Set(rows.map(({ stamp: { id } }) => id)).size]).toEqual([SHORT, SHORT]);
  }
  expect(batches(asked)).toBe(3);
});

test(`${LONG} role holders are read whole, by pages of ${PAGE}`, async () => {
  const asked: string[] = [];
  const rows = await rowsIn(running.as('lugeja', asked), roleHolders);
  expect([rows.length, new Set(rows.map(({ stamp: { id } }) => id)).size]).toEqual([LONG, LONG]);
  expect(batches(asked)).toBe(LONG / PAGE + 1); // the last page is full, so one more asks whether there is another
}, 60_000);

test('a row is added once and found by its request, changed by its id, and has its history', async () => {
  const site = running.as('kvaliteedijuht-b');
  const draft = { Role: role, Person: person, Service: service, ValidFrom: plainDate('2027-01-01') };
  const added = rowOf(await site.add(roleHolders, draft, 'same-act'));
  expect(rowOf(await site.add(roleHolders, draft, 'same-act')).stamp.id).toBe(added.stamp.id);
  expect((await site.update(roleHolders, added.stamp.id, added.stamp.revision, { Basis: 'Käskkiri' })).status).toBe('saved');
  expect((await readVersions(site, roleHolders, added.stamp.id)).map(({ label }) => label)).toEqual(['2.0', '1.0']);
  await expect(rowsWhere(site, roleHolders, `ID eq ${added.stamp.id}`)).resolves.toMatchObject([{ Basis: 'Käskkiri' }]);
});

test('a suggestion is sent, and applied to a list in which one role has more holders than the threshold', async () => {
  const reader = running.as('lugeja');
  const newcomer = await reader.personId('i:0#.f|membership|teenusejuht-b@vajs.test');
  const sent = await sendSuggestion(reader, {
    subject: { kind: 'service', id: service }, subjectTitle: 'Teenus', text: 'Uus juht',
    proposal: { kind: 'holder', role, person: newcomer, scope: { service }, from: plainDate('2027-02-01') }
  }, 'suggested');
  if (sent.status !== 'sent') throw new Error(sent.status);
  const manager = running.as('kvaliteedijuht-b');
  expect(await applySuggestion(manager, toSuggestion(sent.row), 'Rakendatud.')).toMatchObject({ status: 'answered', row: { State: 'applied' } });
  await expect(rowsWhere(manager, roleHolders, `PersonId eq ${newcomer}`)).resolves.toMatchObject([{ ValidFrom: '2027-02-01' }]);
});
