import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Browser, Locator, Page } from 'playwright-core';
import { launch, open, startLocalSite, type LocalSite, type Visit, type VisitOptions } from './browser';
import type { LocalSiteOptions } from './localSite';

export interface Visiting {
  readonly browser: () => Browser;
  readonly site: () => LocalSite;
  /** Opens a page of the site by its name, such as `Home`, with a query such as `?document=P15`. It closes after the test. */
  readonly visit: (page: string, options?: VisitOptions, query?: string) => Promise<Visit>;
}

/** One browser and one site for the tests of a file. */
export const visiting = (options: LocalSiteOptions = {}): Visiting => {
  let browser: Browser;
  let site: LocalSite;
  const visits: Visit[] = [];
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch({ forVisits: true }), startLocalSite(options)]);
  }, 200_000);
  afterEach(() => Promise.all(visits.splice(0).map((visit) => visit.close())));
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return {
    browser: () => browser,
    site: () => site,
    visit: async (page, how, query = '') => {
      const visit = await open(browser, `${site.url}/SitePages/${page}.aspx${query}`, how);
      visits.push(visit);
      return visit;
    }
  };
};

const hasFocus = (target: Locator): Promise<boolean> => target.evaluate((element) => element.contains(document.activeElement));

/** Long enough for a page on a busy machine to come to rest. */
const PATIENCE_MS = 15_000;

/** Asks until the answer is the one that is meant: a page may draw in several strokes. Throws with what it says in the end. */
export const becomes = async <T>(ask: () => Promise<T>, meant: T): Promise<void> => {
  const end = Date.now() + PATIENCE_MS;
  let said = await ask();
  while (!isDeepStrictEqual(said, meant) && Date.now() < end) {
    await setTimeout(50);
    said = await ask();
  }
  expect(said).toEqual(meant);
};

/** The focus comes to it. */
export const isFocused = (target: Locator): Promise<void> => becomes(() => target.evaluate((element) => element === document.activeElement), true);

/** Waits until as many are there: a page may draw in several strokes. Throws with how many there are in the end. */
export const waitForCount = async (target: Locator, count: number): Promise<void> => {
  await target.nth(count - 1).waitFor({ state: 'attached' });
  expect(await target.count()).toBe(count);
};

/** Presses a key until the focus is in the target, as somebody without a mouse would. Throws when it does not get there. */
export const pressUntilIn = async (page: Page, key: string, target: Locator, most = 60): Promise<void> => {
  await target.waitFor();
  for (let pressed = 0; pressed <= most; pressed += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${most} times ${key} do not lead to ${String(target)}`);
};
