/** The page host: Microsoft's own runtime, out of node_modules, shows web parts out of a .sppkg. */
import type { Browser, Page } from 'playwright-core';
import { accessibilityProblems, launch, open, ready, startLocalSite, type LocalSite, type Visit, type VisitOptions } from './browser';
import { probePackage } from './probe/package';

jest.setTimeout(60_000);

let browser: Browser;
let site: LocalSite;
const visits: Visit[] = [];

beforeAll(async () => {
  [browser, site] = await Promise.all([launch({ forVisits: true }), probePackage().then((file) => startLocalSite({ empty: true, package: file }))]);
});

afterEach(() => Promise.all(visits.splice(0).map((visit) => visit.close())));

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const openProbe = async (options: VisitOptions = {}, query = ''): Promise<Visit> => {
  const visit = await open(browser, `${site.url}/SitePages/Probe.aspx${query}`, options);
  visits.push(visit);
  return visit;
};

/** What the probe web part says the runtime gave it. */
const fact = (page: Pick<Page, 'locator'>, name: string): Promise<string | null> => page.locator(`[data-fact=${name}]`).textContent();

const clickPencil = (page: Page): Promise<void> => page.getByRole('button', { name: /^Muuda veebiosa/ }).click();

test('a web part out of a package renders, with nothing asked of another host and nothing forbidden by the policy', async () => {
  const { page, problems, requests } = await openProbe();
  expect(await page.locator('#host-messages').textContent()).toBe('');
  expect(await fact(page, 'user')).toBe('Lugeja A');
  expect(problems()).toEqual([]);
  expect(requests.filter((address) => address.includes('/_solution/'))).toEqual([`${site.origin}/_solution/main.js`]);
});

test('every page comes with a policy that lets no script in but the site’s own', async () => {
  const { headers } = await site.fetchAs('lugeja', '/SitePages/Probe.aspx');
  const policy = headers.get('content-security-policy');
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toMatch(/unsafe-eval|https?:/);
});

test('the page says who is signed in, and "as" in the address changes it for the pages that follow', async () => {
  const { page } = await openProbe({}, '?as=kvaliteedijuht-b&keep=1');
  expect(page.url()).toMatch(/Probe\.aspx\?keep=1$/);
  expect(await fact(page, 'user')).toBe('Kvaliteedijuht B');
  expect(await fact(page, 'login')).toBe('kvaliteedijuht-b@vajs.test');
  await page.goto(`${site.url}/SitePages/Probe.aspx`);
  await ready(page);
  expect(await fact(page, 'user')).toBe('Kvaliteedijuht B');
});

test('somebody else signs in from the list of sample people', async () => {
  const { page } = await openProbe({ as: 'lugeja' }, '?doc=P06');
  await page.locator('details.person summary').click();
  await Promise.all([page.waitForNavigation(), page.getByRole('link', { name: 'Poliitikajuht A' }).click()]);
  await ready(page);
  expect(await fact(page, 'user')).toBe('Poliitikajuht A');
  expect(page.url()).toMatch(/\?doc=P06$/);
});

test('only the site’s owner is a site administrator, and only who may edit pages is offered to', async () => {
  const owner = await openProbe({ as: 'omanik' });
  const reader = await openProbe({ as: 'lugeja' });
  expect(await fact(owner.page, 'isSiteAdmin')).toBe('true');
  expect(await fact(reader.page, 'isSiteAdmin')).toBe('false');
  await owner.page.getByRole('button', { name: 'Muuda lehte' }).waitFor();
  expect(await reader.page.getByRole('button', { name: 'Muuda lehte' }).count()).toBe(0);
});

test('a web part reads the site through the runtime’s own SPHttpClient', async () => {
  const { page } = await openProbe();
  expect(await fact(page, 'webTitle')).toBe('VAJS');
  expect(await fact(page, 'digest')).toMatch(/^0x[0-9A-F]+,.+/i);
});

test('a theme chosen on the open page reaches the web part, and the next page has it too', async () => {
  const { page } = await openProbe();
  const before = { inverted: await fact(page, 'inverted'), text: await fact(page, 'bodyText'), times: Number(await fact(page, 'themes')) };
  await page.getByRole('button', { name: 'Tume' }).click();
  expect(before.inverted).not.toBe('true');
  expect(await fact(page, 'inverted')).toBe('true');
  expect(await fact(page, 'bodyText')).not.toBe(before.text);
  expect(Number(await fact(page, 'themes'))).toBe(before.times + 1);
  await page.reload();
  await ready(page);
  expect(await fact(page, 'inverted')).toBe('true');
});

