import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Figure } from './figures';

const totals = async (session: CDPSession): Promise<{ script: number; task: number }> => {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = (name: string): number => metrics.find(metric => metric.name === name)?.value ?? 0;
  return { script: seconds('ScriptDuration') * 1000, task: seconds('TaskDuration') * 1000 };
};

/** Main-thread milliseconds that an act costs, by the browser's own account; `times` acts are shared out evenly. */
const costOf = async (page: Page, times: number, act: () => Promise<void>): Promise<{ script: number; task: number }> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const before = await totals(session);
  await act();
  await page.waitForTimeout(300);
  const after = await totals(session);
  await session.detach();
  return { script: (after.script - before.script) / times, task: (after.task - before.task) / times };
};

const visit = async (browser: Browser, url: string, content: string): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addCookies([{ name: 'vajs-as', value: 'lugeja', url: new URL(url).origin }]);
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForSelector(content);
  await page.waitForTimeout(500);
  return page;
};

const TYPED = 'protsess';
const MOVES = 40;

/** Of each letter of the first word that is typed on a page, so with its code still cold. */
const typing = async (browser: Browser, site: string): Promise<readonly number[]> => {
  const page = await visit(browser, `${site}/SitePages/ProcessRegister.aspx?view=flat`, '[role=rowheader]');
  await page.locator('input[type=search]').first().focus();
  const costs: number[] = [];
  for (const letter of TYPED) costs.push((await costOf(page, 1, () => page.keyboard.press(letter))).script);
  await page.context().close();
  return costs;
};

const panning = async (browser: Browser, site: string): Promise<{ script: number; task: number }> => {
  const page = await visit(browser, `${site}/SitePages/PolicyMap.aspx`, '[data-area]');
  const box = await page.getByRole('group', { name: 'Poliitikavaldkondade kaart' }).boundingBox();
  if (!box) throw new Error('The map has no canvas.');
  const [x, y] = [box.x + box.width - 30, box.y + 30];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const cost = await costOf(page, MOVES, async () => {
    for (let move = 1; move <= MOVES; move++) await page.mouse.move(x - move * 8, y + move * 4);
  });
  await page.mouse.up();
  await page.context().close();
  return cost;
};

/** What typing and panning cost with the large content. */
export const interactionFigures = async (browser: Browser, site: string, runs: number): Promise<readonly Figure[]> => {
  const [keys, pans, frames]: number[][] = [[], [], []];
  for (let run = 0; run < runs; run++) {
    keys.push(...await typing(browser, site));
    const { script, task } = await panning(browser, site);
    pans.push(script);
    frames.push(task);
  }
  return [
    { group: 'large register', name: 'script for a keystroke in the filter', unit: 'ms', runs: keys, aim: { atMost: 4 } },
    { group: 'large map', name: 'script for a step of panning', unit: 'ms', runs: pans },
    { group: 'large map', name: 'main thread for a step of panning', unit: 'ms', runs: frames, aim: { atMost: 16 } }
  ];
};
