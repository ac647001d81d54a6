import { openSite, serve } from '../../../local-site/rest';
import { addList, type Answer, codeOf, people, type Running, start } from './fixture';

let site: Running;
let now = new Date('2026-11-21T10:00:00Z');
beforeAll(async () => {
  site = await start({ now: () => now });
  await addList(site, 'Loend');
});
afterAll(() => site.close());

const path = "web/lists/getbytitle('Loend')/items";
const post = (key: string, digest: string | undefined): Promise<Answer> =>
  site.post(key, path, { Title: 'x' }, { 'X-RequestDigest': digest ?? '' });
const refused = [403, '-2130575251, Microsoft.SharePoint.SPException'];

test('contextinfo gives a digest that clients can read, and where they are', async () => {
  const response = await fetch(`${site.url}/_api/contextinfo`, { method: 'POST', headers: { 'X-Local-User': 'member-b', Accept: 'application/json' } });
  expect(await response.json()).toMatchObject({
    FormDigestTimeoutSeconds: 1800, FormDigestValue: expect.stringMatching(/^0x[0-9A-F]{128},21 Nov 2026 10:00:00 -0000$/), SiteFullUrl: site.url, WebFullUrl: site.url,
    SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0']
  });
  const verbose = await fetch(`${site.url}/_api/contextinfo`, { method: 'POST', headers: { 'X-Local-User': 'member-b', Accept: 'application/json;odata=verbose' } });
  expect(await verbose.json()).toMatchObject({ d: { GetContextWebInformation: { FormDigestTimeoutSeconds: 1800, SupportedSchemaVersions: { results: ['14.0.0.0', '15.0.0.0'] } } } });
  expect((await site.sp('member-b').web.getContextInfo()).WebFullUrl).toBe(site.url);
});

test('a write without a digest, or with a made-up one, is refused', async () => {
  for (const digest of [undefined, '0x00,21 Nov 2026 10:00:00 -0000', `0x${'0'.repeat(128)},21 Nov 2026 10:00:00 -0000`]) {
    const answer = await post('member-b', digest);
    expect([answer.status, codeOf(answer)]).toEqual(refused);
  }
});

test('a digest belongs to one person', async () => {
  const mine = await site.digest('member-b');
  expect((await post('member-b', mine)).status).toBe(201);
  const theirs = await post('member-c', mine);
  expect([theirs.status, codeOf(theirs)]).toEqual(refused);
});

test('a digest dies after half an hour', async () => {
  const digest = await site.digest('member-b');
  now = new Date('2026-11-21T10:29:59Z');
  expect((await post('member-b', digest)).status).toBe(201);
  now = new Date('2026-11-21T10:30:00Z');
  const late = await post('member-b', digest);
  expect([late.status, codeOf(late)]).toEqual(refused);
});

test('the page context of a host carries a digest that works', async () => {
  const other = openSite({ db: ':memory:', origin: 'http://localhost:1', path: '/sites/vajs', people, defaultPerson: 'reader-d', title: 'VAJS', language: 1061, timeZone: 'Europe/Tallinn' });
  const facts = other.pageContext('member-b');
  expect(facts).toMatchObject({
    webUrl: 'http://localhost:1/sites/vajs', webPath: '/sites/vajs', webTitle: 'VAJS', language: 1061, culture: 'et-EE',
    userDisplayName: 'Liige B', userLoginName: 'i:0#.f|membership|member-b@vajs.test',
    isSiteAdmin: false, permissions: { High: 432, Low: 1011030767 }, formDigestTimeoutSeconds: 1800, timeZoneBias: { Bias: -120, DaylightBias: -60, StandardBias: 0 }
  });
  const { url, close } = await serve(other, { port: 0 });
  const write = await fetch(`${url}/sites/vajs/_api/web/lists`, {
    method: 'POST', body: JSON.stringify({ Title: 'x' }),
    headers: { 'X-Local-User': 'member-b', 'X-RequestDigest': facts.formDigest, Accept: 'application/json' }
  });
  expect(write.status).toBe(201);
  const pages = await (await fetch(`${url}/sites/vajs/_api/web/lists(guid'${facts.sitePagesListId}')`, { headers: { Accept: 'application/json' } })).json() as { Title: string };
  expect(pages.Title).toBe('Saidi lehed');
  expect(() => other.pageContext('keegi')).toThrow('keegi');
  await close();
  other.close();
});
