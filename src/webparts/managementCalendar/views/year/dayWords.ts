import type { Strings } from '../../../../loc';
import { isWeekend, type YearDay } from './yearDays';

/** What kind of day it is, where it is no plain one: "riigipüha: jaanipäev", "lühendatud tööpäev". */
export const kindWords = (day: YearDay, { calendar, calendarYear }: Strings): string => [
  day.holiday && `${calendarYear.holiday}: ${calendar.holidays[day.holiday]}`,
  day.shortened && calendar.shortenedDay,
  !day.holiday && isWeekend(day) && calendarYear.weekend
].filter(Boolean).join(', ');

/** What a cell of the year says to those who listen: "teisipäev, 3. märts; 4 kirjet; ajaline vastuolu". */
export const cellWords = (day: YearDay, count: number, conflicts: boolean, isToday: boolean, strings: Strings): string => {
  const { calendar, calendarYear } = strings;
  const kinds = kindWords(day, strings);
  return `${calendar.weekdays[day.weekday]}, ${calendarYear.date(calendar.months[day.month], day.date)}`
    + `${isToday ? `, ${calendarYear.today}` : ''}; ${kinds === '' ? '' : `${kinds}; `}${calendarYear.entries(count)}`
    + (conflicts ? `; ${calendarYear.conflict}` : '');
};
