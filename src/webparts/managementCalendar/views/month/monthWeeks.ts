import type { CalendarItem } from '../../../../domain/calendar/item';
import { firstOfMonth, isoWeekOf, lastOfMonth, mondayOf, monthOf } from '../../../../domain/time/civil';
import { addMonths, dayNumber, fromDayNumber, type PlainDate } from '../../../../domain/time/plainDate';
import { entriesByDay, isPeriod, periodsDuring, type DayEntry } from '../lines/dayEntries';
import type { ShownCalendar } from '../view';

/** The part of a period that lies in one week. */
export interface Bar {
  readonly item: CalendarItem;
  /** Its place among the bars of the week, from 0: no two of one lane meet. */
  readonly lane: number;
  /** Columns from 0 for Monday, both inclusive. */
  readonly first: number;
  readonly last: number;
  readonly begins: boolean;
  readonly ends: boolean;
}

export interface MonthDay {
  readonly day: PlainDate;
  /** Of the month that is shown, not of the one beside it. */
  readonly inside: boolean;
  readonly weekend: boolean;
  /** Periods aside: they are bars. */
  readonly entries: readonly DayEntry[];
  readonly periods: readonly CalendarItem[];
}

export interface MonthWeek {
  readonly number: number;
  readonly days: readonly MonthDay[];
  readonly bars: readonly Bar[];
}

/** The first free lane for each, longer ones above where they begin together. */
const barsOf = (items: readonly CalendarItem[], days: readonly PlainDate[]): readonly Bar[] => {
  const taken: number[] = [];
  const [monday, sunday] = [days[0], days[6]];
  return items.filter(({ day, lastDay }) => day <= sunday && lastDay >= monday)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.lastDay > b.lastDay ? -1 : 1))
    .map((item): Bar => {
      const first = Math.max(0, days.indexOf(item.day));
      const last = item.lastDay >= sunday ? 6 : days.indexOf(item.lastDay);
      const free = taken.findIndex(end => end < first);
      const lane = free < 0 ? taken.length : free;
      taken[lane] = last;
      return { item, lane, first, last, begins: item.day >= monday, ends: item.lastDay <= sunday };
    });
};

/** A month as whole weeks, Monday first. */
export const monthWeeks = (shown: Pick<ShownCalendar, 'between'>, day: PlainDate): readonly MonthWeek[] => {
  const month = monthOf(dayNumber(day));
  const first = mondayOf(firstOfMonth(month));
  const last = mondayOf(lastOfMonth(month)) + 6;
  const entries = entriesByDay(shown, fromDayNumber(first), fromDayNumber(last));
  const periods = periodsDuring(shown, fromDayNumber(first), fromDayNumber(last));
  return Array.from({ length: (last - first + 1) / 7 }, (_, n): MonthWeek => {
    const monday = first + 7 * n;
    const days = Array.from({ length: 7 }, (_none, i): MonthDay => {
      const one = fromDayNumber(monday + i);
      return {
        day: one, inside: monthOf(monday + i) === month, weekend: i > 4,
        entries: (entries.get(one) ?? []).filter(({ item, gone }) => gone || !isPeriod(item)),
        periods: periods.filter(period => period.day <= one && one <= period.lastDay)
      };
    });
    return { number: isoWeekOf(monday), days, bars: barsOf(periods, days.map(one => one.day)) };
  });
};

type Step = (day: number, at: PlainDate) => number;

/** Where a key leads from a day; undefined for keys that lead nowhere. */
const steps: Readonly<Record<string, Step | undefined>> = {
  'ArrowLeft': day => day - 1,
  'ArrowRight': day => day + 1,
  'ArrowUp': day => day - 7,
  'ArrowDown': day => day + 7,
  'Home': day => mondayOf(day),
  'End': day => mondayOf(day) + 6,
  'PageUp': (_, at) => dayNumber(addMonths(at, -1)),
  'PageDown': (_, at) => dayNumber(addMonths(at, 1)),
  'Ctrl+Home': day => firstOfMonth(monthOf(day)),
  'Ctrl+End': day => lastOfMonth(monthOf(day))
};

export const dayAfterKey = (key: string, ctrl: boolean, day: PlainDate): PlainDate | undefined => {
  const step = steps[ctrl ? `Ctrl+${key}` : key];
  return step && fromDayNumber(step(dayNumber(day), day));
};
