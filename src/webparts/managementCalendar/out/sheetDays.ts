import type { CalendarItem } from '../../../domain/calendar/item';
import { namedDays, type NamedDay } from '../../../domain/calendar/namedDays';
import { groupBy } from '../../../domain/grouping';
import { firstOfMonth, lastOfMonth, monthNumber, weekdayOf, type Weekday } from '../../../domain/time/civil';
import { fromDayNumber, type PlainDate } from '../../../domain/time/plainDate';

/** Lines of small print that the place of a day holds, and signs that stand on one line. */
const LINES = 3;
const SIGNS = 11;

export interface SheetDay {
  readonly day: PlainDate;
  readonly date: number;
  readonly weekday: Weekday;
  readonly named: NamedDay | undefined;
  /** As text, a line each. */
  readonly told: readonly CalendarItem[];
  /** As signs, after the text. */
  readonly signs: readonly CalendarItem[];
  /** For which there is no room even as signs. */
  readonly more: number;
}

/** As much text as there is room for, and signs for what is left; where those would not do, signs for everything. */
const placed = (items: readonly CalendarItem[], lines: number): Pick<SheetDay, 'told' | 'signs' | 'more'> => {
  if (items.length <= lines) return { told: items, signs: [], more: 0 };
  if (items.length <= lines - 1 + SIGNS) return { told: items.slice(0, lines - 1), signs: items.slice(lines - 1), more: 0 };
  // The last place says how many more there are.
  const room = lines * SIGNS;
  const signs = items.length <= room ? items : items.slice(0, room - 2);
  return { told: [], signs, more: items.length - signs.length };
};

/** A year's months, each with its days. */
export const sheetMonths = (items: readonly CalendarItem[], year: number): readonly (readonly SheetDay[])[] => {
  const byDay = groupBy(items, item => item.day);
  const named = namedDays(`${year}-01-01` as PlainDate, `${year}-12-31` as PlainDate);
  return Array.from({ length: 12 }, (_, n) => {
    const month = monthNumber(year, n + 1);
    const first = firstOfMonth(month);
    return Array.from({ length: lastOfMonth(month) - first + 1 }, (_none, i): SheetDay => {
      const day = fromDayNumber(first + i);
      const name = named.get(day);
      return { day, date: i + 1, weekday: weekdayOf(first + i), named: name, ...placed(byDay.get(day) ?? [], name ? LINES - 1 : LINES) };
    });
  });
};
