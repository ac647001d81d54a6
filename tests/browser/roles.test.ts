/** Roles and responsibility in a real browser: with the keyboard alone, on any day, as a sheet, in all themes, in Teams and on a phone. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { accessibilityProblemsInThemes, type Visit, type VisitOptions } from './browser';
import { becomes, pressUntilIn, visiting } from './visiting';

jest.setTimeout(90_000);

const { visit: open } = visiting({ today: '2026-11-21' });

/** The day of the page is the day around which the content is told. */
const visit = (as: string, query = '', more: VisitOptions = {}): Promise<Visit> => open('Roles', { as, now: '2026-11-21T09:00:00+02:00', ...more }, query);

const searchBox = (page: Page, name: string): ReturnType<Page['getByRole']> => page.getByRole('combobox', { name });

/** Finds and chooses somebody as one does without a mouse. */
const choose = async (page: Page, label: string, name: string): Promise<void> => {
  await pressUntilIn(page, 'Tab', searchBox(page, label));
  await page.keyboard.type(name);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
};

const whoLabel = 'Otsi inimest, rolli, üksust, asutust, valdkonda või teenust';
const leavingLabel = 'Otsi inimest või üksust, kes asjad üle annab';

test('somebody is found with the keyboard alone, and the address leads to the same page on another day', async () => {
  const { page, problems } = await visit('lugeja');
  await choose(page, whoLabel, 'kvaliteedijuht b');
  await page.getByRole('heading', { name: 'Kvaliteedijuht B', level: 3 }).waitFor();
  await page.getByRole('link', { name: /^P15/ }).waitFor();
  const address = new URL(page.url());
  expect(address.searchParams.get('who')).toMatch(/^person-\d+$/);
  // Kvaliteedijuht A until the end of October, B since the first of November.
  for (const [day, owns] of [['2026-10-31', false], ['2026-11-01', true], ['2026-11-02', true]] as const) {
    address.searchParams.set('on', day);
    await page.goto(address.href);
    await page.getByRole('heading', { name: 'Kvaliteedijuht B', level: 3 }).waitFor();
    if (owns) await page.getByRole('link', { name: /^P15/ }).waitFor();
    else await page.getByText('Seisuga 31.10.2026 loendid midagi ei nimeta.').waitFor();
    expect(await page.getByRole('link', { name: /^P15/ }).count()).toBe(owns ? 1 : 0);
  }
  expect(problems()).toEqual([]);
});

test('a handover is ticked, is there after a reload, and leaves as a sheet', async () => {
  const { page, problems } = await visit('kvaliteedijuht-b', '?view=handover');
  await choose(page, leavingLabel, 'personalijuht a');
  await page.getByText('29 asja, neist 18 jääb omanikuta. Üle antud 0 29-st.').waitFor();
  const tick = page.getByRole('checkbox', { name: /^Üle antud: P07/ });
  await pressUntilIn(page, 'Tab', tick);
  await page.keyboard.press('Space');
  await page.reload();
  await page.getByText('Üle antud 1 29-st.').waitFor();
  await becomes(() => tick.isChecked(), true);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Ekspordi Excelisse' }).click()]);
  expect(download.suggestedFilename()).toBe('Üleandmine Personalijuht A 21.11.2026.xlsx');
  const [headers, ...rows] = await readSheet(await readFile(await download.path()));
  expect(headers.slice(0, 3)).toEqual(['Üle antud', 'Liik', 'Asi']);
  expect(rows).toHaveLength(29);
  expect(rows.filter(([done]) => done === 'jah').map(([, , thing]) => thing)).toEqual(['P07 Koolitus- ja arengutegevuste protsess']);
  expect(problems()).toEqual([]);
});

test.each(['?view=cards', '?view=matrix', '?view=handover', '?view=who'])('%s has nothing that axe-core finds wrong in any theme, and fits a phone', async view => {
  const { page, problems } = await visit('kvaliteedijuht-b', view);
  if (view === '?view=who') await choose(page, whoLabel, 'personalijuht a');
  if (view === '?view=handover') await choose(page, leavingLabel, 'personalijuht a');
  await page.waitForLoadState('networkidle');
  expect(await accessibilityProblemsInThemes(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(problems()).toEqual([]);
});

test('the matrix turns its columns, and on a phone each process says who decides in words', async () => {
  const { page } = await visit('lugeja', '?view=matrix');
  const matrix = page.getByRole('treegrid', { name: 'Vastutusmaatriks' });
  await matrix.getByRole('columnheader', { name: 'Kantsler', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Vastutused veergudes' }).click();
  await matrix.getByRole('columnheader', { name: 'otsustab', exact: true }).waitFor();
  await page.setViewportSize({ width: 320, height: 800 });
  await matrix.getByText('Teabehaldusnõunik').first().waitFor();
});

test('in Teams it follows the language and the theme of Teams', async () => {
  const { page, problems } = await visit('lugeja', '?env=teams', { theme: 'dark', lang: 'en' });
  const tab = page.frameLocator('iframe[name=embedded-page-container]');
  await tab.getByRole('heading', { name: 'Roles and responsibility', level: 2 }).waitFor();
  await tab.getByRole('combobox').fill('kantsler');
  await tab.getByRole('option', { name: /Kantsler A/ }).first().waitFor();
  expect(problems()).toEqual([]);
});
