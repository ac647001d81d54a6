import { sendRow, setOut } from '../../src/data/acts';
import { memoryOutbox, type Change, type OutboxStore } from '../../src/data/outbox';
import { roles, suggestions } from '../../src/data/schema';
import { rowsWhere } from '../../src/data/rowsWhere';
import type { Row } from '../../src/data/schema/list';
import { Site } from '../../src/data/site';
import { connect } from '../../src/data/transport';
import { plainDate } from '../../src/domain/time/plainDate';
import type { EmptySite } from '../site/emptySite';
import { sampleSite } from '../site/preparedSites';

let local: EmptySite;
beforeAll(async () => {
  local = await sampleSite(plainDate('2026-11-21'));
}, 60_000);
afterAll(() => local.close());

interface Desk { readonly site: Site; readonly sent: string[]; offline: boolean }

/** A person's page. `sent` names what reached the site. */
const deskOf = (person: string, unsent: OutboxStore = memoryOutbox()): Desk => {
  const desk: { offline: boolean; sent: string[] } = { offline: false, sent: [] };
  const site = new Site({
    url: local.url, unsent, pause: async () => undefined,
    sp: connect({
      url: local.url, headers: { 'X-Local-User': person }, wait: async () => undefined,
      fetch: async (input, init) => {
        if (desk.offline) throw new TypeError('Failed to fetch');
        if (init?.method === 'POST' && String(input).includes('/items')) desk.sent.push(String(JSON.parse(String(init.body)).Title));
        return fetch(input, init);
      }
    })
  });
  return Object.assign(desk, { site });
};

let moment = 0;
const adding = (title: string, requestId = crypto.randomUUID()): Change =>
  ({ requestId, list: roles.name, title, at: ++moment, act: { kind: 'add' }, draft: { Title: title } });

const changing = (row: Row<typeof roles>, title: string): Change => ({
  requestId: crypto.randomUUID(), list: roles.name, title, at: ++moment, draft: { Title: title },
  act: { kind: 'update', id: row.stamp.id, revision: row.stamp.revision, base: { Title: row.Title } }
});

const titles = async (): Promise<readonly string[]> => {
  const site = new Site({ url: local.url, sp: local.as('omanik') });
  site.watch([roles], () => undefined);
  await site.settled();
  const state = site.stateOf(roles);
  if (state.status !== 'ready') throw new Error(state.status);
  return state.rows.map(row => row.Title);
};

const added = async (site: Site, title: string): Promise<Row<typeof roles>> => {
  const saved = await site.add(roles, { Title: title });
  if (saved.status !== 'saved') throw new Error(saved.status);
  return saved.row;
};

test('what waits is sent when the site can be reached again, in the order in which it was made', async () => {
  const desk = deskOf('kvaliteedijuht-b');
  ['Esimene', 'Teine', 'Kolmas'].forEach(title => desk.site.outbox.keep(adding(title)));
  desk.offline = true;
  await desk.site.outbox.send();
  expect(desk.site.outbox.entries.map(({ title, held }) => [title, held.status])).toEqual([['Esimene', 'waiting'], ['Teine', 'waiting'], ['Kolmas', 'waiting']]);
  desk.offline = false;
  await desk.site.outbox.send();
  expect(desk.site.outbox.entries).toEqual([]);
  expect(desk.sent).toEqual(['Esimene', 'Teine', 'Kolmas']);
});

test('a change that had arrived though its answer was lost is not made twice', async () => {
  const desk = deskOf('kvaliteedijuht-b');
  const change = adding('Vastuseta roll');
  await desk.site.add(roles, { Title: 'Vastuseta roll' }, change.requestId);
  desk.site.outbox.keep(change);
  await desk.site.outbox.send();
  expect(desk.site.outbox.entries).toEqual([]);
  expect((await titles()).filter(title => title === 'Vastuseta roll')).toHaveLength(1);
});

