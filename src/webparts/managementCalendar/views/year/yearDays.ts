import { holidaysOf, shortenedDaysOf, type HolidayName } from '../../../../domain/calendar/holidays';
import { firstOfMonth, firstOfYear, lastOfMonth, monthNumber, weekdayOf, type Weekday } from '../../../../domain/time/civil';
import { dayNumber, type PlainDate } from '../../../../domain/time/plainDate';

/** A day of a year, whatever lies on it. */
export interface YearDay {
  readonly day: PlainDate;
  /** From 0. */
  readonly month: number;
  /** From 1. */
  readonly date: number;
  readonly weekday: Weekday;
  readonly holiday?: HolidayName;
  readonly shortened: boolean;
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

const daysIn = (year: number, month: number): number => {
  const number = monthNumber(year, month + 1);
  return lastOfMonth(number) - firstOfMonth(number) + 1;
};

const known = new Map<number, readonly YearDay[]>();

/** The 365 or 366 days of a year; the same array each time. */
export const daysOfYear = (year: number): readonly YearDay[] => {
  const was = known.get(year);
  if (was) return was;
  const holidays = new Map(holidaysOf(year).map(({ day, name }) => [day, name]));
  const shortened = new Set(shortenedDaysOf(year).map(({ day }) => day));
  let number = firstOfYear(year);
  const days = Array.from({ length: 12 }, (_, month) => month).flatMap(month => Array.from({ length: daysIn(year, month) }, (_, n): YearDay => {
    const day = `${String(year).padStart(4, '0')}-${two(month + 1)}-${two(n + 1)}` as PlainDate;
    return { day, month, date: n + 1, weekday: weekdayOf(number++), holiday: holidays.get(day), shortened: shortened.has(day) };
  }));
  known.set(year, days);
  return days;
};

/** Where in its year a day stands, from 0; negative or past the end for days of other years. */
export const placeInYear = (day: PlainDate, year: number): number => dayNumber(day) - firstOfYear(year);

export const isWeekend = ({ weekday }: YearDay): boolean => weekday > 5;

export const daysOfMonth = (year: number, month: number): readonly YearDay[] => daysOfYear(year).filter(day => day.month === month);
