import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import '@pnp/sp/items';
import '@pnp/sp/site-users/web';
import { asSiteError } from '../../src/data/siteError';
import { connect } from '../../src/data/transport';

interface Answer { readonly status: number; readonly headers?: Record<string, string>; readonly body?: unknown }

/** A server that answers as told, to show what goes over the wire on a bad day. */
const listen = async (answer: (request: IncomingMessage) => Answer): Promise<{ url: string; asked: string[]; server: Server }> => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url?.replace('/sites/x/_api/', '')}`);
    const { status, headers = {}, body = {} } = answer(request);
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/sites/x`, asked, server };
};

const freshDigest = { FormDigestValue: '0xNEW', FormDigestTimeoutSeconds: 1800 };
const refusedDigest: Answer = {
  status: 403, body: { 'odata.error': { code: '-2130575251, Microsoft.SharePoint.SPException', message: { lang: 'en-US', value: 'x' } } }
};
const isContextInfo = (request: IncomingMessage): boolean => request.url?.endsWith('contextinfo') ?? false;

let server: Server | undefined;
afterEach(() => server?.close());

test('a busy site is asked again after as long as it says', async () => {
  const waits: number[] = [];
  let busy = 2;
  const site = await listen(() => (busy-- > 0 ? { status: 429, headers: { 'Retry-After': '7' } } : { status: 200, body: { Title: 'VAJS' } }));
  server = site.server;
  const sp = connect({ url: site.url, wait: async ms => { waits.push(ms); } });
  await expect(sp.web()).resolves.toMatchObject({ Title: 'VAJS' });
  expect(waits).toEqual([7000, 7000]);
});

test('a site that stays busy is given up after four tries', async () => {
  const site = await listen(() => ({ status: 503 }));
  server = site.server;
  await expect(connect({ url: site.url, wait: async () => undefined }).web()).rejects.toMatchObject({ status: 503 });
  expect(site.asked).toHaveLength(4);
});

test('a write is sent once, whatever the site answers, so that no row is written twice', async () => {
  const site = await listen(request => (isContextInfo(request) ? { status: 200, body: freshDigest } : { status: 504 }));
  server = site.server;
  const sp = connect({ url: site.url, wait: async () => undefined });
  await expect(sp.web.getList('/sites/x/Lists/Roles').items.add({ Title: 'Roll' })).rejects.toMatchObject({ status: 504 });
  expect(site.asked.filter(line => line.includes('items'))).toHaveLength(1);
});

test('a digest that the site refuses proves that nothing was written: it is renewed and the write sent once more', async () => {
  const digests: (string | string[] | undefined)[] = [];
  const site = await listen(request => {
    if (isContextInfo(request)) return { status: 200, body: freshDigest };
    digests.push(request.headers['x-requestdigest']);
    return request.headers['x-requestdigest'] === '0xNEW' ? { status: 201, body: { Id: 1 } } : refusedDigest;
  });
  server = site.server;
  const sp = connect({ url: site.url, digest: { value: '0xOLD', expires: Date.now() + 3_600_000 } });
  await sp.web.getList('/sites/x/Lists/Roles').items.add({ Title: 'Roll' });
  expect(digests).toEqual(['0xOLD', '0xNEW']);
});

test('a refusal that is not about the digest is final', async () => {
  const site = await listen(() => ({ status: 403, body: { 'odata.error': { code: '-2147024891, System.UnauthorizedAccessException', message: { value: 'x' } } } }));
  server = site.server;
  const sp = connect({ url: site.url, digest: { value: '0xOK', expires: Date.now() + 3_600_000 } });
  await expect(sp.web.getList('/sites/x/Lists/Roles').items.add({ Title: 'Roll' })).rejects.toMatchObject({ status: 403 });
  expect(site.asked).toHaveLength(1);
});

test('the page\'s own digest saves a request, and writes at the same time share one renewal', async () => {
  const site = await listen(request => (isContextInfo(request) ? { status: 200, body: freshDigest } : { status: 201, body: { Id: 1 } }));
  server = site.server;
  const add = (sp: ReturnType<typeof connect>): Promise<unknown> => sp.web.getList('/sites/x/Lists/Roles').items.add({ Title: 'Roll' });

  await add(connect({ url: site.url, digest: { value: '0xPAGE', expires: Date.now() + 3_600_000 } }));
  expect(site.asked.filter(line => line.includes('contextinfo'))).toHaveLength(0);

  const nearItsEnd = connect({ url: site.url, digest: { value: '0xPAGE', expires: Date.now() + 1000 } });
  await Promise.all([add(nearItsEnd), add(nearItsEnd), add(nearItsEnd)]);
  expect(site.asked.filter(line => line.includes('contextinfo'))).toHaveLength(1);
});

