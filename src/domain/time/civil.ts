/**
 * The calendar in whole numbers, for loops that would be slow over texts: a day is its number since 1970-01-01 (`dayNumber`),
 * a month its number since January of the year 0 (`monthNumber`). Proleptic Gregorian, no zone.
 */

/** ISO 8601: Monday is 1, Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** 1 January of a year. */
export const firstOfYear = (year: number): number =>
  365 * (year - 1970) + Math.floor((year - 1969) / 4) - Math.floor((year - 1901) / 100) + Math.floor((year - 1601) / 400);

/** `month` from 1. */
export const monthNumber = (year: number, month: number): number => year * 12 + month - 1;

export const yearOfMonth = (month: number): number => Math.floor(month / 12);

/** January is 1. */
export const monthOfYear = (month: number): number => month - yearOfMonth(month) * 12 + 1;

export const firstOfMonth = (month: number): number => {
  const year = yearOfMonth(month);
  const inYear = month - year * 12;
  return firstOfYear(year) + daysBeforeMonth[inYear] + (inYear > 1 && isLeapYear(year) ? 1 : 0);
};

export const lastOfMonth = (month: number): number => firstOfMonth(month + 1) - 1;

/** `month` and `date` from 1. */
export const dayOf = (year: number, month: number, date: number): number => firstOfMonth(monthNumber(year, month)) + date - 1;

export const yearOf = (day: number): number => {
  const guess = 1970 + Math.floor(day / 365.2425); // at most one year off
  if (day < firstOfYear(guess)) return guess - 1;
  return day >= firstOfYear(guess + 1) ? guess + 1 : guess;
};

export const monthOf = (day: number): number => {
  const year = yearOf(day);
  const guess = year * 12 + Math.min(11, Math.floor((day - firstOfYear(year)) / 28)); // never before the month, at most one after it
  return day < firstOfMonth(guess) ? guess - 1 : guess;
};

export const weekdayOf = (day: number): Weekday => ((((day + 3) % 7) + 7) % 7 + 1) as Weekday; // 1970-01-01 was a Thursday

/** The Monday of a day's week. */
export const mondayOf = (day: number): number => day - weekdayOf(day) + 1;

/** ISO 8601: the week with the year's first Thursday is its first. */
export const isoWeekOf = (day: number): number => {
  const thursday = mondayOf(day) + 3;
  return Math.floor((thursday - firstOfYear(yearOf(thursday))) / 7) + 1;
};
