/** The year as a wheel and as a grid: by keyboard alone, on a phone, in both languages and all themes. */
import type { Locator, Page } from 'playwright-core';
import { loadStrings } from '../../src/loc';
import { accessibilityProblems, accessibilityProblemsInThemes, type VisitOptions } from './browser';
import { becomes, pressUntilIn, visiting } from './visiting';

jest.setTimeout(120_000);

const TODAY = '2026-11-21';

const { visit } = visiting({ today: TODAY });

const openView = async (view: 'wheel' | 'year', options: VisitOptions = {}, date = '2026-06-17') => {
  const visited = await visit('ManagementCalendar', { as: 'lugeja', now: `${TODAY}T10:00:00Z`, ...options }, `?calendar=${view}&date=${date}`);
  await visited.page.waitForLoadState('networkidle');
  return visited;
};

const wheel = (page: Page): Locator => page.locator('svg[role=group]');
const grid = (page: Page): Locator => page.getByRole('grid', { name: /2026/ });
const focusedLabel = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
const focusedDay = (page: Page): Promise<string> => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.day ?? '');

/** Parts of the view that reach out of the window. What surrounds it is looked at with all pages, in pages.test.ts. */
const tooWide = (page: Page): Promise<readonly string[]> => page.evaluate(() => {
  const view = document.querySelector('svg[role=group], [role=grid]')?.closest('section');
  const isInside = (element: Element | null): boolean =>
    element !== null && element !== view && (getComputedStyle(element).overflowX !== 'visible' || isInside(element.parentElement));
  const switcher = view?.querySelector('[role=radiogroup]')?.parentElement;
  return [...view?.querySelectorAll('*') ?? []]
    .filter((element) => !switcher?.contains(element) && element.getBoundingClientRect().right > window.innerWidth && !isInside(element.parentElement))
    .map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`);
});

/** What a month's label or row says, as numbers: meetings, everything else, running, cancelled, ahead. */
const numbersOf = (label: string): readonly number[] =>
  [/(\d+) kohtumi/, /(\d+) täht/, /(\d+) kestab/, /(\d+) jääb ära/, /ees (\d+)/].map((pattern) => Number(pattern.exec(label)?.[1] ?? 0));

test('the wheel is walked through the whole year by keys alone, and the table beside it says the same of every month', async () => {
  const { page, problems } = await openView('wheel');
  await pressUntilIn(page, 'Tab', wheel(page));
  await page.keyboard.press('Home');
  const meetingRings = await page.locator('thead th').evaluateAll((heads) => heads.map((head) => /juhtimine$|koosolekud$/.test(head.textContent ?? '')));
  const heads = meetingRings.length;
  const labels: string[] = [];
  for (let month = 0; month < 12; month += 1) {
    const label = await focusedLabel(page);
    labels.push(label);
    const cells = (await page.locator('tbody tr').nth(month).locator('th,td').allTextContents()).map((text) => Number(text) || 0);
    const sum = (isMeeting: boolean): number => cells.slice(1, heads - 4).reduce((all, count, n) => all + (meetingRings[n + 1] === isMeeting ? count : 0), 0);
    expect([label, sum(true), sum(false), ...cells.slice(heads - 4, heads - 1)]).toEqual([label, ...numbersOf(label)]);
    if (month < 11) await page.keyboard.press('ArrowRight');
  }
  expect(labels.map((label) => label.split(':')[0])).toEqual([
    'Jaanuar', 'Veebruar', 'Märts', 'Aprill', 'Mai', 'Juuni', 'Juuli', 'August', 'September', 'Oktoober', 'November', 'Detsember'
  ]);
  expect(labels.filter((label) => numbersOf(label)[0] > 0)).toHaveLength(12);
  expect(problems()).toEqual([]);
});

test('a month is opened, a meeting in it is reached through the table, and Esc leads back out', async () => {
  const { page, problems } = await openView('wheel');
  await pressUntilIn(page, 'Tab', wheel(page));
  await page.keyboard.press('Enter');
  await page.getByRole('group', { name: 'Kuu ring: juuni 2026' }).waitFor();
  await page.keyboard.press('t');
  await becomes(() => page.evaluate(() => document.activeElement?.closest('table')?.caption?.textContent), 'Juuni 2026: kõik kirjed');
  const title = await focusedLabel(page);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => new URLSearchParams(window.location.search).has('entry'));
  expect(title).not.toBe('');
  await page.goBack();
  await wheel(page).locator('[tabindex="0"]').focus();
  await page.keyboard.press('Escape');
  await page.getByRole('group', { name: 'Aastaring 2026' }).waitFor();
  expect(await focusedLabel(page)).toMatch(/^Juuni/);
  await page.keyboard.press('PageDown');
  await page.getByRole('group', { name: 'Aastaring 2027' }).waitFor();
  expect(problems()).toEqual([]);
});

test('the grid is walked through all days of the year by keys alone, and any day opens', async () => {
  const { page, problems } = await openView('year');
  await pressUntilIn(page, 'Tab', grid(page));
  await page.keyboard.press('Control+Home');
  const days = [await focusedDay(page)];
  for (let day = 1; day < 365; day += 1) {
    await page.keyboard.press('ArrowRight');
    days.push(await focusedDay(page));
  }
  expect(new Set(days).size).toBe(365);
  expect([days[0], days[364]]).toEqual(['2026-01-01', '2026-12-31']);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Päev: teisipäev, 1. detsember 2026' }).waitFor();
  expect(new URL(page.url()).searchParams.get('date')).toBe('2026-12-01');
  expect(problems()).toEqual([]);
});

test('marks of the grid lie on the cells of their days', async () => {
  const { page } = await openView('year');
  const row = page.getByRole('row', { name: /^juuni/ });
  const [drawing, first, last] = await Promise.all([
    row.locator('svg').boundingBox(), row.locator('[data-day="2026-06-01"]').boundingBox(), row.locator('[data-day="2026-06-30"]').boundingBox()
  ]);
  // 1 June 2026 is a Monday: the drawing begins with its cell, and each cell is 44 of its units wide.
  expect(Math.abs((drawing?.x ?? 0) - (first?.x ?? NaN))).toBeLessThan(1.5);
  expect(Math.abs((drawing?.x ?? 0) + (drawing?.width ?? 0) * 29 / 37 - (last?.x ?? NaN))).toBeLessThan(1.5);
  expect(Math.abs((drawing?.y ?? 0) - (first?.y ?? NaN))).toBeLessThan(1.5);
});

describe.each(['wheel', 'year'] as const)('%s', (view) => {
  test.each(['et', 'en'] as const)('has nothing that axe-core finds wrong in %s, in Estonian in all three themes', async (lang) => {
    const { page } = await openView(view, { lang });
    const { calendarYear } = await loadStrings(lang);
    await (view === 'wheel' ? page.getByRole('group', { name: calendarYear.wheel.label(2026) }) : page.getByRole('grid', { name: calendarYear.grid.label(2026) })).waitFor();
    // What contrast there is does not depend on the language.
    expect(await (lang === 'et' ? accessibilityProblemsInThemes : accessibilityProblems)(page)).toEqual([]);
  });

  test('is nowhere wider than a phone but in what scrolls by itself, and has nothing that axe-core finds wrong there', async () => {
    const { page } = await openView(view, { width: 390, height: 844 });
    await (view === 'wheel' ? wheel(page) : grid(page)).waitFor();
    expect(await tooWide(page)).toEqual([]);
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

test('on a phone a month of the grid has seven columns, and the arrows know it', async () => {
  const { page } = await openView('year', { width: 390, height: 844 });
  await grid(page).waitFor();
  const [first, week] = await Promise.all([
    page.locator('[data-day="2026-06-01"]').boundingBox(), page.locator('[data-day="2026-06-08"]').boundingBox()
  ]);
  expect(week?.x).toBe(first?.x);
  await page.locator('[data-day="2026-06-17"]').focus();
  await page.keyboard.press('ArrowDown');
  expect(await focusedDay(page)).toBe('2026-06-24');
});

test('a wheel of a month has its signs in the high contrast of the operating system too', async () => {
  const { page } = await openView('wheel', { forcedColors: true });
  await pressUntilIn(page, 'Tab', wheel(page));
  await page.keyboard.press('Enter');
  await page.getByRole('group', { name: 'Kuu ring: juuni 2026' }).waitFor();
  const colours = await wheel(page).locator('[data-ring]').evaluateAll((rings) => [...new Set(rings.map((ring) => getComputedStyle(ring).color))]);
  expect(colours).toHaveLength(1);
  expect(colours[0]).not.toBe(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
});
