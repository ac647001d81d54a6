import { setUp } from '../../local-site/content/setUp';
import { memoryOutbox, type OutboxStore, type Unsent } from '../../src/data/outbox';
import { roles } from '../../src/data/schema';
import type { Row } from '../../src/data/schema/list';
import { Site } from '../../src/data/site';
import { connect } from '../../src/data/transport';
import { plainDate } from '../../src/domain/time/plainDate';
import { emptySite, type EmptySite } from '../site/emptySite';

let local: EmptySite;
beforeAll(async () => {
  local = await emptySite();
  await setUp(local.url, { today: plainDate('2026-11-21'), size: 'sample', as: 'omanik' });
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
const adding = (title: string, requestId = crypto.randomUUID()): Omit<Unsent, 'held'> =>
  ({ requestId, list: roles.name, title, at: ++moment, act: { kind: 'add' }, draft: { Title: title } });

const changing = (row: Row<typeof roles>, title: string): Omit<Unsent, 'held'> => ({
  requestId: crypto.randomUUID(), list: roles.name, title, at: ++moment, draft: { Title: title },
  act: { kind: 'update', id: row.stamp.id, etag: row.stamp.etag, base: { Title: row.Title } }
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
  await deskOf('omanik').site.update(roles, mine.stamp.id, mine.stamp.etag, { Title: 'Omaniku nimi' });
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
