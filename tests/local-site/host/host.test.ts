import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { startLocalSite, type LocalSite } from '../../../local-site/host/localSite';
import { defaultPerson, people } from '../../../local-site/people';
import { openSite } from '../../../local-site/rest';
import { probePackage } from '../../browser/probe/package';

jest.setTimeout(60_000);

let site: LocalSite;

beforeAll(async () => {
  const file = await probePackage();
  site = await startLocalSite({
    port: 0,
    path: '/sites/vajs',
    package: file,
    savedProperties: undefined,
    open: (origin) =>
      openSite({ db: ':memory:', origin, path: '/sites/vajs', people, defaultPerson, title: 'VAJS', language: 1061, timeZone: 'Europe/Tallinn' })
  });
});

afterAll(() => site?.close());

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** A request as it goes over the wire: `fetch` would follow, unpack and tidy. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET', body?: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request(`${site.origin}${path}`, { method, headers }, (res) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('end', () => resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(chunks) }));
    });
    sent.on('error', reject);
    sent.end(body);
  });

const page = '/sites/vajs/SitePages/Probe.aspx';

/** Addresses of the scripts of a page, in their order. */
const scriptsOf = ({ body }: Answer): readonly string[] => [...body.toString().matchAll(/<script defer src="([^"]+)"/g)].map(([, address = '']) => address);

test.each(['/', '/sites/vajs', '/sites/vajs/', '/Sites/VAJS'])('%s leads to the front page', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 302, headers: { location: '/sites/vajs/SitePages/Home.aspx' } });
});

test('a web below the site shows the same pages, in its own context', async () => {
  const digest = site.site.pageContext('omanik').formDigest;
  const web = { parameters: { Title: 'Tiim', Url: 'tiim', WebTemplate: 'STS', UseSamePermissionsAsParentSite: true } };
  const made = await ask('/sites/vajs/_api/web/webs/add', { 'X-Local-User': 'omanik', 'X-RequestDigest': digest, 'content-type': 'application/json' }, 'POST', JSON.stringify(web));
  expect(made.status).toBe(200);
  const shown = (await ask('/sites/vajs/tiim/SitePages/Probe.aspx')).body.toString();
  expect(shown).toContain('"webServerRelativeUrl":"/sites/vajs/tiim"');
  expect(shown).toContain('href="/sites/vajs/tiim/SitePages/Probe.aspx"');
  expect((await ask('/sites/vajs/puudub/SitePages/Probe.aspx')).status).toBe(404);
});

test('signing in by the address sets the cookie and opens the same page without saying so', async () => {
  const { status, headers } = await ask(`${page}?doc=P06&as=kantsler-a&theme=dark`);
  expect(status).toBe(302);
  expect(headers.location).toBe(`${page}?doc=P06&theme=dark`);
  expect(headers['set-cookie']).toEqual([expect.stringMatching(/^vajs-as=kantsler-a;/), expect.stringMatching(/^vajs-theme=dark;/)]);
});

test.each([
  ['in the address', `${page}?as=nobody`, {}],
  ['in the cookie', page, { cookie: 'vajs-as=nobody' }]
])('a person who does not exist, %s, gets a page that lists those who do', async (_, path, headers) => {
  const { status, body } = await ask(path, headers);
  expect(status).toBe(404);
  expect(body.toString()).toContain('nobody');
  expect(body.toString()).toContain('?as=kvaliteedijuht-b');
});

test('a page asked for under another host’s name is opened under the site’s own', async () => {
  expect(await ask(page, { host: 'evil.test' })).toMatchObject({ status: 302, headers: { location: `${site.origin}${page}` } });
});

