import { isWorkingDay } from '../../../src/domain/calendar/workingDays';
import { addDays, dayNumber, type PlainDate } from '../../../src/domain/time/plainDate';
import { utcMinuteInTallinn } from '../../../src/domain/time/tallinn';

const MINUTE_MS = 60_000;

/** Epoch ms of a time of day in Tallinn, `9.05`. */
export const momentOn = (day: PlainDate, time: string): number => {
  const [hours, minutes] = time.split('.').map(Number);
  return utcMinuteInTallinn(dayNumber(day), hours * 60 + minutes) * MINUTE_MS;
};

/** The n-th working day before a day; n from 1. */
export const workingDayBefore = (day: PlainDate, n: number): PlainDate => {
  let before = day;
  for (let left = n; left > 0;) {
    before = addDays(before, -1);
    if (isWorkingDay(before)) left--;
  }
  return before;
};

/** When the lists on which approvals rely were filled: long before anything was submitted. */
export const foundedAt = (today: PlainDate): number => momentOn(addDays(today, -400), '9.00');
