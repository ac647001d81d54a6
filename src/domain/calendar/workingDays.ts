import { weekdayOf, yearOf } from '../time/civil';
import { dayNumber, type PlainDate } from '../time/plainDate';
import { holidayNumbers, type HolidayName } from './holidays';

/** No stretch of days off is longer: Saturday to Wednesday at Christmas has five (a test walks all years). */
export const LONGEST_REST = 5;

export const HOLIDAY = 1;
export const WEEKEND = 2;

/** Kinds of the days of a span: `kinds[day - from]` holds the bits HOLIDAY and WEEKEND, 0 for a working day. */
export interface WorkingDays {
  readonly from: number;
  readonly kinds: Uint8Array;
}

/** For days from `from` to `until`; others are not known to it. */
export const workingDays = (from: number, until: number): WorkingDays => {
  const kinds = new Uint8Array(Math.max(0, until - from + 1));
  for (let day = from; day <= until; day++) if (weekdayOf(day) > 5) kinds[day - from] = WEEKEND;
  for (let year = yearOf(from); year <= yearOf(until); year++) {
    for (const [day] of holidayNumbers(year)) if (day >= from && day <= until) kinds[day - from] |= HOLIDAY;
  }
  return { from, kinds };
};

export const isWorking = ({ from, kinds }: WorkingDays, day: number): boolean => kinds[day - from] === 0;

export const holidayOn = (day: PlainDate): HolidayName | undefined => {
  const number = dayNumber(day);
  return holidayNumbers(yearOf(number)).find(([other]) => other === number)?.[1];
};

/** Monday to Friday, no public holiday. A shortened day is a working day. */
export const isWorkingDay = (day: PlainDate): boolean =>
  weekdayOf(dayNumber(day)) < 6 && holidayOn(day) === undefined;
