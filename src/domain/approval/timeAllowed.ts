import { isWorkingDay } from '../calendar/workingDays';
import { addDays, type PlainDate } from '../time/plainDate';
import { dayInTallinn } from '../time/tallinn';

/**
 * The last day to answer: working days are counted from the one after the day on which the step opened; shortened days count.
 * It marks and reminds, and never decides. `since` is epoch ms, `days` from 1.
 */
export const dueDay = (since: number, days: number): PlainDate => {
  let day = dayInTallinn(new Date(since));
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left--;
  }
  return day;
};

/** Working days from a day until another, that one included; negative when it is past; 0 where no working day lies between. */
export const workingDaysLeft = (on: PlainDate, due: PlainDate): number => {
  const [from, until, sign] = on <= due ? [on, due, 1] : [due, on, -1];
  let left = 0;
  for (let day = addDays(from, 1); day <= until; day = addDays(day, 1)) if (isWorkingDay(day)) left++;
  return left * sign;
};
