import { addDays, addMonths, dayNumber, plainDate, type PlainDate } from '../../src/domain/time/plainDate';

export const firstOfMonth = (day: PlainDate): PlainDate => plainDate(`${day.slice(0, 7)}-01`);

export const lastOfMonth = (day: PlainDate): PlainDate => addDays(addMonths(firstOfMonth(day), 1), -1);

/** 1 January of the year that lies `years` before the day's own. */
export const yearsBefore = (day: PlainDate, years: number): PlainDate =>
  plainDate(`${Number(day.slice(0, 4)) - years}-01-01`);

/** Orders are signed on working days: a Saturday or Sunday gives the Friday before. */
export const onWeekday = (day: PlainDate): PlainDate => {
  // Day 0, 1 January 1970, was a Thursday.
  const mondayIsZero = (dayNumber(day) + 3) % 7;
  return addDays(day, Math.min(0, 4 - mondayIsZero));
};

/** The days around which the sample content is told, so that it is as lively on any day of the year. */
export interface Days {
  readonly today: PlainDate;
  readonly thisMonth: { readonly first: PlainDate; readonly last: PlainDate };
  readonly lastMonth: { readonly first: PlainDate; readonly last: PlainDate };
  readonly nextMonth: { readonly first: PlainDate; readonly last: PlainDate };
  /** The third edition of the system description, with which TPJ became part of it. */
  readonly thirdEdition: PlainDate;
}

const monthOf = (day: PlainDate): { readonly first: PlainDate; readonly last: PlainDate } =>
  ({ first: firstOfMonth(day), last: lastOfMonth(day) });

export const daysAround = (today: PlainDate): Days => ({
  today,
  thisMonth: monthOf(today),
  lastMonth: monthOf(addMonths(today, -1)),
  nextMonth: monthOf(addMonths(today, 1)),
  thirdEdition: firstOfMonth(addMonths(today, -5))
});