test('a row that somebody changed meanwhile waits for a choice; other rows go on, later changes of that row do not', async () => {
  const desk = deskOf('kvaliteedijuht-b');
  const [mine, other] = [await added(desk.site, 'Vaidlusalune'), await added(desk.site, 'Muu roll')];
  await deskOf('omanik').site.update(roles, mine.stamp.id, mine.stamp.revision, { Title: 'Omaniku nimi' });
  desk.site.outbox.keep(changing(mine, 'Minu nimi'));
  desk.site.outbox.keep(changing(mine, 'Minu teine nimi'));
  desk.site.outbox.keep(changing(other, 'Muu uus nimi'));
  await desk.site.outbox.send();
  expect(desk.site.outbox.entries.map(({ title, held }) => [title, held.status])).toEqual([['Minu nimi', 'conflict'], ['Minu teine nimi', 'waiting']]);
  expect(await titles()).toEqual(expect.arrayContaining(['Omaniku nimi', 'Muu uus nimi']));
});

test('what the site refuses stays with its reason, until the person gives it up', async () => {
  const desk = deskOf('lugeja');
  const change = adding('Lugeja roll');
  desk.site.outbox.keep(change);
  await desk.site.outbox.send();
  expect(desk.site.outbox.entries).toMatchObject([{ title: 'Lugeja roll', held: { status: 'refused', error: 'denied' } }]);
  desk.site.outbox.drop(change.requestId);
  expect(desk.site.outbox.entries).toEqual([]);
});

test('those who look are told of every change', async () => {
  const desk = deskOf('kvaliteedijuht-b');
  const seen: number[] = [];
  const stop = desk.site.outbox.watch(() => seen.push(desk.site.outbox.entries.length));
  desk.site.outbox.keep(adding('Vaadatud'));
  await desk.site.outbox.send();
  stop();
  desk.site.outbox.keep(adding('Nägemata'));
  expect(seen.filter((count, n) => count !== seen[n - 1])).toEqual([1, 0]);
});

test('two changes of one row made one after the other both arrive: the second is no conflict with the first', async () => {
  const desk = deskOf('kvaliteedijuht-b');
  const row = await added(desk.site, 'Kaks korda');
  desk.site.outbox.keep(changing(row, 'Kaks korda, nimi'));
  desk.site.outbox.keep({ ...changing(row, 'Kaks korda, ülesanded'), draft: { Duties: 7 } });
  await desk.site.outbox.send();
  expect(desk.site.outbox.entries).toEqual([]);
  expect((await rowsWhere(desk.site, roles, `ID eq ${row.stamp.id}`))[0]).toMatchObject({ Title: 'Kaks korda, nimi', Duties: 7, stamp: { version: '3.0' } });
});

test('a row whose words were changed while it waited says the new words, though the old ones had arrived', async () => {
  const desk = deskOf('kvaliteedijuht-b');
  const change = adding('Vana sõnastus');
  await desk.site.add(roles, { Title: 'Vana sõnastus' }, change.requestId);
  desk.site.outbox.keep(change);
  desk.site.outbox.keep({ ...change, title: 'Uus sõnastus', draft: { Title: 'Uus sõnastus' } });
  await desk.site.outbox.send();
  expect(desk.site.outbox.entries).toEqual([]);
  expect((await titles()).filter(title => title.endsWith('sõnastus'))).toEqual(['Uus sõnastus']);
});

test('unless somebody has changed the row since: then both are compared', async () => {
  const desk = deskOf('kvaliteedijuht-b');
  const change = adding('Vana tekst');
  const saved = await desk.site.add(roles, { Title: 'Vana tekst' }, change.requestId);
  if (saved.status !== 'saved') throw new Error(saved.status);
  desk.site.outbox.keep(change);
  desk.site.outbox.keep({ ...change, title: 'Uus tekst', draft: { Title: 'Uus tekst' } });
  await deskOf('omanik').site.update(roles, saved.row.stamp.id, saved.row.stamp.revision, { Title: 'Omaniku tekst' });
  await desk.site.outbox.send();
  expect(desk.site.outbox.entries).toMatchObject([
    { title: 'Uus tekst', held: { status: 'conflict' }, act: { kind: 'update', id: saved.row.stamp.id, base: { Title: 'Vana tekst' } } }
  ]);
});

