import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { bodyLimit } from '../../../local-site/rest/http/receiving';
import { addList, type Running, start } from './fixture';

let site: Running;
beforeAll(async () => {
  site = await start();
  await addList(site, 'Loend');
});
afterAll(() => site.close());

// Whatever a client did, the next one is served.
afterEach(async () => {
  expect((await site.get('reader-d', 'web?$select=Id')).status).toBe(200);
});

const items = "/sites/vajs/_api/web/lists/getbytitle('Loend')/items";

/** Sends bytes as they are and gives what came back until the server was silent for a moment. */
const send = (text: string, silenceMs = 300): Promise<string> => new Promise(resolve => {
  const socket = connect(Number(new URL(site.origin).port), '127.0.0.1');
  let came = '';
  socket.setTimeout(silenceMs, () => socket.destroy());
  socket.on('data', (chunk: Buffer) => { came += chunk.toString(); });
  socket.on('error', () => undefined);
  socket.on('close', () => resolve(came));
  socket.write(text);
});

const statuses = (came: string): string[] => [...came.matchAll(/HTTP\/1\.1 (\d+) /g)].map(([, status = '']) => status);

const get = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: localhost\r\nX-Local-User: owner-a\r\nAccept: application/json;odata=nometadata\r\n\r\n`;

test.each([
  ['what is not HTTP', 'mingi jama\r\n\r\n', '400'],
  ['a header without end', `GET /sites/vajs/_api/web HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`, '431'],
  ['a length that is no number', 'POST /sites/vajs/_api/contextinfo HTTP/1.1\r\nHost: localhost\r\nContent-Length: palju\r\n\r\n', '400'],
  ['bad percent-encoding', get('/sites/vajs/_api/web/lists(%'), '400'],
  ['bad percent-encoding in the query', get('/sites/vajs/_api/web/lists?$filter=%E0%A4%A'), '400'],
  ['bad percent-encoding of the web', get('/sites/vajs/%ZZ/_api/web'), '400'],
  ['a NUL in the address', get("/sites/vajs/_api/web/lists/getbytitle('%00')"), '404'],
  ['a way out of the site', get('/sites/vajs/../../etc/passwd'), '404'],
  ['a way out of REST', get('/sites/vajs/_api/../../../etc/passwd'), '501'],
  ['an encoded way out', get('/sites/vajs/_api/web/%2e%2e/%2e%2e/etc/passwd'), '501'],
  ['the address of another machine', get('http://evil.test/etc/passwd'), '404'],
  ['no address', get('//'), '404']
])('%s is answered', async (_, text, status) => {
  expect(statuses(await send(text))).toEqual([status]);
});

test('requests that are sent without waiting are answered in their order', async () => {
  const came = await send(['Id', 'Title', 'ServerRelativeUrl'].map(name => get(`/sites/vajs/_api/web?$select=${name}`)).join(''));
  expect(statuses(came)).toEqual(['200', '200', '200']);
  expect(came.indexOf('"Id"')).toBeLessThan(came.indexOf('"Title"'));
  expect(came.indexOf('"Title"')).toBeLessThan(came.indexOf('"ServerRelativeUrl"'));
});

test('a body that is too large is refused with 413, and the client hears it', async () => {
  const response = await fetch(`${site.origin}${items}`, {
    method: 'POST', body: new Uint8Array(bodyLimit + 1), headers: { 'X-Local-User': 'owner-a', 'X-RequestDigest': await site.digest('owner-a'), Accept: 'application/json' }
  });
  expect(response.status).toBe(413);
  expect(await response.json()).toMatchObject({ 'odata.error': { message: { value: expect.stringContaining(String(bodyLimit)) } } });
});

test('a request whose client goes away before it is whole does nothing', async () => {
  const digest = await site.digest('owner-a');
  await send(`POST ${items} HTTP/1.1\r\nHost: localhost\r\nX-Local-User: owner-a\r\nX-RequestDigest: ${digest}\r\nContent-Length: 100\r\n\r\n{"Title":"pool"}`, 100);
  expect((await site.get('owner-a', "web/lists/getbytitle('Loend')?$select=ItemCount")).json.ItemCount).toBe(0);
});

test('a client that goes away while its answer is made breaks nothing', async () => {
  const started = Array.from({ length: 20 }, () => fetch(`${site.url}/_api/web/lists`, { headers: { 'X-Local-User': 'owner-a' }, signal: AbortSignal.timeout(1) }).then(response => response.text()));
  await Promise.allSettled(started);
});

test('nesting without end is refused, not followed', async () => {
  const digest = await site.digest('owner-a');
  const post = async (body: string, type = 'application/json', path = items): Promise<Response> =>
    fetch(`${site.origin}${path}`, { method: 'POST', body, headers: { 'X-Local-User': 'owner-a', 'X-RequestDigest': digest, 'Content-Type': type } });
  expect((await post('['.repeat(500_000) + ']'.repeat(500_000))).status).toBe(400);
  expect((await post(`{"Title":${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}}`)).status).toBe(400);
  const deep = `--b\nContent-Type: application/http\n\nGET ${site.url}/_api/web/lists?$filter=${'('.repeat(100_000)}Id HTTP/1.1\n\n\n--b--\n`;
  expect(statuses(await (await post(deep, 'multipart/mixed; boundary=b', '/sites/vajs/_api/$batch')).text())).toEqual(['400']);
});

test('what is being answered when the site closes is answered', async () => {
  const closing = await start();
  await fetch(`${closing.origin}/_local/faults`, { method: 'POST', body: JSON.stringify({ path: '/web', fault: 'slowStart', ms: 300 }) });
  const answering = closing.get('reader-d', 'web?$select=Title');
  await sleep(100);
  const began = performance.now();
  await closing.close();
  expect(performance.now() - began).toBeLessThan(1500);
  expect((await answering).json).toMatchObject({ Title: 'VAJS' });
  await expect(closing.get('reader-d', 'web')).rejects.toThrow();
});