test('a site that asks for a longer rest than anybody waits for is given up at once', async () => {
  const waits: number[] = [];
  const site = await listen(() => ({ status: 429, headers: { 'Retry-After': '120' } }));
  server = site.server;
  await expect(connect({ url: site.url, wait: async ms => { waits.push(ms); } }).web()).rejects.toMatchObject({ status: 429 });
  expect([waits, site.asked.length]).toEqual([[], 1]);
});

test('a write that was turned away before anything was done is sent again after the rest', async () => {
  const waits: number[] = [];
  let busy = 1;
  const site = await listen(request => {
    if (isContextInfo(request)) return { status: 200, body: freshDigest };
    return busy-- > 0 ? { status: 503, headers: { 'Retry-After': '3' } } : { status: 201, body: { Id: 1 } };
  });
  server = site.server;
  const sp = connect({ url: site.url, wait: async ms => { waits.push(ms); } });
  await expect(sp.web.getList('/sites/x/Lists/Roles').items.add({ Title: 'Roll' })).resolves.toMatchObject({ Id: 1 });
  expect(waits).toEqual([3000]);
});

test('looking for people, and making one known to the site, comes to the same however often it is asked, so it is asked again', async () => {
  let busy = 2;
  const site = await listen(request => {
    if (isContextInfo(request)) return { status: 200, body: freshDigest };
    return busy-- > 0 ? { status: 504 } : { status: 200, body: { Id: 7 } };
  });
  server = site.server;
  const sp = connect({ url: site.url, wait: async () => undefined });
  await expect(sp.web.ensureUser('i:0#.f|membership|noor@vajs.test')).resolves.toMatchObject({ Id: 7 });
  expect(site.asked.filter(line => line.includes('ensureuser'))).toHaveLength(3);
});

test('a digest that is refused though it is new says that the site is busy, and nothing of rights', async () => {
  const site = await listen(request => (isContextInfo(request) ? { status: 200, body: freshDigest } : refusedDigest));
  server = site.server;
  const sp = connect({ url: site.url, wait: async () => undefined });
  const thrown: unknown = await sp.web.getList('/sites/x/Lists/Roles').items.add({ Title: 'Roll' }).catch((failure: unknown) => failure);
  expect(await asSiteError(thrown)).toMatchObject({ kind: 'busy' });
});

test('a site that gives no digest says why', async () => {
  const site = await listen(() => ({ status: 503 }));
  server = site.server;
  const sp = connect({ url: site.url, wait: async () => undefined });
  await expect(sp.web.getList('/sites/x/Lists/Roles').items.add({ Title: 'Roll' })).rejects.toMatchObject({ kind: 'busy', status: 503 });
});

test('without a word on how long, waits grow and differ', async () => {
  const waits: number[] = [];
  const site = await listen(() => ({ status: 504 }));
  server = site.server;
  await expect(connect({ url: site.url, wait: async ms => { waits.push(ms); } }).web()).rejects.toMatchObject({ status: 504 });
  expect(waits).toHaveLength(3);
  waits.forEach((ms, n) => {
    expect(ms).toBeGreaterThanOrEqual(500 * 2 ** n);
    expect(ms).toBeLessThanOrEqual(1500 * 2 ** n);
  });
});

test.each([
  ['JSON that is cut short', () => new Response('{"Title":"VA', { headers: { 'Content-Type': 'application/json' } })],
  ['no answer at all', () => { throw new TypeError('Failed to fetch'); }]
])('a read that gets %s is asked again', async (_, answer) => {
  let tries = 0;
  const sp = connect({
    url: 'https://sharepoint.test/sites/x', wait: async () => undefined,
    fetch: async () => (tries++ === 0 ? answer() : new Response('{"Title":"VAJS"}', { headers: { 'Content-Type': 'application/json' } }))
  });
  await expect(sp.web()).resolves.toMatchObject({ Title: 'VAJS' });
});

test('an answer that does not come in time is given up', async () => {
  const silent: typeof fetch = (_, init) => new Promise((resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
  });
  const sp = connect({ url: 'https://sharepoint.test/sites/x', wait: async () => undefined, patienceMs: 20, fetch: silent });
  await expect(sp.web()).rejects.toMatchObject({ name: 'TimeoutError' });
});

test('never more than four requests are on their way at once', async () => {
  let [now, most] = [0, 0];
  const sp = connect({
    url: 'https://sharepoint.test/sites/x',
    fetch: async () => {
      most = Math.max(most, ++now);
      await new Promise(resolve => setTimeout(resolve, 5));
      now -= 1;
      return new Response('{}', { headers: { 'Content-Type': 'application/json' } });
    }
  });
  await Promise.all(Array.from({ length: 12 }, () => sp.web()));
  expect(most).toBe(4);
});
