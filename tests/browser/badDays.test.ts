/** SharePoint's bad days on real pages, one case a kind of fault. Every fault at every request in turn: tests/chaos. */
import type { Locator, Page } from 'playwright-core';
import { accessibilityProblems } from './browser';
import { documentRow } from './rows';
import { visiting } from './visiting';

jest.setTimeout(60_000);

const { site, visit } = visiting();

interface Fault { readonly fault: string; readonly effect?: 'none' | 'kept' | 'late'; readonly retryAfter?: number | false; readonly ms?: number }

const strike = async (rule: Fault & Readonly<Record<string, unknown>>): Promise<void> => {
  const answer = await fetch(`${site().origin}/_local/faults`, { method: 'POST', body: JSON.stringify(rule) });
  if (!answer.ok) throw new Error(await answer.text());
};

const clear = (): Promise<Response> => fetch(`${site().origin}/_local/faults`, { method: 'DELETE' });

const struck = async (): Promise<number> => {
  const { rules } = await (await fetch(`${site().origin}/_local/faults`)).json() as { rules: readonly { fired: number }[] };
  return rules.reduce((sum, { fired }) => sum + fired, 0);
};

afterEach(clear);

/** The browser's own note of an answer that broke off. */
const isOfNetwork = (problem: string): boolean => problem.includes('Failed to load resource: net::');

const content = (page: Page): Locator => page.getByRole('row', { name: /Poliitikajuhtimise protsess/ });

type Where = Readonly<{ in: 'alone' | 'batch'; path: string }>;

const whole: Where = { in: 'alone', path: '$batch' };
const documentsIn: Where = { in: 'batch', path: 'ManagedDocuments' };

const reads: readonly (readonly [string, Fault, Where])[] = [
  ['is throttled', { fault: 'throttled', retryAfter: 1 }, whole],
  ['is answered by a gateway that gave up', { fault: 'gatewayTimeout' }, whole],
  ['is refused for its digest', { fault: 'digestExpired' }, whole],
  ['is dropped', { fault: 'dropped' }, whole],
  ['is slow to begin', { fault: 'slowStart', ms: 700 }, whole],
  ['is slow to end', { fault: 'slowBody', ms: 700 }, whole],
  ['is cut short', { fault: 'truncated' }, whole],
  ['breaks off', { fault: 'brokenOff' }, whole],
  ['holds a list that was throttled', { fault: 'throttled', retryAfter: 1 }, documentsIn],
  ['holds a list whose rows are cut short', { fault: 'truncated' }, documentsIn]
];

test.each(reads)('a page whose answer %s shows its content in the end', async (_, fault, where) => {
  await strike({ ...fault, ...where, times: 1 });
  const { page, problems } = await visit('ProcessRegister', { as: 'lugeja' });
  await content(page).waitFor();
  expect(await struck()).toBe(1);
  expect(problems().filter(problem => !isOfNetwork(problem))).toEqual([]);
});

test('a page whose site fails says so in words, and pressing the button shows the content once it is well', async () => {
  await strike({ fault: 'failed', path: '$batch' });
  const { page } = await visit('ProcessRegister', { as: 'lugeja' });
  await page.getByText('Andmeid ei õnnestunud lugeda').waitFor();
  await clear();
  await page.getByRole('button', { name: 'Proovi uuesti' }).click();
  await content(page).waitFor();
});

test('a page whose reader is refused says that a right is lacking', async () => {
  await strike({ fault: 'accessDenied', in: 'batch', path: 'ManagedDocuments' });
  const { page } = await visit('ProcessRegister', { as: 'lugeja' });
  await page.getByText('Teil ei ole nende andmete vaatamise õigust').waitFor();
});

const title = async (page: Page): Promise<Locator> => {
  await page.getByRole('button', { name: 'Muuda', exact: true }).click();
  const field = page.getByRole('complementary', { name: 'Muuda' }).getByLabel(/^Pealkiri/);
  await field.waitFor();
  return field;
};

const save = (page: Page): Promise<void> => page.getByRole('button', { name: 'Salvesta', exact: true }).click();

const saves: readonly (readonly [string, string, Fault])[] = [
  ['P01', 'is throttled', { fault: 'throttled', retryAfter: 1 }],
  ['P02', 'meets a busy site', { fault: 'unavailable', retryAfter: false }],
  ['P03', 'is made behind a gateway that gave up', { fault: 'gatewayTimeout', effect: 'kept' }],
  ['P04', 'is lost before a gateway that gave up', { fault: 'gatewayTimeout' }],
  ['P05', 'is refused for its digest', { fault: 'digestExpired' }],
  ['P06', 'is called a conflict and is none', { fault: 'conflict' }],
  ['P07', 'is dropped before it arrives', { fault: 'dropped' }],
  ['P08', 'is dropped after it has arrived', { fault: 'dropped', effect: 'kept' }],
  ['P09', 'fails after it was made', { fault: 'failed', effect: 'kept' }]
];

test.each(saves)('the change of %s, which %s, is saved once and shown', async (code, _, fault) => {
  const { page, problems } = await visit('ProcessRegister', { as: 'kvaliteedijuht-b' }, `?document=${code}`);
  const field = await title(page);
  await strike({ ...fault, method: 'POST', path: '/items(', times: 1 });
  await field.fill(`${code} halval päeval`);
  await save(page);
  await page.getByRole('heading', { name: `${code} halval päeval` }).waitFor();
  expect(await struck()).toBeGreaterThan(0);
  expect(await documentRow(site(), code)).toMatchObject({ Title: `${code} halval päeval`, OData__UIVersionString: '2.0' });
  expect(problems()).toEqual([]);
});

