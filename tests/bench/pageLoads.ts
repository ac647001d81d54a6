import type { Browser, BrowserContext, Page } from 'playwright-core';
import { median, type Figure } from './figures';

/** A page and what shows that its content is there. */
export interface Measured {
  readonly name: string;
  readonly url: string;
  /** CSS selectors; content is there when every one of them is found. */
  readonly content: readonly string[];
  /** Key of the sample person who looks; a reader unless said. */
  readonly as?: string;
  /** Requests to the API are held to the aims for register and map. */
  readonly held?: boolean;
}

interface Load { readonly ms: number; readonly requests: number; readonly api: number; readonly kib: number }

declare global {
  interface Window { contentAt?: number }
}

/**
 * Runs in the page before anything else: notes when the last of the selectors first matched and was painted. As text, since
 * what runs these files adds helpers to functions that the page does not have.
 */
const watchForContent = (selectors: readonly string[]): string => `
  const selectors = ${JSON.stringify(selectors)};
  new MutationObserver(() => {
    if (window.contentAt === undefined && selectors.every(selector => document.querySelector(selector))) {
      requestAnimationFrame(() => { window.contentAt ??= performance.now(); });
    }
  }).observe(document, { childList: true, subtree: true });
`;

/** Asked from outside: the page's policy forbids the evaluation that waiting inside the page needs. */
const contentTime = async (page: Page): Promise<number> => {
  for (const start = Date.now(); Date.now() - start < 60_000;) {
    const at = await page.evaluate(() => window.contentAt);
    if (at !== undefined) return at;
    await page.waitForTimeout(50);
  }
  throw new Error(`No content within a minute: ${page.url()}`);
};

const loadOnce = async (page: Page, { url }: Measured): Promise<Load> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let [requests, api, bytes] = [0, 0, 0];
  session.on('Network.requestWillBeSent', ({ request }) => {
    requests += 1;
    if (request.url.includes('/_api/')) api += 1;
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => { bytes += encodedDataLength; });
  await page.goto(url);
  const ms = await contentTime(page);
  await page.waitForTimeout(400); // what is still on its way counts as well
  await session.detach();
  return { ms, requests, api, kib: bytes / 1024 };
};

const visitTwice = async (browser: Browser, measured: Measured): Promise<{ cold: Load; warm: Load }> => {
  const context: BrowserContext = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addCookies([{ name: 'vajs-as', value: measured.as ?? 'lugeja', url: new URL(measured.url).origin }]);
  await context.addInitScript({ content: watchForContent(measured.content) });
  const cold = await loadOnce(await context.newPage(), measured);
  const warm = await loadOnce(await context.newPage(), measured);
  await context.close();
  return { cold, warm };
};

/**
 * Page loads to content, first and repeat visit, the pages in turn so that the machine's ups and downs meet all alike.
 * The first page is the floor of the others.
 */
export const pageFigures = async (browser: Browser, pages: readonly Measured[], runs: number): Promise<readonly Figure[]> => {
  const loads = pages.map(() => [] as { cold: Load; warm: Load }[]);
  for (let run = 0; run < runs; run++) {
    for (const [n, page] of pages.entries()) loads[n].push(await visitTwice(browser, page));
  }
  const floor = (visit: 'cold' | 'warm'): number => median(loads[0].map(load => load[visit].ms));
  return pages.flatMap(({ name, held = true }, n): readonly Figure[] => {
    const of = (visit: 'cold' | 'warm', what: keyof Load): readonly number[] => loads[n].map(load => load[visit][what]);
    const time = (visit: 'cold' | 'warm', title: string): Figure => ({
      group: name, name: `${title} to content`, unit: 'ms', runs: of(visit, 'ms'), ...(n === 0 ? {} : { floor: floor(visit), ...(held ? { aim: { times: 1.25 } } : {}) })
    });
    if (n === 0) return [time('cold', 'first visit'), time('warm', 'repeat visit'), { group: name, name: 'first visit', unit: 'KiB', runs: of('cold', 'kib') }];
    return [
      time('cold', 'first visit'), time('warm', 'repeat visit'),
      { group: name, name: 'first visit', unit: 'requests to _api', runs: of('cold', 'api'), ...(held ? { aim: { atMost: 3 } } : {}) },
      { group: name, name: 'repeat visit', unit: 'requests to _api', runs: of('warm', 'api'), ...(held ? { aim: { atMost: 1 } } : {}) },
      { group: name, name: 'first visit', unit: 'requests', runs: of('cold', 'requests') },
      { group: name, name: 'first visit', unit: 'KiB', runs: of('cold', 'kib') }
    ];
  });
};
