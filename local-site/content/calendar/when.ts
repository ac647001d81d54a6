import type { ruleColumns } from '../../../src/data/schema/calendarRule';
import type { Value } from '../../../src/data/schema/list';
import { plainDate, type PlainDate } from '../../../src/domain/time/plainDate';

type Columns = typeof ruleColumns;

/** The columns of a rule, as far as the sample content fills them in. */
export type RuleColumns =
  { readonly [K in 'Recurrence' | 'OnDayOff']: Value<Columns[K]> } &
  { readonly [K in Exclude<keyof Columns, 'Recurrence' | 'OnDayOff'>]?: Value<Columns[K]> };

type Weekdays = Value<Columns['Weekdays']>;
type Which = Value<Columns['WhichOfMonth']>;

type InMonth = Pick<RuleColumns, 'DayInMonth' | 'Weekdays' | 'WhichOfMonth' | 'DateInMonth' | 'LastDayInstead'>;
type When = Omit<RuleColumns, 'OnDayOff'>;

/** A Monday long ago, from which weeks are counted: every second week is then the same whatever day the site is set up. */
const FIRST_WEEK = plainDate('2024-01-01');
const SECOND_WEEK = plainDate('2024-01-08');

export const weekly = (...Weekdays: Weekdays): When => ({ Recurrence: 'weekly', EveryWeeks: 1, FirstDay: FIRST_WEEK, Weekdays });
export const everySecondWeek = (...Weekdays: Weekdays): When => ({ Recurrence: 'weekly', EveryWeeks: 2, FirstDay: FIRST_WEEK, Weekdays });
/** The weeks that `everySecondWeek` leaves out. */
export const theOtherWeeks = (...Weekdays: Weekdays): When => ({ Recurrence: 'weekly', EveryWeeks: 2, FirstDay: SECOND_WEEK, Weekdays });
export const everyFourthWeek = (...Weekdays: Weekdays): When => ({ Recurrence: 'weekly', EveryWeeks: 4, FirstDay: FIRST_WEEK, Weekdays });

export const nth = (WhichOfMonth: Which, ...Weekdays: Weekdays): InMonth => ({ DayInMonth: 'weekdays', WhichOfMonth, Weekdays });
export const date = (DateInMonth: number, LastDayInstead = false): InMonth => ({ DayInMonth: 'date', DateInMonth, LastDayInstead });
export const workingDay = (DateInMonth: number): InMonth => ({ DayInMonth: 'workingDay', DateInMonth });
export const lastWorkingDay: InMonth = { DayInMonth: 'lastWorkingDay' };

export const monthly = (place: InMonth): When => ({ Recurrence: 'monthly', ...place });

/** `MonthInPeriod` 1 is the first month of the period. */
export const each = (PeriodKind: NonNullable<RuleColumns['PeriodKind']>, MonthInPeriod: number, place: InMonth): When =>
  ({ Recurrence: 'inPeriod', PeriodKind, MonthInPeriod, ...place });

export const yearly = (MonthInPeriod: number, DateInMonth: number, LastDayInstead = false): When =>
  ({ Recurrence: 'yearly', MonthInPeriod, DateInMonth, LastDayInstead });

export const once = (FirstDay: PlainDate): When => ({ Recurrence: 'once', FirstDay });

type DayOff = Pick<RuleColumns, 'OnDayOff' | 'WeekendsToo'>;

export const stays: DayOff = { OnDayOff: 'keep' };
export const leftOut: DayOff = { OnDayOff: 'skip' };
export const before: DayOff = { OnDayOff: 'previous' };
export const after: DayOff = { OnDayOff: 'next' };
export const atWeekendsToo = (dayOff: DayOff): DayOff => ({ ...dayOff, WeekendsToo: true });

type Time = Pick<RuleColumns, 'StartTime' | 'Minutes' | 'WholeDays' | 'Place'>;

export const at = (StartTime: string, Minutes: number, Place?: string): Time => ({ StartTime, Minutes, Place });
/** All day, for so many days. */
export const days = (WholeDays: number, Place?: string): Time => ({ WholeDays, Place });