test('without a network the page says how old it is and keeps a change as unsent; when the network is back, it is sent once', async () => {
  const { page } = await visit('ProcessRegister', { as: 'kvaliteedijuht-b' }, '?document=P10');
  const field = await title(page);
  await field.fill('Kirjutatud võrguta');
  await page.context().setOffline(true);
  await save(page);
  const unsent = page.getByRole('region', { name: 'Saatmata muudatused' });
  await unsent.getByText('1 saatmata muudatus', { exact: true }).waitFor({ timeout: 40_000 });
  expect(await documentRow(site(), 'P10')).toMatchObject({ OData__UIVersionString: '1.0' });

  await page.context().setOffline(false);
  await unsent.waitFor({ state: 'detached' });
  await page.getByRole('row', { name: /Kirjutatud võrguta/ }).waitFor();
  expect(await documentRow(site(), 'P10')).toMatchObject({ Title: 'Kirjutatud võrguta', OData__UIVersionString: '2.0' });
});

describe('where only the organisation says which site holds the lists', () => {
  const setting = 'GetStorageEntity';
  const unknown = (page: Page): Locator => page.getByRole('alert').filter({ hasText: 'Ei saanud teada, millisel saidil on VAJSi loendid' });
  const settingAsked = async (): Promise<number> => {
    const { entries } = await (await fetch(`${site().origin}/_local/log`)).json() as { entries: readonly { url: string }[] };
    return entries.filter(({ url }) => url.includes(setting)).length;
  };

  beforeAll(async () => {
    const { page } = await visit('RegisterAndMap', { as: 'omanik' });
    for (const part of await page.locator('[data-instance]').all()) {
      const saved = await fetch(`${site().origin}/_local/pages/sites/vajs/RegisterAndMap/${await part.getAttribute('data-instance')}`, {
        method: 'PUT', headers: { 'X-Local-User': 'omanik' }, body: '{"listsSite":""}'
      });
      expect(saved.status).toBe(200);
    }
    await fetch(`${site().origin}/_local/storage-entity`, { method: 'POST', body: JSON.stringify({ key: 'som-vajs-site', value: site().url }) });
  });

  afterAll(() => fetch(`${site().origin}/_local/storage-entity`, { method: 'POST', body: JSON.stringify({ key: 'som-vajs-site', value: null }) }));

  test('web parts of a page ask it once, and show their content', async () => {
    const before = await settingAsked();
    const { page, problems } = await visit('RegisterAndMap', { as: 'lugeja' });
    await content(page).waitFor();
    expect(await settingAsked()).toBe(before + 1);
    expect(problems()).toEqual([]);
  });

  test.each<readonly [string, Fault, string]>([
    ['forbidden', { fault: 'accessDenied' }, 'kuid Teil ei lubatud seda lugeda'],
    ['answered with an error', { fault: 'failed' }, 'kuid SharePoint vastas selle küsimisele veaga'],
    ['not answered at all', { fault: 'dropped' }, 'kuid SharePointiga ei saa ühendust']
  ])('when that is %s, every web part says so and what to do; one button tries again for all', async (_, fault, why) => {
    await strike({ ...fault, path: setting });
    const { page, problems } = await visit('RegisterAndMap', { as: 'lugeja' });
    await unknown(page).getByText(why).nth(1).waitFor({ timeout: 40_000 });
    expect(await unknown(page).getByText(/pöörduge lehe haldaja poole/).count()).toBe(2);
    expect(await page.getByRole('button', { name: 'Ava veebiosa seaded' }).count()).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    await clear();
    await unknown(page).first().getByRole('button', { name: 'Proovi uuesti' }).click();
    await content(page).waitFor();
    await unknown(page).first().waitFor({ state: 'detached' });
    expect(problems().filter(problem => !isOfNetwork(problem))).toEqual([]);
  });

  test('an editor of the page opens the settings from there and types the address', async () => {
    await strike({ fault: 'accessDenied', path: setting });
    const { page, problems } = await visit('RegisterAndMap', { as: 'omanik' }, '?mode=edit');
    await unknown(page).nth(1).waitFor();
    await unknown(page).first().getByRole('button', { name: 'Ava veebiosa seaded' }).click();
    await page.getByLabel('Sait, kus on VAJSi loendid').fill(site().url);
    await content(page).waitFor();
    expect(await unknown(page).count()).toBe(1);
    expect(problems()).toEqual([]);
  });
});

test('rows that were kept are shown with their age while the site cannot be reached, and are confirmed when it can', async () => {
  await new Promise(resolve => setTimeout(resolve, 2500)); // rows changed within the last two seconds are not kept
  const { page } = await visit('ProcessRegister', { as: 'lugeja' });
  await content(page).waitFor();
  await page.waitForLoadState('networkidle');
  await strike({ fault: 'dropped', path: '/_api/' });
  await page.reload();
  await content(page).waitFor();
  await page.getByText(/Ühendust SharePointiga ei ole/).waitFor({ timeout: 40_000 });
  await clear();
  await page.getByRole('button', { name: 'Proovi uuesti' }).click();
  await page.getByText(/Ühendust SharePointiga ei ole/).waitFor({ state: 'detached' });
  await content(page).waitFor();
});
