import { yearSpan } from '../../../../domain/calendar/forumCompliance';
import type { CalendarItem } from '../../../../domain/calendar/item';
import { ringOf, rings, type Ring } from '../../../../domain/calendar/itemFilter';
import type { PlainDate } from '../../../../domain/time/plainDate';
import type { ShownCalendar } from '../view';
import { daysOfYear, placeInYear } from './yearDays';

/** What a year has, by day. */
export interface YearItems {
  readonly year: number;
  /** Everything that begins in the year, in its order. */
  readonly items: readonly CalendarItem[];
  /** What begins on each day of the year; `starting[0]` is 1 January. */
  readonly starting: readonly (readonly CalendarItem[])[];
  /** What lasts longer than a day, those begun in the year before first. */
  readonly periods: readonly CalendarItem[];
  /** Rings that occur, in their order. */
  readonly rings: readonly Ring[];
}

const NONE: readonly CalendarItem[] = [];

const isPeriod = ({ day, lastDay }: CalendarItem): boolean => lastDay !== day;

/** The year's items as the filter lets them through. */
export const yearItems = (between: ShownCalendar['between'], year: number): YearItems => {
  const { from, until } = yearSpan(year);
  const before = yearSpan(year - 1);
  const items = between(from, until);
  const starting: (readonly CalendarItem[])[] = daysOfYear(year).map(() => NONE);
  const occurring = new Set<Ring>();
  // They stand by day, so a day's items are a slice of them.
  for (let begin = 0; begin < items.length;) {
    const { day } = items[begin];
    let end = begin;
    while (end < items.length && items[end].day === day) occurring.add(ringOf(items[end++]));
    starting[placeInYear(day, year)] = items.slice(begin, end);
    begin = end;
  }
  const earlier = between(before.from, before.until).filter(item => item.lastDay >= from);
  earlier.forEach(item => occurring.add(ringOf(item)));
  return {
    year, items, starting, periods: [...earlier, ...items.filter(isPeriod)], rings: rings.filter(ring => occurring.has(ring))
  };
};

const covers = (item: CalendarItem, from: PlainDate, until: PlainDate): boolean => item.day <= until && item.lastDay >= from;

/** What was running before a day and still runs on it. */
export const runningOn = ({ periods }: YearItems, day: PlainDate): readonly CalendarItem[] =>
  periods.filter(item => item.day < day && item.lastDay >= day);

/** What was running before a span and reaches into it. */
export const runningInto = ({ periods }: YearItems, from: PlainDate, until: PlainDate): readonly CalendarItem[] =>
  periods.filter(item => item.day < from && covers(item, from, until));

export const isCancelled = ({ status }: CalendarItem): boolean => status === 'cancelled';
