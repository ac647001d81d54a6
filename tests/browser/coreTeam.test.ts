/** A core team's page in a real browser: every view in all themes, on a phone, with the keyboard alone, on paper, and in Teams in English. */
import type { Page } from 'playwright-core';
import { common } from '../../src/loc/et-ee/common';
import { coreTeam } from '../../src/loc/et-ee/work/coreTeam';
import { teamMeeting } from '../../src/loc/et-ee/work/teamMeeting';
import { coreTeam as english } from '../../src/loc/en-us/work/coreTeam';
import { accessibilityProblemsInThemes } from './browser';
import { idTitled } from './rows';
import { becomes, isFocused, pressUntilIn, visiting, waitForCount } from './visiting';

jest.setTimeout(120_000);

const { site, visit } = visiting();

const TEAM = 'Tuumiktiim: lapsed ja pered';
const BOARD = 'Sotsiaalkindlustusamet';
const LEADER = 'poliitikajuht-b';

const addressOf = async (query: string): Promise<string> => `?${query.replace('TEAM', String(await idTitled(site(), 'CoreTeams', TEAM)))}`;

/** Something of the view that stands there once it has been read. */
const there: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  '': page => page.getByRole('link', { name: TEAM }).waitFor(),
  'team=TEAM': page => page.getByRole('region', { name: coreTeam.team.services }).waitFor(),
  'team=TEAM&view=records': page => page.getByRole('grid', { name: teamMeeting.actionList }).waitFor(),
  'team=TEAM&view=propose': page => page.getByRole('form').waitFor(),
  'team=TEAM&view=meeting': page => page.getByRole('button', { name: teamMeeting.begin }).waitFor(),
  'view=matrix&cell=TEAM-o3': page => page.getByRole('complementary', { name: BOARD }).waitFor()
};

test.each(Object.keys(there))('"%s" has nothing that axe-core finds wrong in any theme, and fits a phone', async query => {
  const { page, problems } = await visit('CoreTeam', { as: LEADER }, await addressOf(query));
  await there[query](page);
  await page.waitForLoadState('networkidle');
  expect(await accessibilityProblemsInThemes(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(problems()).toEqual([]);
});

test('on a phone each member is a card that says what each value is', async () => {
  const { page } = await visit('CoreTeam', { as: LEADER, width: 320, height: 640 }, await addressOf('team=TEAM'));
  const card = page.getByRole('button', { name: 'Ekspert A' }).locator('xpath=ancestor::tr');
  await card.waitFor();
  const labels = await card.locator('td').evaluateAll(cells => cells.map(cell => getComputedStyle(cell, '::before').content.replace(/"/g, '')));
  expect(labels).toEqual(Object.values(coreTeam.team.columns).slice(1));
});

test('the matrix is walked and a cell opened with the keyboard alone; Escape leads back to it', async () => {
  const { page, problems } = await visit('CoreTeam', { as: 'lugeja' }, '?view=matrix');
  const grid = page.getByRole('grid', { name: coreTeam.matrix.label });
  await pressUntilIn(page, 'Tab', grid);
  const cell = page.getByTitle(coreTeam.matrix.open(TEAM, BOARD), { exact: true });
  const [row, column] = String(await cell.getAttribute('data-cell')).split(':').map(Number);
  for (let n = 0; n < row; n += 1) await page.keyboard.press('ArrowDown');
  for (let n = 0; n < column; n += 1) await page.keyboard.press('ArrowRight');
  await isFocused(cell);
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: BOARD });
  await panel.getByRole('button', { name: coreTeam.panel.openMember('Ekspert A') }).or(panel.getByText('Ekspert A')).first().waitFor();
  // The panel took room from the table; the cell that it is about is still seen.
  await becomes(() => cell.evaluate(element => {
    const [own, around] = [element.getBoundingClientRect(), element.closest('table')?.parentElement?.getBoundingClientRect()];
    return around !== undefined && own.left >= around.left && own.right <= around.right + 1;
  }), true);
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  await isFocused(cell);
  expect(problems()).toEqual([]);
});

test('on paper the matrix stands whole, without what scrolls', async () => {
  const { page } = await visit('CoreTeam', { as: 'lugeja' }, '?view=matrix');
  const table = page.getByRole('grid', { name: coreTeam.matrix.label });
  await table.waitFor();
  await page.evaluate(() => { window.print = () => window.dispatchEvent(new Event('beforeprint')); });
  await page.getByRole('button', { name: common.more, exact: true }).click();
  await page.getByRole('menuitem', { name: common.print, exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 1496, height: 1032 }); // A3 across with margins of 12 mm, in pixels of CSS
  await waitForCount(page.getByRole('rowheader'), 6);
  await page.getByRole('searchbox').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1496);
});

test('in Teams it follows the language and the theme of Teams', async () => {
  const { page, problems } = await visit('CoreTeam', { as: LEADER, theme: 'dark', lang: 'en' }, await addressOf('env=teams&team=TEAM'));
  const tab = page.frameLocator('iframe[name=embedded-page-container]');
  await tab.getByRole('heading', { name: TEAM, level: 2 }).waitFor();
  await tab.getByRole('table', { name: english.team.members }).getByText(english.states.pending, { exact: true }).waitFor();
  const heading = tab.getByRole('heading', { name: TEAM, level: 2 });
  const colour = (): Promise<string> => heading.evaluate(element => getComputedStyle(element).color);
  const dark = await colour();
  await page.getByRole('button', { name: 'Light', exact: true }).click();
  await heading.click();
  expect(await colour()).not.toBe(dark);
  expect(problems()).toEqual([]);
});
