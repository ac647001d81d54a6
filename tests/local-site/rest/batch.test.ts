import { addList, type Running, start } from './fixture';

let site: Running;
beforeAll(async () => {
  site = await start();
  await addList(site, 'Loend', '<Field Type="Text" Name="Code" DisplayName="Kood" Indexed="TRUE" EnforceUniqueValues="TRUE" />');
});
afterAll(() => site.close());

const items = (): string => `${site.url}/_api/web/lists/getbytitle('Loend')/items`;

interface Sent { readonly status: number; readonly type: string; readonly text: string }

const send = async (key: string, body: string, digest?: string, boundary = 'b'): Promise<Sent> => {
  const response = await fetch(`${site.url}/_api/$batch`, {
    method: 'POST', body, headers: { 'X-Local-User': key, 'Content-Type': `multipart/mixed; boundary="${boundary}"`, ...(digest === undefined ? {} : { 'X-RequestDigest': digest }) }
  });
  return { status: response.status, type: response.headers.get('content-type') ?? '', text: await response.text() };
};

const part = (request: string, headers: readonly string[] = [], body = ''): string =>
  ['Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', `${request} HTTP/1.1`, 'Accept: application/json;odata=nometadata', ...headers, '', body, ''].join('\n');

const statuses = (text: string): string[] => [...text.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status = '']) => status);

test('@pnp/sp reads and writes in one request, answered in order', async () => {
  const before = site.log.filter(line => line.url.endsWith('/_api/$batch')).length;
  const [batched, execute] = site.sp('member-b').batched();
  const list = batched.web.lists.getByTitle('Loend');
  const answers = Promise.all([
    batched.web.select('Title')(), list.items.add({ Title: 'a', Code: '1' }), list.items.add({ Title: 'b', Code: '2' }), list.items.getById(1).update({ Title: 'a2' }), list.items.select('Title')()
  ]);
  await execute();
  expect(await answers).toMatchObject([{ Title: 'VAJS' }, { Id: 1 }, { Id: 2 }, { etag: expect.stringMatching(/,2"$/) }, [{ Title: 'a2' }, { Title: 'b' }]]);
  expect(site.log.filter(line => line.url.endsWith('/_api/$batch')).length).toBe(before + 1);
});

test('the answer is flat, in order, with a line after the closing delimiter', async () => {
  const digest = await site.digest('member-b');
  const body = [
    `--b\n${part(`GET ${site.url}/_api/web?$select=Title`)}--b\nContent-Type: multipart/mixed; boundary="c"\n\n`,
    `--c\n${part(`POST ${items()}`, ['Content-Type: application/json'], '{"Title":"c"}')}`,
    `--c\n${part(`MERGE ${items()}(1)`, ['IF-MATCH: *', 'Content-Type: application/json'], '{"Title":"a3"}')}`,
    `--c\n${part(`DELETE ${items()}(2)`, ['IF-MATCH: *'])}--c--\n\n--b--\n`
  ].join('');
  const answer = await send('member-b', body, digest);
  expect(answer.status).toBe(200);
  const boundary = /boundary="(batchresponse_[0-9a-f-]{36})"/.exec(answer.type)?.[1] ?? '';
  expect(answer.text.split(`--${boundary}`)).toHaveLength(6);
  expect(answer.text.endsWith(`--${boundary}--\r\n`)).toBe(true);
  expect(statuses(answer.text)).toEqual(['200', '201', '204', '200']);
  expect(answer.text).not.toContain('changeset');
});

test('CRLF line ends, relative addresses and headers in other cases are understood', async () => {
  const body = `--b\n${part("GET /sites/vajs/_api/web/lists/getbytitle('Loend')?$select=Title").replace('Accept', 'ACCEPT')}--b--\n`.replace(/\n/g, '\r\n');
  const answer = await send('reader-d', body);
  expect(statuses(answer.text)).toEqual(['200']);
  expect(answer.text).toContain('{"Title":"Loend"}');
});

test('reading needs no digest; a write inherits the batch\'s own', async () => {
  const write = `--b\nContent-Type: multipart/mixed; boundary=c\n\n--c\n${part(`POST ${items()}`, [], '{"Title":"d"}')}--c--\n--b\n${part(`GET ${site.url}/_api/web`)}--b--\n`;
  expect(statuses((await send('member-b', write)).text)).toEqual(['403', '200']);
  expect(statuses((await send('member-b', write, await site.digest('member-b'))).text)).toEqual(['201', '200']);
  expect(statuses((await send('member-b', write, await site.digest('owner-a'))).text)).toEqual(['403', '200']);
});

test('each request is checked for itself, and one that fails undoes no other', async () => {
  const body = `--b\nContent-Type: multipart/mixed; boundary=c\n\n--c\n${part(`POST ${items()}`, [], '{"Title":"e","Code":"e"}')}--c\n${part(`POST ${items()}`, [], '{"Title":"f","Code":"e"}')}`
    + `--c\n${part(`POST ${items()}(999)`, ['X-HTTP-Method: MERGE'], '{"Title":"x"}')}--c\n${part(`POST ${items()}`, [], '{"Title":"g"}')}--c--\n--b--\n`;
  expect(statuses((await send('member-b', body, await site.digest('member-b'))).text)).toEqual(['201', '500', '404', '201']);
  expect(statuses((await send('reader-d', body, await site.digest('reader-d'))).text)).toEqual(['403', '403', '404', '403']);
  expect(site.log.slice(-2)[0]).toMatchObject({ method: 'POST', status: 403, person: 'reader-d', url: expect.stringContaining('$batch ') });
});

test('an endpoint that is not there is 501 inside, and the rest is answered', async () => {
  expect(statuses((await send('reader-d', `--b\n${part(`GET ${site.url}/_api/web/puudub`)}--b\n${part(`GET ${site.url}/_api/web`)}--b--\n`)).text)).toEqual(['501', '200']);
});

test('at most a hundred requests go together, and what is no batch is refused', async () => {
  const many = (count: number): string => `${Array.from({ length: count }, () => `--b\n${part(`GET ${site.url}/_api/web?$select=Id`)}`).join('')}--b--\n`;
  expect(statuses((await send('reader-d', many(100))).text)).toHaveLength(100);
  expect((await send('reader-d', many(101))).status).toBe(400);
  expect((await send('reader-d', '--b\nContent-Type: application/http\n\nmingi jama\n--b--\n')).status).toBe(400);
  expect((await fetch(`${site.url}/_api/$batch`, { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json' } })).status).toBe(400);
});

test('text with line ends, quotes and dashes arrives as it was sent', async () => {
  const Title = "rida --b 'x' \"y\" --c";
  const Body = JSON.stringify({ Title });
  const answer = await send('member-b', `--b\nContent-Type: multipart/mixed; boundary=c\n\n--c\n${part(`POST ${items()}`, [], Body)}--c--\n--b--\n`, await site.digest('member-b'));
  expect(statuses(answer.text)).toEqual(['201']);
  expect(JSON.parse(/\{.*\}/.exec(answer.text)?.[0] ?? '{}')).toMatchObject({ Title });
});
