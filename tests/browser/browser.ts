/**
 * Real pages in a real browser. A test file opens one browser and one local site, and a page for each test:
 *
 *     const browser = launch();
 *     const site = startLocalSite();
 *     const visit = await open((await browser), `${(await site).url}/SitePages/Home.aspx`, { as: 'lugeja' });
 */
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { AxeResults } from 'axe-core';
import { findBrowser, findTestBrowser } from '../../config/tasks/browser.js';
import { freshPage } from './freshPage';

export { startLocalSite, type LocalSite } from './localSite';

/**
 * Chromium takes only the last list of features to leave out, so Playwright's own are named again. Its address bar draws suggestions
 * with a page of its own, which each window loads beside the page that is tested: a third of the work of a first visit in a window.
 */
const featuresLeftOut = [
  'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup',
  'AimEnabled', 'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsFirstBalancedModeAutoEnable', 'HttpsUpgrades', 'LensOverlay',
  'MediaRouter', 'NetworkTimeServiceQuerying', 'OptimizationHints', 'PaintHolding', 'PreconnectToSearch', 'ThirdPartyStoragePartitioning'
];

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${featuresLeftOut.join(',')}`
];

/** A page lives for seconds: the machine code that would make its scripts quick takes more time than it saves. */
const flagsForVisits = ['--process-per-site', '--js-flags=--no-maglev --no-turbofan'];

export interface LaunchOptions {
  /** Pages of one context share a process that has read the site's scripts. Not for whoever measures how long a page takes. */
  readonly forVisits?: boolean;
}

/** Starts a Chromium; close it after the last test of the file. */
export const launch = ({ forVisits = false }: LaunchOptions = {}): Promise<Browser> => {
  const executablePath = forVisits ? findTestBrowser() : findBrowser();
  if (executablePath === undefined) throw new Error('No Chromium here. "npm test" installs one; CHROME_PATH names another.');
  return chromium.launch({ executablePath, headless: true, args: forVisits ? [...flags, ...flagsForVisits] : flags });
};

export interface VisitOptions {
  /** Key of a sample person (local-site/people.ts). */
  readonly as?: string;
  readonly theme?: 'light' | 'dark' | 'contrast';
  readonly lang?: 'et' | 'en';
  /** Width and height of the window in CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  /** The high contrast of the operating system. */
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
  /** The page's clock starts here, an ISO instant. */
  readonly now?: string;
}

/** A page that somebody opened, and all that went wrong on it. */
export interface Visit {
  readonly page: Page;
  /** Addresses that the page asked the server for, oldest first. */
  readonly requests: readonly string[];
  /** Words for requests to other hosts, errors in the console, and things the page's policy forbade; none when all is well. */
  readonly problems: () => readonly string[];
  close(): Promise<void>;
}

// Chromium writes an error into the console for every answer from 400 up; tests that provoke one look at the answer itself.
const isOfHttpStatus = (text: string): boolean => text.startsWith('Failed to load resource: the server responded with a status of');

const cookiesFor = (origin: string, { as, theme, lang }: VisitOptions): { name: string; value: string; url: string }[] =>
  Object.entries({ 'vajs-as': as, 'vajs-theme': theme, 'vajs-lang': lang }).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value, url: origin }]
  );

const watch = (page: Page, origin: string): { readonly requests: string[]; readonly problems: string[] } => {
  const requests: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    if (protocol.startsWith('http')) requests.push(request.url());
    if (protocol.startsWith('http') && asked !== origin) problems.push(`asked another host: ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !isOfHttpStatus(message.text())) problems.push(`error in the console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught error: ${error.stack ?? error.message}`));
  return { requests, problems };
};

/** Opens an address as somebody and waits until the web parts on it have been loaded. Finds nothing that another visit has left: no cookies, no storage. */
export const open = async (browser: Browser, address: string, options: VisitOptions = {}): Promise<Visit> => {
  const { width = 1280, height = 900, forcedColors = false, reducedMotion = true, now } = options;
  const { origin } = new URL(address);
  const { page, leave } = await freshPage(browser, { origin, now }, {
    viewport: { width, height },
    forcedColors: forcedColors ? 'active' : 'none',
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference'
  });
  await page.context().addCookies(cookiesFor(origin, options));
  const { requests, problems } = watch(page, origin);
  await page.exposeFunction('reportToTest', (text: string) => problems.push(text));
  await page.addInitScript(() => {
    const report = (window as unknown as { reportToTest: (text: string) => void }).reportToTest;
    document.addEventListener('securitypolicyviolation', (event) => report(`forbidden by the policy: ${event.violatedDirective} ${event.blockedURI}`));
  });
  await page.goto(address);
  await ready(page);
  return { page, requests, problems: () => problems, close: leave };
};

/** Waits until all web parts of the page have been loaded, or the page says in words that they cannot be. */
export const ready = async (page: Page): Promise<void> => {
  await page.waitForSelector('body[data-ready], body[data-failed], body[data-kind=message]');
};

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Goes through the themes on the open page. Themes differ in colours alone, so all but the first are looked at for contrast alone. */
export const accessibilityProblemsInThemes = async (page: Page): Promise<readonly string[]> => {
  const problems: string[] = [];
  for (const [theme, rules] of [['light', undefined], ['dark', ['color-contrast']], ['contrast', ['color-contrast']]] as const) {
    // The choice may lie under a dialog, so it is not pressed with the mouse.
    await page.locator(`[data-theme-choice=${theme}]`).evaluate((button) => (button as HTMLButtonElement).click());
    problems.push(...(await accessibilityProblems(page, rules)).map((problem) => `${theme}: ${problem}`));
  }
  return problems;
};

/**
 * What axe-core finds wrong with the page, a line for each element; none when all is well.
 * @param rules Names of axe-core's rules to look by; all when left out.
 */
export const accessibilityProblems = async (page: Page, rules?: readonly string[]): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  // Whatever passes would be megabytes on their way out of the browser, and take longer than the looking.
  return page.evaluate(async (names) => {
    const { run } = (window as unknown as { axe: { run: (context: Document, options: object) => Promise<AxeResults> } }).axe;
    const { violations } = await run(document, { resultTypes: ['violations'], ...(names ? { runOnly: names } : {}) });
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary = '' }) => `${id}: ${help} at ${target.join(' ')}\n${failureSummary}`));
  }, rules);
};
