import { readBatch, type Outcome } from '../../src/data/readBatch';
import { connect, type Connection } from '../../src/data/transport';

const SITE = 'https://sharepoint.test/sites/vajs';

interface Sent { readonly to: string; readonly body: string }

/** A site that answers every batch with the same text. */
const answering = (text: string, status = 200): { readonly sp: Connection; readonly sent: Sent[] } => {
  const sent: Sent[] = [];
  const sp = connect({
    url: SITE, digest: { value: '0x1', expires: Date.now() + 3_600_000 }, wait: async () => undefined,
    fetch: async (input, init) => {
      sent.push({ to: String(input), body: String(init?.body) });
      return new Response(text, { status });
    }
  });
  return { sp, sent };
};

const part = (status: string, body: string, line = '\r\n'): string =>
  ['--batchresponse_1', 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', `HTTP/1.1 ${status}`, 'CONTENT-TYPE: application/json', '', body, ''].join(line);

const ROWS = part('200 OK', '{"odata.metadata":"…","value":[{"Id":1},{"Id":2}]}');
const ME = part('200 OK', '{"Id":7,"Title":"Nõunik A"}');
const MISSING = part('404 Not Found', '{"odata.error":{"code":"-1, System.ArgumentException","message":{"lang":"en-US","value":"List \'X\' does not exist"}}}');
const END = '--batchresponse_1--\r\n';

const questions = (count: number): { toRequestUrl: () => string }[] =>
  Array.from({ length: count }, (_, n) => ({ toRequestUrl: () => `${SITE}/_api/web/lists?$filter=Title eq 'Õ ${n}'` }));

const asked = (text: string, count: number): Promise<readonly Outcome<unknown>[]> => readBatch(answering(text).sp, SITE, questions(count));

test('every question goes out in one request, its address encoded', async () => {
  const { sp, sent } = answering(ROWS + ME + END);
  await readBatch(sp, SITE, questions(2));
  expect(sent).toHaveLength(1);
  expect(sent[0].to).toBe(`${SITE}/_api/$batch`);
  expect(sent[0].body.match(/^GET .*$/gm)).toEqual([0, 1].map(n => `GET ${SITE}/_api/web/lists?$filter=Title%20eq%20%27%C3%95%20${n}%27 HTTP/1.1`));
});

test('no question, no request', async () => {
  const { sp, sent } = answering('');
  await expect(readBatch(sp, SITE, [])).resolves.toEqual([]);
  expect(sent).toEqual([]);
});

test('collections come as arrays, single things as they are, in the order of the questions', async () => {
  await expect(asked(ROWS + ME + END, 2)).resolves.toEqual([{ value: [{ Id: 1 }, { Id: 2 }] }, { value: { Id: 7, Title: 'Nõunik A' } }]);
});

test('lines may end either way', async () => {
  await expect(asked(`${part('200 OK', '{"Id":7}', '\n')}--batchresponse_1--\n`, 1)).resolves.toEqual([{ value: { Id: 7 } }]);
});

test('a question that is refused says why, and the others have their answers', async () => {
  const [missing, me] = await asked(MISSING + ME + END, 2);
  expect(missing).toMatchObject({ error: { kind: 'listMissing', status: 404, detail: "List 'X' does not exist" } });
  expect(me).toMatchObject({ value: { Id: 7 } });
});

test.each([
  ['is cut off between two parts', ROWS],
  ['is cut off inside a part', ROWS + ME.slice(0, -20)],
  ['is no batch', '<html>busy</html>'],
  ['is empty', '']
])('an answer that %s is no answer', async (_, text) => {
  await expect(asked(text, 2)).rejects.toMatchObject({ kind: 'unexpected' });
});

test('a part that a busy site turned away, or that is cut short, is asked for again by itself; what was answered stands', async () => {
  const busy = part('503 Service Unavailable', 'Server Too Busy');
  const cut = part('200 OK', '{"Id":7,"Ti');
  const sent: string[] = [];
  const sp = connect({
    url: SITE, digest: { value: '0x1', expires: Date.now() + 3_600_000 }, wait: async () => undefined,
    fetch: async (_, init) => {
      sent.push(String(init?.body));
      return new Response(sent.length === 1 ? ROWS + busy + cut + END : ME + ME + END, { status: 200 });
    }
  });
  await expect(readBatch(sp, SITE, questions(3))).resolves.toEqual([
    { value: [{ Id: 1 }, { Id: 2 }] }, { value: { Id: 7, Title: 'Nõunik A' } }, { value: { Id: 7, Title: 'Nõunik A' } }
  ]);
  expect(sent.map(body => body.match(/^GET /gm)?.length)).toEqual([3, 2]);
});

test('a part that stays busy says so after three tries, and the others have their answers', async () => {
  const { sp, sent } = answering(part('429 Too Many Requests', '429 TOO MANY REQUESTS') + END);
  await expect(readBatch(sp, SITE, questions(1))).resolves.toMatchObject([{ error: { kind: 'busy' } }]);
  expect(sent).toHaveLength(3);
});

test('a batch that is refused as a whole says why', async () => {
  await expect(readBatch(answering('{"odata.error":{"code":"-2147024891, x","message":{"value":"Access denied."}}}', 403).sp, SITE, questions(1)))
    .rejects.toMatchObject({ kind: 'denied' });
});