test('a page runs no script that stands in it, and holds data as data', async () => {
  const { body } = await ask(page);
  const scripts = [...body.toString().matchAll(/<script([^>]*)>([^<]*)</g)];
  const inline = scripts.filter(([, attributes = '']) => !attributes.includes('src='));
  expect(inline.map(([, attributes]) => attributes?.trim())).toEqual(['type="application/json" id="page-data"']);
  expect(body.toString()).not.toMatch(/ on\w+="/);
});

test('files are compressed, may be kept for ever, and are not sent again to whoever has them', async () => {
  const [manifests = ''] = scriptsOf(await ask(page));
  const plain = await ask(manifests);
  const packed = await ask(manifests, { 'accept-encoding': 'gzip, br' });
  expect(packed.headers['content-encoding']).toBe('gzip');
  expect(packed.body.length).toBeLessThan(plain.body.length / 3);
  expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
  expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(await ask(manifests, { 'if-none-match': String(plain.headers.etag) })).toMatchObject({ status: 304, body: Buffer.alloc(0) });
});

test('every file that a page names is there, as a script', async () => {
  const answers = await Promise.all(scriptsOf(await ask(page)).map((address) => ask(address)));
  expect(answers).toHaveLength(5);
  for (const { status, headers } of answers) expect([status, headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);
});

test.each([
  ['a folder above the library', '/_library/17.0.1/react/..%2f..%2fpackage.json'],
  ['a folder above the runtime', '/_runtime/1.23.2/sp-loader/..%2f..%2fpackage.json'],
  ['a package that pages do not load', '/_library/1.0.0/esbuild/package.json'],
  ['a file of this program', '/_host/key/..%2f..%2fmain.ts'],
  ['no file at all', '/_solution/none.js']
])('%s is not served', async (_, path) => {
  expect((await ask(path)).status).toBe(404);
});

test('the local site tells who may sign in and what it has answered', async () => {
  const listed = JSON.parse((await ask('/_local/people')).body.toString()) as { key: string }[];
  expect(listed.map(({ key }) => key)).toEqual(people.map(({ key }) => key));
  await ask('/sites/vajs/_api/web', { 'X-Local-User': 'kantsler-a', accept: 'application/json' });
  const { entries } = JSON.parse((await ask('/_local/log')).body.toString()) as { entries: { person: string; method: string; url: string; status: number }[] };
  expect(entries.at(-1)).toMatchObject({ person: 'kantsler-a', method: 'GET', url: expect.stringContaining('/_api/web'), status: 200 });
});

test('faults strike the requests of pages too, but not the pages', async () => {
  await ask('/_local/faults', {}, 'POST', '{"fault":"throttled"}');
  expect((await ask('/sites/vajs/_api/web')).status).toBe(429);
  expect((await ask(page)).status).toBe(200);
  await ask('/_local/faults', {}, 'DELETE');
  expect((await ask('/sites/vajs/_api/web')).status).toBe(200);
});

test.each(['//', '/%', '/sites/vajs/_api/web/%', '/sites/vajs/_api/web/../../../../etc/passwd', '/sites/vajs/SitePages/%E0%A4%A.aspx'])('%s breaks nothing', async (path) => {
  expect((await ask(path)).status).toBeGreaterThanOrEqual(400);
  expect((await ask(path)).status).toBeLessThan(500);
});

describe('saving what a web part is set to', () => {
  const instance = async (): Promise<string> => /data-instance="([^"]+)"/.exec((await ask(page)).body.toString())?.[1] ?? '';
  const owner = { 'X-Local-User': 'omanik' };

  test('is for those who may edit pages', async () => {
    expect((await ask(`/_local/pages/sites/vajs/Probe/${await instance()}`, { 'X-Local-User': 'lugeja' }, 'PUT', '{}')).status).toBe(403);
  });

  test.each([
    ['another method', 'POST', '{}', 405],
    ['what is no object', 'PUT', '[1]', 400],
    ['what is no JSON', 'PUT', '{', 400]
  ])('%s is refused', async (_, method, body, status) => {
    expect((await ask(`/_local/pages/sites/vajs/Probe/${await instance()}`, owner, method, body)).status).toBe(status);
  });

  test('a web part that is not on the page is refused', async () => {
    expect((await ask('/_local/pages/sites/vajs/Probe/other', owner, 'PUT', '{}')).status).toBe(404);
  });

  test('shows on the page from then on', async () => {
    await ask(`/_local/pages/sites/vajs/Probe/${await instance()}`, owner, 'PUT', '{"note":"uus"}');
    const data = /<script type="application\/json" id="page-data">([^<]*)</.exec((await ask(page)).body.toString())?.[1] ?? '{}';
    expect(JSON.parse(data)).toMatchObject({ webParts: [{ properties: { note: 'uus' } }] });
  });
});
