import { RRule } from 'rrule';
import { expandColumns } from '../../src/domain/calendar/columns';
import { expand } from '../../src/domain/calendar/occurrence';
import type { CalendarRule, Pattern } from '../../src/domain/calendar/rule';
import { weekdays } from '../../src/domain/calendar/rule';
import { dayNumber, plainDate } from '../../src/domain/time/plainDate';
import { dayInTallinn, timeInTallinn } from '../../src/domain/time/tallinn';
import { rruleOf } from '../domain/calendar/rruleOf';
import { median, type Figure } from './figures';

const RULES = 1000;
/** rrule with a zone takes most of a minute for all of them; every twentieth stands for them. */
const EVERY_WITH_ZONE = 20;
const RUNS = 3;
const RUNS_WITH_ZONE = 2;
const FASTER = 50;
const ZONE = 'Europe/Tallinn';

const [from, until] = [plainDate('2026-01-01'), plainDate('2035-12-31')];
const MS_PER_DAY = 86_400_000;
const [first, last] = [new Date(dayNumber(from) * MS_PER_DAY), new Date((dayNumber(until) + 1) * MS_PER_DAY - 1)];

/** A ministry's habits: weekly, every second week, twice a month, once a month, once a quarter; only kinds that rrule knows. */
const patternOf = (i: number): Pattern => {
  const on = weekdays[i % 5];
  switch (i % 8) {
    case 0:
    case 1: return { kind: 'weekly', every: 1, on: [on], start: plainDate('2025-09-01') };
    case 2: return { kind: 'weekly', every: 1, on: [1, 3], start: plainDate('2025-09-01') };
    case 3: return { kind: 'weekly', every: 2, on: [on], start: plainDate('2025-09-01') };
    case 4:
    case 5: return { kind: 'monthly', place: { kind: 'weekdays', nths: [1, 3], on: [on] } };
    case 6: return { kind: 'monthly', place: { kind: 'date', date: 1 + (i % 31), missing: 'leftOut' } };
    default: return { kind: 'inPeriod', period: 'quarter', month: 1 + (i % 3), place: { kind: 'weekdays', nths: ['last'], on: [on] } };
  }
};

const rules: readonly CalendarRule[] = Array.from({ length: RULES }, (_, i) => ({
  id: `m${i + 1}`, pattern: patternOf(i), validity: {}, dayOff: { kind: 'keep' },
  timing: { kind: 'timed', at: 8 * 60 + (i % 18) * 30, minutes: 60 }
}));

const theirRule = (rule: CalendarRule, zone?: string): RRule => {
  const theirs = rruleOf(rule, zone);
  if (!theirs) throw new Error(`rrule does not know the pattern of rule ${rule.id}`);
  return theirs;
};

/** New rules every time: rrule remembers what it was asked. */
const theirOccurrences = (of: readonly CalendarRule[], zone?: string): readonly Date[] =>
  of.flatMap(rule => theirRule(rule, zone).between(first, last, true));

/** What clocks show, as if it were UTC: rrule without a zone says it so. */
const shown = (instant: number): number => {
  const at = new Date(instant);
  return Date.parse(`${dayInTallinn(at)}T${timeInTallinn(at)}Z`);
};

const ascending = (times: readonly number[]): readonly number[] => [...times].sort((a, b) => a - b);

const mustBeEqual = (what: string, ours: readonly number[], theirs: readonly number[]): void => {
  const at = ours.findIndex((time, i) => time !== theirs[i]);
  if (ours.length !== theirs.length || at >= 0) {
    throw new Error(`${what}: ours has ${ours.length} occurrences and rrule ${theirs.length}; the first that differs is number ${at}`);
  }
};

const startsOf = (of: readonly CalendarRule[]): readonly number[] =>
  [...expandColumns(of, [], from, until).start].map(minute => minute * 60_000);

const timed = (runs: number, work: () => unknown): readonly number[] => Array.from({ length: runs }, () => {
  const start = performance.now();
  work();
  return performance.now() - start;
});

const warmed = (runs: number, work: () => unknown): readonly number[] => {
  timed(2, work);
  return timed(runs, work);
};

/** Ours with the zone, for every figure has instants; theirs without it and with it. Equal results come before any time is taken. */
export const calendarFigures = (): readonly Figure[] => {
  const some = rules.filter((_, i) => i % EVERY_WITH_ZONE === 0);
  const ours = startsOf(rules);
  mustBeEqual('without a zone', ascending(ours.map(shown)), ascending(theirOccurrences(rules).map(Number)));
  mustBeEqual('with a zone', ascending(startsOf(some)), ascending(theirOccurrences(some, ZONE).map(Number)));
  const name = (count: number, occurrences: number): string => `${count} rules × 10 years (${occurrences} occurrences)`;
  const all = name(RULES, ours.length);
  const few = name(some.length, startsOf(some).length);
  const theirs = warmed(RUNS, () => theirOccurrences(rules));
  const withZone = timed(RUNS_WITH_ZONE, () => theirOccurrences(some, ZONE));
  const figure = (what: string, runs: readonly number[], given: Partial<Figure> = {}): Figure => ({ group: 'calendar', name: what, unit: 'ms', runs, ...given });
  const against = (floor: readonly number[]): Partial<Figure> => ({ floor: median(floor), aim: { times: 1 / FASTER } });
  return [
    figure(`rrule, ${all}, no zone`, theirs),
    figure(`ours, ${all}, columns with instants in Tallinn`, warmed(15, () => expandColumns(rules, [], from, until)), against(theirs)),
    figure(`ours, ${all}, objects`, warmed(15, () => expand(rules, [], from, until)), { floor: median(theirs) }),
    figure(`rrule, ${few}, with a zone`, withZone),
    figure(`ours, ${few}, columns with instants in Tallinn`, warmed(15, () => expandColumns(some, [], from, until)), against(withZone))
  ];
};
