import { openLog } from '../../../local-site/rest/http/log';
import { addList, type Running, start } from './fixture';

let site: Running;
beforeAll(async () => {
  site = await start();
  await addList(site, 'Loend');
});
afterAll(() => site.close());

interface Entry {
  readonly sequence: number; readonly at: string; readonly person: string; readonly method: string; readonly url: string; readonly status: number;
  readonly milliseconds: number; readonly bytes: number; readonly wrote: boolean; readonly fault?: string;
}
interface Page { readonly limit: number; readonly last: number; readonly missing: number; readonly entries: readonly Entry[] }

const read = async (query = ''): Promise<Page> => (await fetch(`${site.origin}/_local/log${query}`)).json() as Promise<Page>;

/** What was logged while the work was done. */
const logged = async (work: () => Promise<unknown>): Promise<readonly Entry[]> => {
  const { last } = await read();
  await work();
  return (await read(`?since=${last}`)).entries;
};

/** Adds a row; undefined when no answer came. */
const add = async (key: string, digest: string, Title: string): Promise<string | undefined> => {
  try {
    const response = await fetch(`${site.url}/_api/${items}`, {
      method: 'POST', body: JSON.stringify({ Title }), headers: { 'X-Local-User': key, 'X-RequestDigest': digest, Accept: 'application/json' }
    });
    return await response.text();
  } catch {
    return undefined;
  }
};

const items = "web/lists/getbytitle('Loend')/items";

test('a line says who asked what, what was answered and whether it wrote', async () => {
  const began = Date.now();
  const [member, reader] = [await site.digest('member-b'), await site.digest('reader-d')];
  const answers: string[] = [];
  const lines = await logged(async () => {
    answers.push((await site.get('reader-d', 'web?$select=Title')).text);
    answers.push(await add('member-b', member, 'õ') ?? '');
    await add('reader-d', reader, 'ei');
  });
  expect(lines).toMatchObject([
    { person: 'reader-d', method: 'GET', url: '/sites/vajs/_api/web?$select=Title', status: 200, wrote: false, bytes: Buffer.byteLength(answers[0] ?? '') },
    { person: 'member-b', method: 'POST', url: expect.stringMatching(/\/items$/), status: 201, wrote: true, bytes: Buffer.byteLength(answers[1] ?? '') },
    { person: 'reader-d', method: 'POST', status: 403, wrote: false }
  ]);
  for (const { at, milliseconds } of lines) {
    expect(Date.parse(at)).toBeGreaterThanOrEqual(began);
    expect(milliseconds).toBeGreaterThan(0);
  }
});

test('the requests of a batch stand before the batch', async () => {
  const lines = await logged(async () => {
    const [batched, execute] = site.sp('member-b').batched();
    const answered = Promise.all([batched.web(), batched.web.lists.getByTitle('Loend').items.add({ Title: 'b' })]);
    await execute();
    await answered;
  });
  expect(lines.filter(({ url }) => url.includes('$batch')).map(({ url, wrote, status }) => [url.replace(/_api.*/, ''), wrote, status])).toEqual([
    ['$batch /sites/vajs/', false, 200], ['$batch /sites/vajs/', true, 201], ['/sites/vajs/', true, 200]
  ]);
});

test('a fault is named, with the answer that the client saw and what was really done', async () => {
  const digest = await site.digest('member-b');
  await fetch(`${site.origin}/_local/faults`, {
    method: 'POST', body: JSON.stringify([
      { name: 'lost', fault: 'dropped', effect: 'kept', times: 1 }, { name: 'late', fault: 'gatewayTimeout', effect: 'kept', times: 1 }, { name: 'busy', fault: 'throttled', times: 1 }
    ])
  });
  const lines = await logged(async () => {
    for (let n = 0; n < 4; n++) await add('member-b', digest, 'c');
  });
  expect(lines.map(({ fault, status, wrote }) => [fault, status, wrote])).toEqual([['lost', 0, true], ['late', 504, true], ['busy', 429, false], [undefined, 201, true]]);
});

test('clearing empties it, and numbers go on', async () => {
  await site.get('reader-d', 'web');
  const { last } = await read();
  await fetch(`${site.origin}/_local/log`, { method: 'DELETE' });
  expect(await read()).toMatchObject({ last, missing: last, entries: [] });
  await site.get('reader-d', 'web');
  expect((await read()).entries.map(({ sequence }) => sequence)).toEqual([last + 1]);
});

test('what is asked for since no number is refused', async () => {
  expect((await fetch(`${site.origin}/_local/log?since=eile`)).status).toBe(400);
});

test('it keeps a bounded number of lines and says what is missing', () => {
  const log = openLog(10);
  const line = { at: new Date(0), person: '', method: 'GET', url: '', status: 200, milliseconds: 0, bytes: 0, wrote: false };
  for (let n = 0; n < 35; n++) log.add(line);
  expect(log.read(0)).toMatchObject({ limit: 10, last: 35, missing: 25 });
  expect(log.read(0).entries.map(({ sequence }) => sequence)).toEqual([26, 27, 28, 29, 30, 31, 32, 33, 34, 35]);
  expect(log.read(33)).toMatchObject({ missing: 0, entries: [{ sequence: 34 }, { sequence: 35 }] });
});
