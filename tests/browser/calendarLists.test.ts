/** Month, agenda, S01_V01 and regularity of the management calendar, and everything that leaves it as a file or on paper. */
import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { imported } from '../domain/calendar/ics/importing';
import { loadStrings } from '../../src/loc';
import { accessibilityProblems, accessibilityProblemsInThemes } from './browser';
import { merge } from './rows';
import { becomes, pressUntilIn, visiting } from './visiting';

jest.setTimeout(90_000);

const { site, visit } = visiting({ today: '2026-11-21' });
/** A Monday morning. */
const now = '2026-11-23T07:00:00Z';

const views = ['month', 'agenda', 'table', 'compliance'] as const;
type View = typeof views[number];

/** What stands there once a view is drawn. */
const drawn = async (page: Page, view: View): Promise<void> => {
  await page.locator({ month: '[role=grid]', agenda: '[data-stop]', table: '[role=treegrid]', compliance: '[role=grid]' }[view]).first().waitFor();
};

const open = async (view: View, options: Parameters<typeof visit>[1] = {}, query = ''): Promise<Awaited<ReturnType<typeof visit>>> => {
  const visited = await visit('ManagementCalendar', { as: 'kvaliteedijuht-b', now, ...options }, `?calendar=${view}${query}`);
  await drawn(visited.page, view);
  await visited.page.waitForLoadState('networkidle');
  return visited;
};

const entry = (page: Page): string | null => new URL(page.url()).searchParams.get('entry');