test('where rows are only added, changed words become a row of their own', async () => {
  const desk = deskOf('lugeja');
  const draft = { Title: 'P06', SubjectKind: 'document', SubjectId: 1, Text: 'Esimene tekst', State: 'open' } as const;
  const change: Change = { requestId: crypto.randomUUID(), list: suggestions.name, title: 'P06', at: ++moment, act: { kind: 'add' }, draft };
  await desk.site.add(suggestions, draft, change.requestId);
  desk.site.outbox.keep(change);
  desk.site.outbox.keep({ ...change, draft: { ...draft, Text: 'Teine tekst' } });
  await desk.site.outbox.send();
  expect(desk.site.outbox.entries).toEqual([]);
  expect((await rowsWhere(desk.site, suggestions, 'SubjectId eq 1')).map(row => row.Text)).toEqual(expect.arrayContaining(['Esimene tekst', 'Teine tekst']));
});

test('what somebody is working on does not go out under their hands, nor does a later change of the same row', async () => {
  const desk = deskOf('kvaliteedijuht-b');
  const row = await added(desk.site, 'Käsil');
  const [first, second] = [changing(row, 'Käsil 1'), changing(row, 'Käsil 2')];
  [first, second].forEach(change => desk.site.outbox.keep(change));
  const release = desk.site.outbox.takeInHand(first.requestId);
  await desk.site.outbox.send();
  expect(desk.site.outbox.entries).toHaveLength(2);
  release();
  await desk.site.outbox.send();
  expect([desk.site.outbox.entries, desk.site.outbox.sent.map(({ title }) => title)]).toEqual([[], ['Käsil 1', 'Käsil 2']]);
});

test('what was refused is tried again when the person says so', async () => {
  let may = false;
  const site = new Site({
    url: local.url, pause: async () => undefined,
    sp: connect({
      url: local.url, fetch: (input, init) => fetch(input, { ...init, headers: { ...init?.headers, 'X-Local-User': may ? 'kvaliteedijuht-b' : 'lugeja' } })
    })
  });
  site.outbox.keep(adding('Õigus tuli hiljem'));
  await site.outbox.send();
  expect(site.outbox.entries).toMatchObject([{ held: { status: 'refused' } }]);
  may = true;
  await site.outbox.send();
  expect(site.outbox.entries).toHaveLength(1);
  await site.outbox.retry();
  expect(site.outbox.entries).toEqual([]);
});

test('a page closed while an act is being sent loses nothing: the next page sends it, and it is there once', async () => {
  const kept = memoryOutbox();
  const closed = deskOf('kvaliteedijuht-b', kept);
  const row = { requestId: crypto.randomUUID(), list: roles, title: 'Poolel teel', draft: { Title: 'Poolel teel' } };
  setOut(closed.site, [row, { ...row, requestId: crypto.randomUUID(), draft: { Title: 'Järgmine samast saatmisest' } }]);
  expect(closed.site.outbox.entries).toEqual([]); // nobody is told that it waits while it is being sent
  await closed.site.outbox.send();
  expect(closed.sent).toEqual([]);
  await closed.site.add(roles, row.draft, row.requestId); // it arrived, and the page was closed before it heard so

  const next = deskOf('kvaliteedijuht-b', kept);
  expect(next.site.outbox.entries.map(({ title }) => title)).toEqual(['Poolel teel', 'Poolel teel']);
  await next.site.outbox.send();
  expect(next.site.outbox.entries).toEqual([]);
  const now = await titles();
  expect(['Poolel teel', 'Järgmine samast saatmisest'].map(title => now.filter(each => each === title).length)).toEqual([1, 1]);
});

test('an act that the site has answered waits no more; one that it could not be asked waits', async () => {
  const desk = deskOf('kvaliteedijuht-b');
  const row = (title: string) => ({ requestId: crypto.randomUUID(), list: roles, title, draft: { Title: title } });
  expect((await sendRow(desk.site, row('Jõudis kohale'))).status).toBe('saved');
  expect(desk.site.outbox.entries).toEqual([]);
  desk.offline = true;
  expect((await sendRow(desk.site, row('Jäi ootama'))).status).toBe('kept');
  expect(desk.site.outbox.entries.map(({ title, held }) => [title, held.status])).toEqual([['Jäi ootama', 'waiting']]);
});
