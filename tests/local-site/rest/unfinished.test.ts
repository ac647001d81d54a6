import { connect } from 'node:net';
import { codeOf, type Running, start } from './fixture';

let site: Running;
let digest: string;
beforeAll(async () => {
  site = await start({ silenceSeconds: 0.3 });
  digest = await site.digest('owner-a');
});
afterAll(() => site.close());

interface Ended { readonly text: string; readonly milliseconds: number }

/** Sends bytes as they are and gives everything that came until the site ended the connection. */
const sent = (...lines: readonly string[]): Promise<Ended> => new Promise((resolve, reject) => {
  const started = performance.now();
  let text = '';
  const { hostname, port } = new URL(site.origin);
  const socket = connect(Number(port), hostname, () => socket.write(lines.join('\r\n')));
  socket.on('data', data => { text += data.toString(); });
  socket.once('error', reject);
  socket.once('close', () => resolve({ text, milliseconds: performance.now() - started }));
});

const ensuring = (...headers: readonly string[]): readonly string[] => [
  'POST /sites/vajs/_api/web/ensureuser HTTP/1.1', 'Host: x', 'X-Local-User: owner-a', 'Accept: application/json', `X-RequestDigest: ${digest}`, ...headers, '', ''
];
const body = '{"logonName":"member-b@vajs.test"}';

test.each([
  ['is shorter than it says', ['Content-Length: 100'], body],
  ['never begins', ['Content-Length: 100'], ''],
  ['comes in pieces without a last one', ['Transfer-Encoding: chunked'], `${body.length.toString(16)}\r\n${body}\r\n`]
])('a body that %s is refused with 408, and the connection ends', async (_what, headers, rest) => {
  const { text, milliseconds } = await sent(...ensuring(...headers).slice(0, -1), rest);
  expect(text).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
  expect(text).toMatch(/\r\nConnection: close\r\n/i);
  expect(text).toContain('LocalSite.RequestUnfinishedException');
  expect(milliseconds).toBeGreaterThan(250);
});

test('a body that comes slowly, but comes, is taken', async () => {
  const text = await new Promise<string>((resolve, reject) => {
    let came = '';
    const { hostname, port } = new URL(site.origin);
    const socket = connect(Number(port), hostname, () => socket.write(ensuring('Connection: close', `Content-Length: ${body.length}`).join('\r\n')));
    const letters = [...body.match(/.{1,7}/g) ?? []];
    const timer = setInterval(() => {
      const next = letters.shift();
      if (next === undefined) clearInterval(timer);
      else socket.write(next);
    }, 120);
    socket.on('data', data => { came += data.toString(); });
    socket.once('error', reject);
    socket.once('close', () => {
      clearInterval(timer);
      resolve(came);
    });
  });
  expect(text).toMatch(/^HTTP\/1\.1 200 OK/);
});

test('a client that waits to be asked for its body is asked', async () => {
  const { text } = await sent(...ensuring('Connection: close', 'Expect: 100-continue', `Content-Length: ${body.length}`).slice(0, -1), body);
  expect(text).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK/);
});

test('a GET does not wait for the body that it announces', async () => {
  const { text } = await sent('GET /sites/vajs/_api/web/title HTTP/1.1', 'Host: x', 'Connection: close', 'Content-Length: 5', '', '');
  expect(text).toMatch(/^HTTP\/1\.1 200 OK/);
});

test('HEAD answers as GET does, without the body', async () => {
  const ask = (method: string): Promise<Response> => fetch(`${site.url}/_api/web`, { method, headers: { 'X-Local-User': 'reader-d', 'Accept': 'application/json', 'Accept-Encoding': 'identity' } });
  const [get, head] = [await ask('GET'), await ask('HEAD')];
  expect([head.status, head.headers.get('content-type'), head.headers.get('content-length')]).toEqual([200, get.headers.get('content-type'), get.headers.get('content-length')]);
  expect(await head.text()).toBe('');
});

test.each(['OPTIONS', 'PROPFIND', 'LOCK'])('%s is no verb of the REST interface, with a digest or without', async method => {
  for (const sealed of ['', digest]) {
    const response = await fetch(`${site.url}/_api/web`, { method, headers: { 'X-Local-User': 'owner-a', 'Accept': 'application/json', 'X-RequestDigest': sealed } });
    expect(response.status).toBe(405);
  }
});

test('the longer name of the REST interface leads to the same answers', async () => {
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${site.url}/${path}`, { ...init, headers: { 'X-Local-User': 'owner-a', 'Accept': 'application/json', 'X-RequestDigest': digest } });
  expect(await (await ask('_vti_bin/client.svc/web?$select=Title')).json()).toEqual(await (await ask('_api/web?$select=Title')).json());
  expect((await ask('_vti_bin/client.svc/web/lists', { method: 'POST', body: JSON.stringify({ Title: 'Pikk nimi' }) })).status).toBe(201);
  const missing = await site.get('owner-a', "web/lists/getbytitle('Puudub')");
  const other = await ask("_vti_bin/client.svc/web/lists/getbytitle('Puudub')");
  expect([other.status, await other.json()]).toEqual([404, missing.json]);
  expect(codeOf(missing)).toBe('-1, System.ArgumentException');
});