describe.each(views)('the view %s', view => {
  test('has nothing that axe-core finds wrong in any theme', async () => {
    const { page, problems } = await open(view);
    expect(await accessibilityProblemsInThemes(page)).toEqual([]);
    expect(problems()).toEqual([]);
  });

  test('fits into 320 pixels in English, with nothing that axe-core finds wrong', async () => {
    const { page } = await open(view, { lang: 'en', width: 320, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

test('the month by keyboard alone: to a day of the next month, into its list, and an entry opens', async () => {
  const { page } = await open('month');
  await pressUntilIn(page, 'Tab', page.getByRole('grid'));
  for (let pressed = 0; pressed < 8; pressed += 1) await page.keyboard.press('ArrowRight');
  await page.getByRole('heading', { name: 'detsember 2026', exact: true }).waitFor();
  await becomes(() => page.evaluate(() => document.activeElement?.textContent?.includes('1. detsember 2026')), true);
  await page.keyboard.press('Enter');
  const list = page.getByRole('region', { name: /1\. detsember 2026/ });
  await list.locator('[data-stop]:focus').waitFor();
  await page.keyboard.press('Enter');
  expect(entry(page)).toMatch(/^[ma]\d+@2026-12-01$|^[dir]\d+$/);
});

test('the agenda by keyboard alone: what runs and is late, days, further weeks, and an entry opens', async () => {
  const { page } = await open('agenda');
  await page.getByRole('heading', { name: 'Käimas' }).waitFor();
  await page.getByRole('heading', { name: /^täna.*esmaspäev, 23\. november/i }).waitFor();
  await pressUntilIn(page, 'Tab', page.getByRole('group', { name: /^Päevakava/ }));
  for (let pressed = 0; pressed < 3; pressed += 1) await page.keyboard.press('PageDown');
  await page.keyboard.press('Enter');
  expect(entry(page)).toMatch(/@2026-11-2/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Näita veel 4 nädalat' }).press('Enter');
  await page.getByRole('heading', { name: /^52\. nädal/ }).waitFor();
});

test('S01_V01 by keyboard alone: lines, a column is sorted and one put away; a line opens its forum', async () => {
  const { page } = await open('table');
  const grid = page.getByRole('treegrid');
  await pressUntilIn(page, 'Tab', page.getByRole('button', { name: 'Veerud' }));
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: 'Nõutav sagedus' }).press(' ');
  await page.keyboard.press('Escape');
  await grid.getByRole('columnheader', { name: 'Nõutav sagedus' }).waitFor({ state: 'detached' });
  await pressUntilIn(page, 'Tab', grid);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(entry(page)).toMatch(/^f\d+$/);
});

test('regularity of last year and this one; a forum opens', async () => {
  const { page } = await open('compliance');
  await page.getByText(/^\d+ kogust \d+ peab sagedusest kinni$/).waitFor();
  await page.getByRole('button', { name: 'Eelmine aasta' }).click();
  await page.getByRole('heading', { name: '2025', exact: true }).waitFor();
  await pressUntilIn(page, 'Tab', page.getByRole('grid'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(entry(page)).toMatch(/^f\d+$/);
});

const menu = async (page: Page, item: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name: 'Veel' }).first().click();
  await page.getByRole('menuitem', { name: item }).click();
};

const downloaded = async (page: Page, act: () => Promise<void>): Promise<Download> => {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return download;
};

test('what is shown leaves as a calendar file that another library imports; my own has less', async () => {
  const { page, problems } = await open('agenda');
  const all = await downloaded(page, () => menu(page, 'Kalendrifail (.ics): kogu kalender'));
  expect(all.suggestedFilename()).toBe('Juhtimiskalender.ics');
  const events = imported(await readFile(await all.path(), 'utf8'));
  expect(events.length).toBeGreaterThan(1000);
  expect(events.filter(({ summary, from }) => summary.startsWith('Kantsleri koosolek') && from.startsWith('2026-12-01'))).toHaveLength(1);
  expect(events[events.length - 1].from.slice(0, 10) <= '2027-12-31').toBe(true);
  const mine = await downloaded(page, () => menu(page, 'Kalendrifail (.ics): minu kalender'));
  const own = imported(await readFile(await mine.path(), 'utf8'));
  expect(own.length).toBeGreaterThan(0);
  expect(own.length).toBeLessThan(events.length);
  expect(problems()).toEqual([]);
});

test('S01_V01 leaves as a workbook with the columns that are shown', async () => {
  const { page, problems } = await open('table');
  const file = await downloaded(page, () => menu(page, 'Ekspordi S01_V01 Excelisse'));
  expect(file.suggestedFilename()).toBe('S01_V01 juhtimiskalender 2026.xlsx');
  const [headers, ...rows] = (await readSheet(await readFile(await file.path()))) as readonly (readonly unknown[])[];
  expect(headers).toEqual(expect.arrayContaining(['Rühm', 'Koosolek või tegevus', 'Millal', 'Järgmine kord', 'Kordi 2026']));
  const weekly = rows.find(row => row[headers.indexOf('Koosolek või tegevus')] === 'Kantsleri koosolek');
  expect(weekly?.[headers.indexOf('Millal')]).toBe('igal teisipäeval kell 10.00');
  expect(weekly?.[headers.indexOf('Järgmine kord')]).toBeInstanceOf(Date);
  expect(problems()).toEqual([]);
});

describe('the year on paper', () => {
  const A3 = [1190.55, 841.89];

  /** The pages that a printer would get: how many, and their size in points. */
  const printed = async (page: Page): Promise<{ readonly pages: number; readonly size: readonly number[] }> => {
    // The dialog of the browser would take the page down with it; what it would print is taken as a PDF.
    await page.evaluate(() => { window.print = () => undefined; });
    await menu(page, 'Prindi aasta 2026 (A3)');
    await page.locator('[class*=sheet] [class*=months]').waitFor({ state: 'attached' });
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf);
    return { pages: [...pdf.matchAll(/\/Type \/Page\b(?!s)/g)].length, size: [Number(box?.[1]), Number(box?.[2])] };
  };

  const expectOneA3 = ({ pages, size }: Awaited<ReturnType<typeof printed>>): void => {
    expect(pages).toBe(1);
    size.forEach((length, n) => expect(length).toBeCloseTo(A3[n], -1));
  };

  test('is exactly one page of A3, and the screen is as it was afterwards', async () => {
    const { page, problems } = await open('agenda');
    expectOneA3(await printed(page));
    await page.locator('[class*=months]').waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'Käimas' }).waitFor();
    expect(problems()).toEqual([]);
  });

  test('also with more than 1,500 entries', async () => {
    const workdays = ['esmaspäev', 'teisipäev', 'kolmapäev', 'neljapäev', 'reede'];
    for (let id = 1; id <= 8; id += 1) {
      const answer = await merge(site(), 'kvaliteedijuht-b', 'MeetingRules', id, {
        Recurrence: 'Nädala kaupa', EveryWeeks: 1, FirstDay: '2024-01-01T00:00:00Z', Weekdays: workdays, WhichOfMonth: []
      });
      expect(answer.status).toBe(204);
    }
    const { page } = await open('agenda');
    const all = await downloaded(page, () => menu(page, 'Kalendrifail (.ics): kogu kalender'));
    const inYear = imported(await readFile(await all.path(), 'utf8')).filter(({ from }) => from.startsWith('2026'));
    expect(inYear.length).toBeGreaterThan(1500);
    expectOneA3(await printed(page));
  });
});

test('words are there in English too', async () => {
  const { calendarLists } = await loadStrings('en');
  const { page } = await open('agenda', { lang: 'en' });
  await page.getByRole('heading', { name: calendarLists.agenda.running }).waitFor();
});
