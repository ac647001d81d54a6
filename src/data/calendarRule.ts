import type { DayOff, MissingDay, Nth, Pattern, PlaceInMonth, Timing } from '../domain/calendar/rule';
import { monthsIn } from '../domain/calendar/rule';
import type { Weekday } from '../domain/time/civil';
import type { ruleColumns } from './schema/calendarRule';
import type { Value } from './schema/list';

type Columns = typeof ruleColumns;
type Always = 'Recurrence' | 'OnDayOff' | 'Weekdays' | 'WhichOfMonth' | 'LastDayInstead' | 'WeekendsToo';

/** The cells of a rule, in whichever list they stand. */
export type RuleCells =
  { readonly [K in Always]: Value<Columns[K]> } & { readonly [K in Exclude<keyof Columns, Always>]?: Value<Columns[K]> };

/** What the columns of a rule say together. */
export interface RuleParts {
  readonly pattern: Pattern;
  readonly timing: Timing;
  readonly dayOff: DayOff;
  readonly place?: string;
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const weekdayOf = (key: typeof weekdays[number]): Weekday => (weekdays.indexOf(key) + 1) as Weekday;

const nths = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: 'last' } as const satisfies Readonly<Record<string, Nth>>;
type NthKey = keyof typeof nths;

/** `9.30` and `09:30` are 570; the column takes nothing else. */
export const minuteOfTime = (text: string): number => {
  const [hour, minute] = text.split(/[.:]/).map(Number);
  return hour * 60 + minute;
};

/** `9.30`, as the column holds it. */
export const timeText = (minute: number): string => `${Math.floor(minute / 60)}.${String(minute % 60).padStart(2, '0')}`;

const FULL_HOUR = 60;

const timingOf = ({ StartTime, Minutes, WholeDays }: RuleCells): Timing => (StartTime === undefined
  ? { kind: 'allDay', days: WholeDays ?? 1 }
  : { kind: 'timed', at: minuteOfTime(StartTime), minutes: Minutes ?? FULL_HOUR });

const dayOffOf = ({ OnDayOff, WeekendsToo }: RuleCells): DayOff =>
  (OnDayOff === 'keep' ? { kind: 'keep' } : { kind: OnDayOff, weekends: WeekendsToo });

const missingOf = ({ LastDayInstead }: RuleCells): MissingDay => (LastDayInstead ? 'lastDay' : 'leftOut');

/** A number that nobody gave; `ruleProblems` then says which choice is missing. */
const NOT_GIVEN = 0;

const placeOf = (cells: RuleCells): PlaceInMonth => {
  switch (cells.DayInMonth) {
    case 'date': return { kind: 'date', date: cells.DateInMonth ?? NOT_GIVEN, missing: missingOf(cells) };
    case 'workingDay': return { kind: 'workingDay', nth: cells.DateInMonth ?? NOT_GIVEN };
    case 'lastWorkingDay': return { kind: 'workingDay', nth: 'last' };
    case 'weekdays':
    case undefined: return { kind: 'weekdays', nths: cells.WhichOfMonth.map(key => nths[key]), on: cells.Weekdays.map(weekdayOf) };
    default: return cells.DayInMonth satisfies never;
  }
};

const undated: Pattern = { kind: 'undated' };

const patternOf = (cells: RuleCells): Pattern => {
  const { FirstDay: first } = cells;
  switch (cells.Recurrence) {
    case 'weekly': return first ? { kind: 'weekly', every: cells.EveryWeeks ?? 1, on: cells.Weekdays.map(weekdayOf), start: first } : undated;
    case 'once': return first ? { kind: 'once', day: first } : undated;
    case 'monthly': return { kind: 'monthly', place: placeOf(cells) };
    case 'inPeriod': return { kind: 'inPeriod', period: cells.PeriodKind ?? 'year', month: cells.MonthInPeriod ?? NOT_GIVEN, place: placeOf(cells) };
    case 'yearly': return { kind: 'yearly', month: cells.MonthInPeriod ?? NOT_GIVEN, date: cells.DateInMonth ?? NOT_GIVEN, missing: missingOf(cells) };
    default: return cells.Recurrence satisfies never;
  }
};

/** What a row's columns say. Whether that makes sense is for `ruleProblems` to say; nothing is dropped here. */
export const readRule = (cells: RuleCells): RuleParts =>
  ({ pattern: patternOf(cells), timing: timingOf(cells), dayOff: dayOffOf(cells), place: cells.Place });

/** Every column of a rule; those that the rule does not use are emptied. */
export type RuleDraft = { readonly [K in keyof Columns]: Value<Columns[K]> | undefined };

const nothing: RuleDraft = {
  Recurrence: undefined, EveryWeeks: undefined, FirstDay: undefined, PeriodKind: undefined, MonthInPeriod: undefined, DayInMonth: undefined,
  Weekdays: [], WhichOfMonth: [], DateInMonth: undefined, LastDayInstead: false, StartTime: undefined, Minutes: undefined,
  WholeDays: undefined, Place: undefined, OnDayOff: undefined, WeekendsToo: false
};

const weekdayKeys = (on: readonly Weekday[]): RuleDraft['Weekdays'] => on.map(day => weekdays[day - 1]);
const nthKeys = (of: readonly Nth[]): readonly NthKey[] => (Object.keys(nths) as NthKey[]).filter(key => of.includes(nths[key]));

const placeCells = (place: PlaceInMonth): Partial<RuleDraft> => {
  switch (place.kind) {
    case 'weekdays': return { DayInMonth: 'weekdays', Weekdays: weekdayKeys(place.on), WhichOfMonth: nthKeys(place.nths) };
    case 'date': return { DayInMonth: 'date', DateInMonth: place.date, LastDayInstead: place.missing === 'lastDay' };
    case 'workingDay': return place.nth === 'last' ? { DayInMonth: 'lastWorkingDay' } : { DayInMonth: 'workingDay', DateInMonth: place.nth };
    default: return place satisfies never;
  }
};

const patternCells = (pattern: Pattern): Partial<RuleDraft> => {
  switch (pattern.kind) {
    case 'weekly': return { Recurrence: 'weekly', EveryWeeks: pattern.every, Weekdays: weekdayKeys(pattern.on), FirstDay: pattern.start };
    case 'monthly': return { Recurrence: 'monthly', ...placeCells(pattern.place) };
    case 'inPeriod': return {
      Recurrence: 'inPeriod', PeriodKind: pattern.period, ...placeCells(pattern.place),
      MonthInPeriod: pattern.month === 'last' ? monthsIn[pattern.period] : pattern.month
    };
    case 'yearly': return { Recurrence: 'yearly', MonthInPeriod: pattern.month, DateInMonth: pattern.date, LastDayInstead: pattern.missing === 'lastDay' };
    case 'once': return { Recurrence: 'once', FirstDay: pattern.day };
    case 'undated': return { Recurrence: 'once' };
    default: return pattern satisfies never;
  }
};

const timingCells = (timing: Timing): Partial<RuleDraft> => (timing.kind === 'timed'
  ? { StartTime: timeText(timing.at), Minutes: timing.minutes }
  : { WholeDays: timing.days });

/** The columns that hold a rule; reading them gives the same rule (the last month of a period becomes its number). */
export const writeRule = ({ pattern, timing, dayOff, place }: RuleParts): RuleDraft => ({
  ...nothing, ...patternCells(pattern), ...timingCells(timing), Place: place, OnDayOff: dayOff.kind,
  WeekendsToo: dayOff.kind !== 'keep' && dayOff.weekends
});
