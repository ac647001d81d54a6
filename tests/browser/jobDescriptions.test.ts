/** The register of job descriptions: tree, full text, a past day, reading, comparing and coverage, in a real browser with the sample content. */
import type { Page } from 'playwright-core';
import { approvals } from '../../src/loc/et-ee/work/approvals';
import { round } from '../../src/loc/et-ee/work/round';
import { accessibilityProblems, accessibilityProblemsInThemes } from './browser';
import { merge } from './rows';
import { becomes, pressUntilIn, visiting, waitForCount } from './visiting';

jest.setTimeout(90_000);

const { site, visit } = visiting({ today: '2026-11-21' });
const now = '2026-11-23T07:00:00Z';

const open = async (options: Parameters<typeof visit>[1] = {}, query = ''): Promise<Awaited<ReturnType<typeof visit>>> => {
  const visited = await visit('JobDescriptions', { as: 'kvaliteedijuht-b', now, ...options }, query);
  await visited.page.waitForLoadState('networkidle');
  return visited;
};

const asked = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);
const grid = (page: Page) => page.getByRole('treegrid');

/** The address of a document of the sample, found as a person finds it. */
const documentOf = async (page: Page, post: string): Promise<string> => {
  await page.getByRole('searchbox').fill(post); // a phone draws the rows in sight only
  await grid(page).getByRole('rowheader').filter({ hasText: post }).first().click();
  await page.getByRole('complementary').waitFor();
  return asked(page, 'document') ?? '';
};

