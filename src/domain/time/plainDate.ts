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

/** A month later on the same day; the last day of the month where that day is missing (31 January + 1 = 28 February). */
export const addMonths = (day: PlainDate, months: number): PlainDate => {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months, Number(day.slice(8, 10))];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return fromDayNumber(Date.UTC(year, month, Math.min(date, lastOfMonth)) / MS_PER_DAY);
};

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => dayNumber(to) - dayNumber(from);

const tallinn = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Tallinn', year: 'numeric', month: '2-digit', day: '2-digit'
});

/** The day it is in Tallinn at an instant. The clock itself is read only at the edges. */
export const dayInTallinn = (instant: Date): PlainDate => {
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    tallinn.formatToParts(instant).find(p => p.type === type)?.value ?? '';
  return plainDate(`${part('year')}-${part('month')}-${part('day')}`);
};
