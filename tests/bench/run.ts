/**
 * `npm run bench [-- --runs 5 --seconds 120 --kills 20 --rounds 200 --only load,kill]`: page loads beside the floor of an empty web part, what
 * typing and panning cost, what the rules cost, what the scripts weigh; how the local site bears fifty clients and being killed.
 * Prints a table and writes bench/latest.json. Never part of `npm test`. Ends with code 1 when a write was lost.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { launch, startLocalSite } from '../browser/browser';
import { webPartPackage } from '../browser/probe/package';
import { bundleFigures } from './bundle';
import { calendarFigures } from './calendar';
import { calendarYearFigures } from './calendarYear';
import { median, meetsAim, tableOf, type Figure } from './figures';
import { fullTextFigures } from './fullTexts';
import { interactionFigures } from './interactions';
import { killFigures } from './kill';
import { loadFigures } from './load';
import { logFigures } from './logs';
import { pageFigures, type Measured } from './pageLoads';
import { peopleFigures } from './people';
import { replayFigures } from './replay';
import { ruleFigures } from './rules';
import { togetherFigures } from './together';

const root = resolve(__dirname, '..', '..');
const ownPackage = join(root, 'sharepoint', 'solution', 'som-vajs.sppkg');

const argument = (name: string): string | undefined => process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined;

const numberIn = (name: string, otherwise: number): number => {
  const asked = Number(argument(name));
  return asked > 0 ? asked : otherwise;
};

const runs = numberIn('--runs', 5);

const register = '[role=treegrid] [role=rowheader]';
const map = '[data-area]';

const emptyPackage = (): Promise<string> => webPartPackage({
  name: 'Empty', id: 'a0e5c1d2-7b34-4f6a-9c80-5d1e2f3a4b6c', entry: join(__dirname, 'emptyWebPart.ts'), needs: ['@microsoft/sp-webpart-base']
});

/** Pages of a site beside the floor of an empty web part, and what else is measured on that site. */
const besideFloor = async (
  size: 'sample' | 'large', pagesOf: (site: string) => readonly Measured[], also: (browser: Browser, site: string) => Promise<readonly Figure[]> = () => Promise.resolve([])
): Promise<readonly Figure[]> => {
  const empty = await emptyPackage();
  const [floor, site, browser] = await Promise.all([startLocalSite({ empty: true, package: empty }), startLocalSite({ size }), launch()]);
  try {
    const pages = await pageFigures(browser, [
      { name: 'empty web part', url: `${floor.url}/SitePages/Empty.aspx`, content: ['[data-content]'] }, ...pagesOf(`${site.url}/SitePages`)
    ], runs);
    return [...pages, ...await also(browser, site.url)];
  } finally {
    await Promise.all([browser.close(), floor.close(), site.close()]);
  }
};

const registerAndMap = (size: 'sample' | 'large') => (pages: string): readonly Measured[] => [
  { name: `${size} register`, url: `${pages}/ProcessRegister.aspx`, content: [register] },
  { name: `${size} map`, url: `${pages}/PolicyMap.aspx`, content: [map] },
  { name: `${size} register and map`, url: `${pages}/RegisterAndMap.aspx`, content: [register, map] }
];

/** Pages of work and people: with the large set 2,000 job descriptions, 20,000 log rows, 6,000 role holders, 150 core teams. */
const workAndPeople = (pages: string): readonly Measured[] => {
  const on = (name: string, page: string, content: string, as?: string): Measured => ({ name: `large ${name}`, url: `${pages}/${page}`, content: [content], as, held: false });
  return [
    on('job descriptions', 'JobDescriptions.aspx', register), on('desk', 'MyDesk.aspx', '[data-line]', 'personalijuht-a'),
    on('core teams', 'CoreTeam.aspx', '[role=grid] [role=rowheader]'), on('mandate matrix', 'CoreTeam.aspx?view=matrix', 'table th[scope=row]'),
    on('role cards', 'Roles.aspx?view=cards', 'h3'), on('responsibility', 'Roles.aspx?view=matrix', register),
    on('service map', 'ServiceMap.aspx', register)
  ];
};

/** One after the other: they would disturb each other. */
const parts: Readonly<Record<string, () => readonly Figure[] | Promise<readonly Figure[]>>> = {
  sample: () => besideFloor('sample', registerAndMap('sample')),
  large: () => besideFloor('large', registerAndMap('large'), (browser, site) => interactionFigures(browser, site, runs)),
  largePages: () => besideFloor('large', workAndPeople),
  rules: ruleFigures,
  people: peopleFigures,
  texts: fullTextFigures,
  replay: replayFigures,
  calendar: () => calendarYearFigures(runs),
  calendarRules: calendarFigures,
  bundle: () => bundleFigures(ownPackage),
  logs: logFigures,
  load: () => loadFigures(50, numberIn('--seconds', 120)),
  kill: () => killFigures(numberIn('--kills', 20)),
  together: () => togetherFigures(numberIn('--rounds', 200))
};

const main = async (): Promise<void> => {
  const only = argument('--only')?.split(',') ?? Object.keys(parts);
  const unknown = only.find(name => !Object.hasOwn(parts, name));
  if (unknown !== undefined) throw new Error(`There is no part "${unknown}". Parts: ${Object.keys(parts).join(', ')}`);
  const figures: Figure[] = [];
  for (const name of only) figures.push(...await parts[name]());
  process.stdout.write(`${tableOf(figures)}\n`);
  mkdirSync(join(root, 'bench'), { recursive: true });
  writeFileSync(join(root, 'bench', 'latest.json'), `${JSON.stringify({
    at: new Date().toISOString(), node: process.version, cores: cpus().length, runs,
    figures: figures.map(figure => ({ ...figure, median: median(figure.runs), met: meetsAim(figure) }))
  }, undefined, 2)}\n`);
  // A median of nothing could hide the one time that something was lost.
  if (figures.some(figure => figure.aim && 'atMost' in figure.aim && figure.aim.atMost === 0 && Math.max(...figure.runs) > 0)) process.exitCode = 1;
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