test('the tree by keyboard alone: a unit is closed and opened, a document opens and closes', async () => {
  const { page, problems } = await open();
  await pressUntilIn(page, 'Tab', grid(page));
  await page.keyboard.press('Control+Home');
  await page.waitForLoadState('networkidle');
  const all = await grid(page).getByRole('row').count();
  await page.keyboard.press('ArrowLeft');
  await becomes(async () => await grid(page).getByRole('row').count() < all, true);
  await page.keyboard.press('ArrowRight');
  await waitForCount(grid(page).getByRole('row'), all);
  for (let pressed = 0; pressed < 2; pressed += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('complementary').getByRole('button', { name: 'Loe teksti', exact: true }).waitFor();
  expect(asked(page, 'document')).toMatch(/^\d+$/);
  await page.keyboard.press('Escape');
  await page.getByRole('complementary').waitFor({ state: 'detached' });
  expect(asked(page, 'document')).toBeNull();
  expect(problems()).toEqual([]);
});

test('from the answer to a package, the text of another of its documents is opened, not this one once more', async () => {
  const { page } = await open({ as: 'ska-osakonnajuhataja-c' });
  await documentOf(page, 'Koolitusspetsialist');
  await page.getByRole('button', { name: round.acts.openText }).click();
  await page.getByRole('article', { name: 'Koolitusspetsialisti ametijuhend' }).waitFor();
  await page.getByRole('button', { name: approvals.acts.coordinate, exact: true }).click();
  await page.getByRole('button', { name: `${round.package.open}: Personalispetsialisti ametijuhend` }).click();
  await page.getByRole('article', { name: 'Personalispetsialisti ametijuhend' }).waitFor();
});

test('texts are fetched only when somebody asks to search in them, and the place that was found is shown', async () => {
  const { page } = await visit('JobDescriptions', { as: 'kvaliteedijuht-b', now });
  let texts = 0; // requests travel in batches, so their bodies say what was asked for
  page.on('request', request => { texts += (request.postData() ?? '').includes('ApprovalTexts') || request.url().includes('ApprovalTexts') ? 1 : 0; });
  await page.waitForLoadState('networkidle');
  await page.getByRole('searchbox').fill('finantsarvestus');
  await page.getByText('Ükski rida ei vasta otsingule ja filtritele.').waitFor();
  expect(texts).toBe(0);
  await page.getByRole('checkbox', { name: 'Otsi ka tekstidest' }).check();
  await page.getByText(/^Otsitakse ka tekstidest/).waitFor();
  await grid(page).locator('mark', { hasText: 'finantsarvestus' }).first().waitFor();
  await grid(page).getByText(/^tekstis:/).first().waitFor();
  expect(texts).toBeGreaterThan(0);
});

test('a text is read as the official document, and the browser goes back to the register', async () => {
  const { page, problems } = await open();
  const id = await documentOf(page, 'Personalianalüütik');
  await page.getByRole('complementary').getByRole('button', { name: 'Loe teksti', exact: true }).click();
  const sheet = page.getByRole('article');
  await sheet.getByText('KINNITATUD').waitFor();
  await waitForCount(sheet.getByText(/käskkirjaga nr/), 1);
  expect(await sheet.getByRole('columnheader').allTextContents()).toEqual(['Teenistusülesanded', 'Oodatavad tulemused']);
  const widest = await sheet.evaluate(element => Math.max(...[...element.querySelectorAll('p')].map(line => line.getBoundingClientRect().width)));
  expect(widest).toBeLessThan(75 * 9);
  expect([asked(page, 'view'), asked(page, 'document')]).toEqual(['reading', id]);
  await page.goBack();
  await grid(page).waitFor();
  expect(problems()).toEqual([]);
});

/** The returned text of the sample is written on: one word more in its draft than in what was submitted. */
const writeOn = async (): Promise<void> => {
  const asked = await site().fetchAs('omanik', "/_api/web/GetList('/sites/vajs/Lists/DocumentDrafts')/items?$select=Id,Content,Document/Title&$expand=Document&$top=100", {
    headers: { accept: 'application/json;odata=nometadata' }
  });
  const { value } = (await asked.json()) as { value: readonly { Id: number; Content: string; Document: { Title: string } }[] };
  const draft = value.find(row => row.Document.Title.startsWith('Talituse juhataja'));
  if (!draft) throw new Error('no draft of a returned text');
  const content = JSON.parse(draft.Content) as { purpose: string };
  if (content.purpose.endsWith(' Lisasõna.')) return;
  await merge(site(), 'omanik', 'DocumentDrafts', draft.Id, { Content: JSON.stringify({ ...content, purpose: `${content.purpose} Lisasõna.` }) });
};

test('two texts are compared by clause and by word', async () => {
  await writeOn();
  const { page } = await open();
  await documentOf(page, 'Talituse juhataja');
  await page.getByRole('complementary').getByRole('button', { name: 'Võrdle versioone' }).click();
  await page.getByText('1 punkt on muutunud').waitFor();
  expect(await page.locator('ins, del').allTextContents()).toEqual([expect.stringContaining('Lisasõna.')]);
  await page.getByRole('radio', { name: 'Kogu tekst' }).click();
  await page.getByText('1. Üldosa').waitFor();
  await page.getByLabel('Hilisem').selectOption({ index: 0 });
  expect([asked(page, 'view'), asked(page, 'edition')]).toEqual(['compare', expect.stringMatching(/^(d\d+|\d+)$/)]);
});

test('a past day shows rounds as they stood, and coverage leads to the posts behind a number', async () => {
  const { page } = await open({}, '?on=2025-03-10');
  await page.getByRole('button', { name: 'Tänase seisu juurde' }).waitFor();
  expect(await grid(page).getByText('Kooskõlastamisel').count()).toBe(0);
  await page.getByRole('radio', { name: 'Kaetus' }).click();
  await page.getByRole('button', { name: /Personali- ja haldusosakond, näita teenistuskohti, millel ametijuhend puudub/ }).click();
  await grid(page).getByText('Ametijuhend puudub').first().waitFor();
});

describe.each([['the register', ''], ['coverage', '?view=coverage'], ['a panel with filters', '?find=personal']])('%s', (name, query) => {
  const more = async (page: Page, filter: string): Promise<void> => {
    if (name !== 'a panel with filters') return;
    await grid(page).getByRole('rowheader').first().click();
    await page.getByRole('complementary').getByRole('heading').first().waitFor();
    await page.getByRole('button', { name: filter }).first().click();
  };

  test('has nothing that axe-core finds wrong in any theme', async () => {
    const { page } = await open({}, query);
    await more(page, 'Filter');
    expect(await accessibilityProblemsInThemes(page)).toEqual([]);
  });

  test('fits into 320 pixels in English, with nothing that axe-core finds wrong', async () => {
    const { page } = await open({ lang: 'en', width: 320, height: 844 }, query);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

describe.each(['reading', 'compare'])('%s', view => {
  const there = async (page: Page): Promise<void> => {
    const id = await documentOf(page, 'Talituse juhataja');
    await page.goto(`${page.url().split('?')[0]}?document=${id}&view=${view}`);
    await page.locator(view === 'reading' ? 'article' : 'ins, del').first().waitFor();
  };

  test('has nothing that axe-core finds wrong in any theme', async () => {
    await writeOn();
    const { page } = await open();
    await there(page);
    expect(await accessibilityProblemsInThemes(page)).toEqual([]);
  });

  test('fits into 320 pixels in English, with nothing that axe-core finds wrong', async () => {
    await writeOn();
    const { page } = await open({ lang: 'en', width: 320, height: 844 });
    await there(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});
