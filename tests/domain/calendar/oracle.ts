import { isWorkingDay, holidayOn } from '../../../src/domain/calendar/workingDays';
import { monthsIn, type CalendarRule, type Pattern, type PlaceInMonth } from '../../../src/domain/calendar/rule';
import { addDays, daysBetween, type PlainDate } from '../../../src/domain/time/plainDate';
import { isValidOn } from '../../../src/domain/time/validity';

/**
 * The same rules said a second time, slowly and of one day at a time: is this day one of the pattern's? Shares with the product only texts
 * of days and the table of public holidays, which have tests of their own.
 */
const weekday = (day: PlainDate): number => new Date(`${day}T12:00Z`).getUTCDay() || 7;
const dateOf = (day: PlainDate): number => Number(day.slice(8));
const monthOf = (day: PlainDate): number => Number(day.slice(5, 7));
const lengthOfMonth = (day: PlainDate): number => new Date(Date.UTC(Number(day.slice(0, 4)), monthOf(day), 0)).getUTCDate();

const isPlace = (place: PlaceInMonth, day: PlainDate): boolean => {
  const [date, length] = [dateOf(day), lengthOfMonth(day)];
  switch (place.kind) {
    case 'weekdays':
      return place.on.some(on => on === weekday(day)) &&
        place.nths.some(nth => (nth === 'last' ? date > length - 7 : Math.ceil(date / 7) === nth));
    case 'date': return date === place.date || (place.missing === 'lastDay' && date === length && place.date > length);
    case 'workingDay': {
      const all = Array.from({ length }, (_, i) => addDays(day, i + 1 - date)).filter(isWorkingDay);
      return (place.nth === 'last' ? all[all.length - 1] : all[place.nth - 1]) === day;
    }
  }
};

const isPatternDay = (pattern: Pattern, day: PlainDate): boolean => {
  switch (pattern.kind) {
    case 'weekly': {
      const monday = addDays(pattern.start, 1 - weekday(pattern.start));
      return day >= pattern.start && Math.floor(daysBetween(monday, day) / 7) % pattern.every === 0 && pattern.on.some(on => on === weekday(day));
    }
    case 'monthly': return isPlace(pattern.place, day);
    case 'inPeriod': {
      const length = monthsIn[pattern.period];
      return (monthOf(day) - 1) % length + 1 === (pattern.month === 'last' ? length : pattern.month) && isPlace(pattern.place, day);
    }
    case 'yearly': return monthOf(day) === pattern.month && isPlace({ kind: 'date', date: pattern.date, missing: pattern.missing }, day);
    case 'once': return day === pattern.day;
    case 'undated': return false;
  }
};

const heldOn = ({ dayOff }: CalendarRule, day: PlainDate): PlainDate | undefined => {
  if (dayOff.kind === 'keep') return day;
  if (holidayOn(day) === undefined && !(dayOff.weekends && weekday(day) > 5)) return day;
  if (dayOff.kind === 'skip') return undefined;
  let to = day;
  do to = addDays(to, dayOff.kind === 'next' ? 1 : -1); while (!isWorkingDay(to));
  return to;
};

/** Days held between two days, each with the planned day it is called by. */
export const slowly = (rule: CalendarRule, from: PlainDate, until: PlainDate): readonly (readonly [held: PlainDate, planned: PlainDate])[] => {
  const found = new Map<PlainDate, PlainDate>();
  for (let day = addDays(from, -10); day <= addDays(until, 10); day = addDays(day, 1)) {
    if (!isValidOn(rule.validity, day) || !isPatternDay(rule.pattern, day)) continue;
    const held = heldOn(rule, day);
    if (held !== undefined && held >= from && held <= until && (held === day || !found.has(held))) found.set(held, day);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
};
