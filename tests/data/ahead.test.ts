/** @jest-environment ./tests/site/environment.js */
import 'fake-indexeddb/auto';
import { askAhead, type Opening } from '../../src/data/ahead';
import { siteFor } from '../../src/data/connection';
import { documents, organisations, roles, services } from '../../src/data/schema';
import type { ListSchema } from '../../src/data/schema/list';
import type { Site } from '../../src/data/site';

jest.setTimeout(60_000);

/** What left the page, oldest first; `down` cuts the line. */
const line = { asked: [] as string[], bodies: [] as string[], down: false };
const realFetch = globalThis.fetch;

beforeAll(() => {
  globalThis.fetch = (input, init) => {
    line.asked.push(String(input).split('/_api/')[1]);
    line.bodies.push(String(init?.body ?? ''));
    if (line.down) return Promise.reject(new TypeError('Failed to fetch'));
    return realFetch(input, { ...init, headers: { ...init?.headers as Record<string, string>, 'X-Local-User': 'lugeja' } });
  };
});
afterAll(() => { globalThis.fetch = realFetch; });
beforeEach(() => Object.assign(line, { asked: [], bodies: [], down: false }));

/** The page keeps one connection a person and site; every test has a person of its own. */
const pageOf = (user: string): Opening => ({ url: globalThis.localSite.url, user });

const tick = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0));

const rowsIn = (site: Site, list: ListSchema): number => {
  const state = site.stateOf(list);
  if (state.status !== 'ready') throw new Error(`${list.name} is ${state.status}`);
  return state.rows.length;
};

test('two web parts that start together have asked once before their code is there, and the code asks nothing more', async () => {
  const page = pageOf('first');
  askAhead(page, [documents, roles]);
  askAhead(page, [roles, organisations]);
  await tick();
  await tick();
  const site = siteFor(page);
  site.watch([documents, roles], () => undefined);
  site.watch([roles, organisations], () => undefined);
  await site.settled();
  expect(line.asked).toEqual(['contextinfo', '$batch']);
  expect([documents, roles, organisations].every(list => rowsIn(site, list) > 0)).toBe(true);
  expect(site.me?.name).toBe('Lugeja A');
});

test('a web part that starts later asks for its own lists alone, before or after the code has come', async () => {
  const page = pageOf('second');
  askAhead(page, [documents]);
  await tick();
  askAhead(page, [documents, roles]);
  await tick();
  const site = siteFor(page);
  site.watch([documents, roles, services], () => undefined);
  askAhead(page, [organisations]); // the code has come: whoever draws asks by itself
  await site.settled();
  expect(line.asked.filter(to => to === '$batch')).toHaveLength(3);
  const listsIn = line.bodies.filter(body => body.includes('GET ')).map(body => [...body.matchAll(/Lists\/(\w+)/g)].map(([, name]) => name));
  expect(listsIn).toEqual([[documents.name], [roles.name], [services.name]]);
  expect(line.bodies.filter(body => body.includes('currentUser'))).toHaveLength(1);
});

test('what was asked for is handed over although the code comes within the same tick', async () => {
  const page = pageOf('third');
  askAhead(page, [documents]);
  const site = siteFor(page);
  await site.settled();
  expect(rowsIn(site, documents)).toBeGreaterThan(20);
  expect(line.asked).toEqual(['contextinfo', '$batch']);
});

test('on a repeat visit the rows of the last one are fetched from the browser, and the site is asked only what has changed', async () => {
  const page = pageOf('fourth');
  askAhead(page, [documents]);
  await new Promise(resolve => setTimeout(resolve, 2500)); // rows changed within the last two seconds are not kept
  await siteFor(page).settled();
  const kept = rowsIn(siteFor(page), documents);
  siteFor(pageOf('somebody else')); // ends the page's connection, as leaving the page would
  Object.assign(line, { asked: [], bodies: [] });

  localStorage.setItem('som-vajs-rows', 'fourth');
  const again = pageOf('fourth');
  askAhead(again, [documents]);
  await tick();
  const site = siteFor(again);
  site.watch([documents], () => undefined);
  await site.settled();
  expect(line.bodies.filter(body => body.includes('/items?'))).toEqual([]);
  expect(line.asked.filter(to => to === '$batch')).toHaveLength(1);
  expect(rowsIn(site, documents)).toBe(kept);
  expect(site.stateOf(documents)).toMatchObject({ checked: true });
});

test('when the line is down while the code is on its way, the lists say so and can be asked for again', async () => {
  const page = pageOf('fifth');
  line.down = true;
  Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  askAhead(page, [documents]);
  await tick();
  const site = siteFor(page);
  site.watch([documents], () => undefined);
  await site.settled();
  expect(site.stateOf(documents)).toMatchObject({ status: 'failed', error: { kind: 'offline' } });
  line.down = false;
  Object.defineProperty(navigator, 'onLine', { value: true, configurable: true });
  await site.refresh();
  expect(rowsIn(site, documents)).toBeGreaterThan(20);
});
