/**
 * A calendar day in Europe/Tallinn, without time or zone: `2026-11-21`.
 * Days compare with `<` and `>` because the text sorts as the calendar does.
 */
export type PlainDate = string & { readonly __plainDate: never };

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** Days since 1970-01-01, a whole number. */
export const dayNumber = (day: PlainDate): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MS_PER_DAY;

export const fromDayNumber = (days: number): PlainDate => {
  const at = new Date(days * MS_PER_DAY);
  return `${pad(at.getUTCFullYear(), 4)}-${pad(at.getUTCMonth() + 1, 2)}-${pad(at.getUTCDate(), 2)}` as PlainDate;
};

/** Undefined when the text is not an existing day written as `YYYY-MM-DD` (so `2026-02-30` is refused). */
export const parsePlainDate = (text: string): PlainDate | undefined => {
  const parts = DAY.exec(text);
  if (!parts) return undefined;
  const day = text as PlainDate;
  return fromDayNumber(dayNumber(day)) === text ? day : undefined;
};

/** For days written in code and tests. Throws RangeError on a day that does not exist. */
export const plainDate = (text: string): PlainDate => {
  const day = parsePlainDate(text);
  if (!day) throw new RangeError(`Not a day: ${text}`);
  return day;
};

export const addDays = (day: PlainDate, days: number): PlainDate => fromDayNumber(dayNumber(day) + days);

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `month` from 0. */
const daysIn = (year: number, month: number): number =>
  (month === 1 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : monthDays[month]);

/** A month later on the same day; the last day of the month where that day is missing (31 January + 1 = 28 February). */
export const addMonths = (day: PlainDate, months: number): PlainDate => {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(count / 12), ((count % 12) + 12) % 12];
  const date = Math.min(Number(day.slice(8, 10)), daysIn(year, month));
  return `${pad(year, 4)}-${pad(month + 1, 2)}-${pad(date, 2)}` as PlainDate;
};

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => dayNumber(to) - dayNumber(from);
