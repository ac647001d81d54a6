import { join } from 'node:path';
import type { Browser, CDPSession } from 'playwright-core';
import { launch } from '../browser/browser';
import { bundle, type Bundle } from './calendarYear/bundle';
import type { Way } from './calendarYear/page';
import { median, type Figure } from './figures';

const MANY = 5000;
const FEW = 500;

/** Main-thread milliseconds so far, by the browser's own account: script, style, layout and paint. */
const taskTime = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
};

interface Times { readonly first: number; readonly next: number }

/** A page of its own for each run, so that nobody finds anything warm. Throws when the year does not stand there. */
const timesOf = async (browser: Browser, { script, style }: Bundle, way: Way, count: number): Promise<Times> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const failed: string[] = [];
  page.on('pageerror', error => failed.push(error.message));
  await page.setContent(`<!doctype html><html lang="et"><meta charset="utf-8"><title>${way}</title><style>${style}</style><div id="root"></div></html>`);
  await page.addScriptTag({ content: script });
  await page.evaluate(([name, items]) => window.bench.prepare(name, items), [way, count] as const);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const costOf = async (act: 'first' | 'next'): Promise<number> => {
    await page.waitForTimeout(200);
    const before = await taskTime(session);
    await page.evaluate(what => window.bench[what](), act);
    await page.waitForTimeout(400);
    return await taskTime(session) - before;
  };
  const first = await costOf('first');
  const next = await costOf('next');
  const cells = await page.evaluate(() => window.bench.cells());
  await page.close();
  if (failed.length > 0 || cells < 365) throw new Error(`${way} drew ${cells} days of a year. ${failed.join('; ')}`);
  return { first, next };
};

const asked: readonly (readonly [Way, number])[] = [
  ['floor', MANY], ['ours', MANY], ['ours', FEW], ['oursFromRules', MANY], ['fullCalendar', MANY]
];

const names: Readonly<Record<Way, string>> = {
  floor: 'plain React floor', ours: 'ours', oursFromRules: 'ours, rules expanded too', fullCalendar: 'FullCalendar 7.1.0 multi-month year'
};

/** A year to content and to the next one: ours, a floor, and FullCalendar, on the same items in the same run, one after the other by turns. */
export const calendarYearFigures = async (runs: number): Promise<readonly Figure[]> => {
  const made = await bundle(join(__dirname, 'calendarYear', 'page.tsx'));
  const browser = await launch();
  const times = new Map<string, Times[]>(asked.map(([way, count]) => [`${way} ${count}`, []]));
  try {
    for (let run = 0; run < runs; run++) {
      for (const [way, count] of asked) times.get(`${way} ${count}`)?.push(await timesOf(browser, made, way, count));
    }
  } finally {
    await browser.close();
  }
  const runsOf = (way: Way, count: number, act: keyof Times): readonly number[] => (times.get(`${way} ${count}`) ?? []).map(time => time[act]);
  const figure = (way: Way, count: number, act: keyof Times, given: Partial<Figure> = {}): Figure => ({
    group: 'calendar year', name: `${names[way]}, ${count} items, ${act === 'first' ? 'to content' : 'to the next year'}`, unit: 'ms',
    runs: runsOf(way, count, act), ...given
  });
  const against = (way: Way, count: number, act: keyof Times, atMost: number): Partial<Figure> =>
    ({ floor: median(runsOf(way, count, act)), aim: { times: atMost } });
  return [
    figure('floor', MANY, 'first'),
    figure('ours', MANY, 'first', against('floor', MANY, 'first', 1.3)),
    figure('oursFromRules', MANY, 'first', { floor: median(runsOf('floor', MANY, 'first')) }),
    figure('fullCalendar', MANY, 'first', { floor: median(runsOf('ours', MANY, 'first')) }),
    figure('floor', MANY, 'next'),
    figure('ours', MANY, 'next', against('floor', MANY, 'next', 1.2)),
    figure('oursFromRules', MANY, 'next', { floor: median(runsOf('floor', MANY, 'next')) }),
    figure('fullCalendar', MANY, 'next', { floor: median(runsOf('ours', MANY, 'next')) }),
    figure('ours', FEW, 'first'),
    { ...figure('ours', MANY, 'first', against('ours', FEW, 'first', 1.5)), name: `ours, ${MANY} items beside ${FEW}, to content` }
  ];
};