test('the language of the page is the culture that web parts are told, and their title', async () => {
  const estonian = await openProbe({ lang: 'et' });
  expect([await fact(estonian.page, 'culture'), await fact(estonian.page, 'title')]).toEqual(['et-EE', 'Katse']);
  const english = await openProbe({ lang: 'en' });
  expect([await fact(english.page, 'culture'), await fact(english.page, 'title')]).toEqual(['en-US', 'Probe']);
});

test('readers never download the property pane', async () => {
  const { requests } = await openProbe();
  expect(requests.filter((address) => /property-pane|propertyPane/.test(address))).toEqual([]);
});

test('in edit mode the real property pane opens, changes the web part, and the change is there after a reload', async () => {
  const { page, problems } = await openProbe({ as: 'omanik' });
  await page.getByRole('button', { name: 'Muuda lehte' }).click();
  await clickPencil(page);
  const field = page.getByLabel('Märkus');
  await field.waitFor();
  expect(await field.inputValue()).toBe('from the package');
  await field.fill('kirjutatud paneelil');
  await page.locator('[data-fact=note]', { hasText: 'kirjutatud paneelil' }).waitFor();
  await page.getByText('Veebiosa seaded on salvestatud.').waitFor();
  await page.goto(`${site.url}/SitePages/Probe.aspx`);
  await ready(page);
  expect(await fact(page, 'note')).toBe('kirjutatud paneelil');
  expect(problems()).toEqual([]);
});

test('a reader cannot save what a web part is set to', async () => {
  const owner = await openProbe({ as: 'omanik' });
  const instance = await owner.page.locator('[data-instance]').getAttribute('data-instance');
  const save = (person: string): Promise<Response> =>
    fetch(`${site.origin}/_local/pages/sites/vajs/Probe/${instance}`, { method: 'PUT', headers: { 'X-Local-User': person }, body: '{"note":"x"}' });
  expect((await save('lugeja')).status).toBe(403);
  expect((await save('omanik')).status).toBe(200);
});

test('in Teams the web part gets the Teams context, in the language and theme of Teams', async () => {
  const { page, problems } = await openProbe({ theme: 'dark', lang: 'et' }, '?env=teams&subEntityId=P06');
  const tab = page.frameLocator('iframe[name=embedded-page-container]');
  expect(await fact(tab as unknown as Page, 'teams')).toBe('dark et-ee P06');
  expect(await fact(tab as unknown as Page, 'inverted')).toBe('true');
  await page.getByRole('button', { name: 'Hele' }).click();
  await tab.locator('[data-fact=inverted]', { hasText: 'false' }).waitFor();
  expect(problems()).toEqual([]);
});

test('when a new runtime lacks a part that the host builds on, the page names the part in words', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/sp-default-assembly_en-us.js', async (route) => {
    const answer = await route.fetch();
    const source = await answer.text();
    expect(source).toContain('_setTheme');
    await route.fulfill({ response: answer, body: source.replaceAll('_setTheme', '_renamedSetTheme') });
  });
  await page.goto(`${site.url}/SitePages/Probe.aspx`);
  await ready(page);
  const words = await page.getByRole('alert').textContent();
  expect(words).toContain('SharePointi raamistik ei käivitunud');
  expect(words).toContain('Raamistiku selles versioonis ei ole enam osi, millele kohalik sait toetub: componentBase.ThemeProvider.prototype._setTheme');
  await context.close();
});

test('a page that is not there says so and names those that are', async () => {
  const visit = await openProbe({}, '');
  const answer = await visit.page.goto(`${site.url}/SitePages/Puudub.aspx`);
  expect(answer?.status()).toBe(404);
  expect(await visit.page.locator('h1').textContent()).toBe('Seda lehte ei ole');
  expect(await visit.page.getByRole('link').allTextContents()).toContain('Katse');
});

describe.each(['light', 'dark', 'contrast'] as const)('in the %s theme', (theme) => {
  test.each([
    ['a page', ''],
    ['Teams', '?env=teams']
  ])('the frame of %s has nothing that axe-core finds wrong, menus open or closed', async (_, query) => {
    const { page } = await openProbe({ theme, as: 'omanik' }, query);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.locator('details.person summary').click();
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

test('the frame of a narrow page has nothing that axe-core finds wrong, and nothing wider than the page', async () => {
  const { page } = await openProbe({ width: 320, lang: 'en' });
  await page.locator('details.settings summary').click();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
