/** Teenusekaart in a real browser: confirming with the keyboard alone, refused to others, without a line, as a sheet, in all themes, in Teams and on a phone. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { dayInTallinn } from '../../src/domain/time/tallinn';
import { addMonths } from '../../src/domain/time/plainDate';
import { cardStrings } from '../../src/loc/cards';
import { serviceMapStrings } from '../../src/loc/serviceMap';
import { policyMap } from '../../src/loc/et-ee/policyMap';
import { unsent } from '../../src/loc/et-ee/unsent';
import { accessibilityProblems, accessibilityProblemsInThemes } from './browser';
import { pressUntilIn, visiting, waitForCount } from './visiting';

jest.setTimeout(120_000);

const { site, visit } = visiting();

const { serviceMap: words } = serviceMapStrings('et');
const { checklist } = cardStrings('et');

const dateWords = (day: string): string => `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;
const today = dayInTallinn(new Date());

const panel = (page: Page, name: string): ReturnType<Page['getByRole']> => page.getByRole('complementary', { name });

/** Finds a card by its name and opens it as one does without a mouse. */
const openWithKeys = async (page: Page, search: string, name: string): Promise<void> => {
  await page.keyboard.press('/');
  await pressUntilIn(page, 'Tab', page.getByRole('searchbox', { name: search }));
  await page.keyboard.type(name);
  const row = page.getByRole('row', { name: new RegExp(`^${name}`) });
  await row.first().waitFor();
  await pressUntilIn(page, 'Tab', page.getByRole('treegrid'));
  for (let pressed = 0; pressed < 10 && await panel(page, name).count() === 0; pressed += 1) {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  await panel(page, name).waitFor();
};

const rowsAbout = async (title: string): Promise<readonly { readonly Truth: boolean; readonly Point: string | null; readonly Author: { readonly Title: string } }[]> => {
  const answer = await site().fetchAs('lugeja', `/_api/web/GetList('/sites/vajs/Lists/Confirmations')/items?$select=Truth,Point,Author/Title&$expand=Author&$filter=Title eq '${encodeURIComponent(title)}'&$orderby=Id`);
  return ((await answer.json()) as { value: never }).value;
};

test('a keeper confirms a whole card with the keyboard alone; another day shows what was known on it', async () => {
  const name = 'Riiklik pension';
  const { page, problems } = await visit('ServiceMap', { as: 'teenusejuht-e' }, '?view=correctness');
  await openWithKeys(page, words.search.correctness, name);
  const button = panel(page, name).getByRole('button', { name: checklist.confirmAll });
  await pressUntilIn(page, 'Tab', button);
  await page.keyboard.press('Enter');
  await panel(page, name).getByText(checklist.saved).waitFor();
  await panel(page, name).getByText(checklist.whole.confirmed(dateWords(today), dateWords(addMonths(today, 12)))).waitFor();
  expect(await rowsAbout(name)).toMatchObject([{ Truth: true, Point: null, Author: { Title: 'Teenusejuht E' } }]);
  // A month ago nobody had; in thirteen months it is late.
  const address = new URL(page.url());
  for (const [on, said] of [[addMonths(today, -1), checklist.whole.never], [addMonths(today, 13), checklist.whole.due(dateWords(today), dateWords(addMonths(today, 12)))]] as const) {
    address.searchParams.set('on', on);
    await page.goto(address.href);
    await panel(page, name).getByText(said).waitFor();
    await panel(page, name).getByText(checklist.otherDay).waitFor();
    expect(await panel(page, name).getByRole('button', { name: checklist.confirmAll }).count()).toBe(0);
  }
  expect(problems()).toEqual([]);
});

test('a point is marked with the keyboard alone, and whoever reads the card reads the note; others only propose', async () => {
  const name = 'Perearstiabi rahastamine';
  const { page } = await visit('ServiceMap', { as: 'teenusejuht-f' });
  await openWithKeys(page, words.search.services, name);
  await pressUntilIn(page, 'Tab', panel(page, name).getByRole('button', { name: checklist.mendOf('Osapooled') }), 90);
  await page.keyboard.press('Enter');
  await panel(page, name).getByRole('textbox', { name: /^Mis on valesti/ }).waitFor();
  await page.keyboard.type('Apteegid on nimetamata.');
  await pressUntilIn(page, 'Tab', panel(page, name).getByRole('button', { name: checklist.send, exact: true }));
  await page.keyboard.press('Enter');
  await panel(page, name).getByText(checklist.savedNote).waitFor();
  const address = page.url();

  const other = await visit('ServiceMap', { as: 'teenusejuht-a' });
  await other.page.goto(address);
  const seen = panel(other.page, name);
  await seen.getByText('Apteegid on nimetamata.').waitFor();
  await seen.getByText(checklist.onlyKeepers).waitFor();
  await waitForCount(seen.getByRole('button', { name: policyMap.suggest }), 1);
  expect(await seen.getByRole('button', { name: new RegExp(`^(${checklist.confirmAll}|${checklist.confirmOne}|${checklist.mend})`) }).count()).toBe(0);
});

test('without a line the word waits in the browser and goes out by itself, once', async () => {
  const name = 'Ravimite müügiload';
  const { page } = await visit('ServiceMap', { as: 'teenusejuht-g' });
  await openWithKeys(page, words.search.services, name);
  await panel(page, name).getByRole('button', { name: checklist.confirmAll }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await panel(page, name).getByRole('button', { name: checklist.confirmAll }).click();
  await panel(page, name).getByText(checklist.kept).waitFor({ timeout: 60_000 });
  await panel(page, name).getByText(checklist.waiting(checklist.waitingAll)).waitFor();
  expect(await rowsAbout(name)).toEqual([]);
  await page.context().setOffline(false);
  // The bar sends by itself once there is a line; whoever cannot wait presses.
  const send = page.getByRole('button', { name: unsent.send });
  if (await send.count() > 0) await send.click({ timeout: 1000 }).catch(() => undefined); // it may have gone meanwhile
  await panel(page, name).getByText(checklist.waiting(checklist.waitingAll)).waitFor({ state: 'detached' });
  expect(await rowsAbout(name)).toHaveLength(1);
});

test('the policy map opens the same checklist behind a press, and asks for it no sooner', async () => {
  const { page, requests, problems } = await visit('PolicyMap', { as: 'lugeja' }, '?map=list');
  await page.getByRole('treegrid').waitFor();
  await page.waitForLoadState('networkidle');
  expect(requests.filter(address => address.includes('/_api/')).length).toBeLessThanOrEqual(3);
  await page.getByRole('row', { name: /^Esmatasandi tervishoid/ }).click();
  const area = panel(page, 'Esmatasandi tervishoid');
  await page.waitForLoadState('networkidle');
  expect(requests.filter(address => /cards[^/]*\.js/.test(address))).toEqual([]);
  await area.getByRole('button', { name: policyMap.showCorrectness }).click();
  await area.getByText(checklist.whole.notTrue('Õigusaktid'), { exact: true }).waitFor();
  await area.getByText('Sügisel muudetud nõuded on loetelust puudu.').waitFor();
  expect(await accessibilityProblemsInThemes(page)).toEqual([]);
  expect(problems()).toEqual([]);
});

test('the page asks the API at most three times on a first visit and once on the next', async () => {
  const { page, requests } = await visit('ServiceMap', { as: 'lugeja' });
  const toApi = (): number => requests.filter(address => address.includes('/_api/')).length;
  await page.getByRole('treegrid').waitFor();
  await page.waitForLoadState('networkidle');
  const first = toApi();
  expect(first).toBeLessThanOrEqual(3);
  await page.reload();
  await page.getByRole('treegrid').waitFor();
  await page.waitForLoadState('networkidle');
  expect(toApi() - first).toBe(1);
});

test('what is shown leaves as a sheet', async () => {
  const { page } = await visit('ServiceMap', { as: 'lugeja' }, '?view=supportServices');
  await page.getByRole('list', { name: words.supportLabel }).waitFor();
  await page.getByRole('button', { name: 'Veel' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Ekspordi Excelisse' }).click()]);
  expect(download.suggestedFilename()).toBe(`${words.sheets.supportServices(dateWords(today))}.xlsx`);
  const [headers, ...rows] = await readSheet(await readFile(await download.path()));
  expect(headers.slice(0, 2)).toEqual([words.columns.supportService, words.columns.purpose]);
  // The 28 lines of chapter 3.2.
  expect(rows).toHaveLength(28);
  expect(new Set(rows.map(([service]) => service)).size).toBe(14);
});

test.each(['?view=services&by=area', '?view=supportServices&supportService=9', '?view=correctness&area=1', '?view=services&service=2'])('%s has nothing that axe-core finds wrong in any theme nor in English, and fits a phone', async query => {
  const { page, problems } = await visit('ServiceMap', { as: 'poliitikajuht-a' }, query);
  await page.waitForLoadState('networkidle');
  expect(await accessibilityProblemsInThemes(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(problems()).toEqual([]);
  const english = await visit('ServiceMap', { as: 'poliitikajuht-a', lang: 'en', width: 320, height: 640 }, query);
  await english.page.waitForLoadState('networkidle');
  expect(await accessibilityProblems(english.page)).toEqual([]);
  expect(await english.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('in Teams it follows the language and the theme of Teams', async () => {
  const { page, problems } = await visit('ServiceMap', { as: 'lugeja', theme: 'dark', lang: 'en' }, '?env=teams');
  const tab = page.frameLocator('iframe[name=embedded-page-container]');
  await tab.getByRole('heading', { name: 'Service map', level: 2 }).waitFor();
  await tab.getByRole('treegrid', { name: 'Services' }).waitFor();
  expect(problems()).toEqual([]);
});
