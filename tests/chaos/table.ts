import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { badDays } from './badDays';
import type { Ending } from './journey';
import type { GoodDay, Walked } from './run';

/** Written by the tests and left out of the repository. */
const FOLDER = join(__dirname, '..', '..', 'jest-output', 'chaos');

interface Line {
  readonly journey: string;
  readonly requests: GoodDay['requests'];
  /** By the bad day's name: how often the journey ended in each way. */
  readonly days: Readonly<Record<string, Readonly<Record<Ending, number>>>>;
  readonly broken: number;
  readonly seconds: number;
}

const endings: readonly Ending[] = ['good', 'kept', 'failed'];

const lineOf = (journey: string, good: GoodDay, done: readonly Walked[], seconds: number): Line => ({
  journey, requests: good.requests, seconds, broken: done.filter(({ broken }) => broken.length > 0).length,
  days: Object.fromEntries(badDays.flatMap(({ name }) => {
    const mine = done.filter(({ day }) => day.name === name);
    return mine.length === 0 ? [] : [[name, Object.fromEntries(endings.map(ending => [ending, mine.filter(one => one.ending === ending).length]))]];
  })) as Line['days']
});

const sumOf = (line: Line, ending: Ending): number => Object.values(line.days).reduce((sum, day) => sum + day[ending], 0);

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const textOf = (lines: readonly Line[]): string => [
  '# The add-in on bad days',
  '',
  'Every main journey, with every kind of bad day at every request in turn (at some of them where a journey has very many). Each cell counts',
  'how the journey ended: *as on a good day* / *told to be kept, unsent or as it was* / *told, in words, to have failed*. In every case the lists were',
  'looked at past REST: they hold what the person was told they hold, once and whole, and the act done again on a good day ends well.',
  '',
  row(['journey', 'requests', 'in batches', 'bad days', 'as on a good day', 'kept', 'failed', 'law broken', 'seconds']), row(Array.from({ length: 9 }, (_, n) => (n === 0 ? '---' : '--:'))),
  ...lines.map(line => row([
    line.journey, line.requests.alone, line.requests.batch, endings.reduce((sum, ending) => sum + sumOf(line, ending), 0),
    ...endings.map(ending => sumOf(line, ending)), line.broken, line.seconds
  ])),
  '',
  row(['bad day', ...lines.map(({ journey }) => journey)]), row(['---', ...lines.map(() => ':-:')]),
  ...badDays.map(({ name }) => row([name, ...lines.map(({ days }) => (days[name] ? endings.map(ending => days[name][ending]).join('/') : ''))])),
  ''
].join('\n');

/** Keeps a journey's line, and writes the table of all that are known. Journeys of several workers meet in one folder. */
export const remember = (order: number, journey: string, good: GoodDay, done: readonly Walked[], seconds: number): string => {
  mkdirSync(FOLDER, { recursive: true });
  const line = lineOf(journey, good, done, seconds);
  writeFileSync(join(FOLDER, `${String(order).padStart(2, '0')}.json`), JSON.stringify(line));
  const lines = readdirSync(FOLDER).filter(name => name.endsWith('.json')).sort().map(name => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Line);
  writeFileSync(join(FOLDER, 'bad-days.md'), textOf(lines));
  return `${journey}: ${done.length} bad days, ${endings.map(ending => `${sumOf(line, ending)} ${ending}`).join(', ')}, ${line.broken} broken, ${seconds} s`;
};
