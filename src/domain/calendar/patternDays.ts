import { firstOfMonth, lastOfMonth, mondayOf, monthOf, weekdayOf, type Weekday } from '../time/civil';
import { dayNumber } from '../time/plainDate';
import { monthsIn, type MissingDay, type Nth, type Pattern, type PlaceInMonth } from './rule';
import { isWorking, type WorkingDays } from './workingDays';

/**
 * Days of a pattern between two days (both inclusive), ascending and each once, written to the beginning of `into`; the answer is
 * how many. `into` must hold a number for every day between the bounds. All days are day numbers.
 */
export const patternDays = (pattern: Pattern, from: number, until: number, working: WorkingDays, into: Int32Array): number => {
  if (until < from) return 0;
  switch (pattern.kind) {
    case 'weekly': return weeks(pattern, from, until, into);
    case 'monthly': return months(placed(pattern.place, working), 1, 0, from, until, into);
    case 'inPeriod': {
      const step = monthsIn[pattern.period];
      return months(placed(pattern.place, working), step, pattern.month === 'last' ? step - 1 : pattern.month - 1, from, until, into);
    }
    case 'yearly': {
      const day = dateIn(pattern.date, pattern.missing);
      return months(day, 12, pattern.month - 1, from, until, into);
    }
    case 'once': {
      const day = dayNumber(pattern.day);
      if (day < from || day > until) return 0;
      into[0] = day;
      return 1;
    }
    case 'undated': return 0;
    default: return impossible(pattern);
  }
};

/** Beyond the bounds `working` must know so many days: the rest of the first and the last month. */
export const REST_OF_MONTH = 31;

const impossible = (what: never): never => {
  throw new RangeError(`No such pattern: ${JSON.stringify(what)}`);
};

const ascending = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b);

const weeks = ({ every, on, start }: Extract<Pattern, { kind: 'weekly' }>, from: number, until: number, into: Int32Array): number => {
  const begins = dayNumber(start);
  const earliest = Math.max(from, begins);
  const step = 7 * every;
  const monday = mondayOf(begins);
  const wanted = ascending(on);
  let count = 0;
  for (let week = monday + Math.max(0, Math.floor((mondayOf(earliest) - monday) / step)) * step; week <= until; week += step) {
    for (let i = 0; i < wanted.length; i++) {
      const day = week + wanted[i] - 1;
      if (day >= earliest && day <= until) into[count++] = day;
    }
  }
  return count;
};

/** The days of one month, ascending: how many were written to `into`, from `at` on. */
type DaysOfMonth = (month: number, into: Int32Array, at: number) => number;

/** Every `step` months, counted so that month `offset` of the year 0 is one of them. */
const months = (days: DaysOfMonth, step: number, offset: number, from: number, until: number, into: Int32Array): number => {
  const last = monthOf(until);
  const first = monthOf(from);
  // The first and the last month may have days outside the bounds: they go through a place of their own.
  const edge = new Int32Array(31);
  let count = 0;
  for (let month = first + ((((offset - first) % step) + step) % step); month <= last; month += step) {
    if (month > first && month < last) {
      count += days(month, into, count);
    } else {
      const found = days(month, edge, 0);
      for (let i = 0; i < found; i++) if (edge[i] >= from && edge[i] <= until) into[count++] = edge[i];
    }
  }
  return count;
};

const placed = (place: PlaceInMonth, working: WorkingDays): DaysOfMonth => {
  switch (place.kind) {
    case 'weekdays': return weekdaysIn(place.nths, place.on);
    case 'date': return dateIn(place.date, place.missing);
    case 'workingDay': return workingDayIn(place.nth, working);
  }
};

const nthWeekday = (month: number, nth: Nth, weekday: Weekday): number => {
  if (nth === 'last') {
    const last = lastOfMonth(month);
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = firstOfMonth(month);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
};

const weekdaysIn = (nths: readonly Nth[], on: readonly Weekday[]): DaysOfMonth => (month, into, at) => {
  const last = lastOfMonth(month);
  let end = at;
  for (const nth of nths) {
    for (const weekday of on) {
      const day = nthWeekday(month, nth, weekday);
      if (day <= last) end = insert(day, into, at, end);
    }
  }
  return end - at;
};

/** Keeps `into[at … end)` ascending, each day once (the fourth Tuesday may be the last); the answer is the new end. */
const insert = (day: number, into: Int32Array, at: number, end: number): number => {
  let place = end;
  while (place > at && into[place - 1] > day) place--;
  if (place > at && into[place - 1] === day) return end;
  into.copyWithin(place + 1, place, end);
  into[place] = day;
  return end + 1;
};

const dateIn = (date: number, missing: MissingDay): DaysOfMonth => (month, into, at) => {
  const first = firstOfMonth(month);
  const last = lastOfMonth(month);
  const day = first + date - 1;
  if (day > last && missing === 'leftOut') return 0;
  into[at] = Math.min(day, last);
  return 1;
};

const workingDayIn = (nth: number | 'last', working: WorkingDays): DaysOfMonth => (month, into, at) => {
  let day = nth === 'last' ? lastOfMonth(month) : firstOfMonth(month);
  if (nth === 'last') {
    while (!isWorking(working, day)) day--;
  } else {
    const last = lastOfMonth(month);
    for (let left = nth; ; day++) {
      if (day > last) return 0;
      if (isWorking(working, day) && --left === 0) break;
    }
  }
  into[at] = day;
  return 1;
};
