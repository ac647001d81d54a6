import { isoWeekOf, mondayOf } from '../../../../domain/time/civil';
import { addDays, dayNumber, fromDayNumber, type PlainDate } from '../../../../domain/time/plainDate';
import { entriesByDay, type DayEntry } from '../lines/dayEntries';
import type { ShownCalendar } from '../view';

export interface AgendaDay { readonly day: PlainDate; readonly entries: readonly DayEntry[] }

export interface AgendaWeek {
  readonly number: number;
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** Days that have something; none in a free week. */
  readonly days: readonly AgendaDay[];
}

export const mondayBefore = (day: PlainDate): PlainDate => fromDayNumber(mondayOf(dayNumber(day)));

/** So many weeks from the week of a day on. */
export const agendaWeeks = (shown: Pick<ShownCalendar, 'between'>, day: PlainDate, count: number): readonly AgendaWeek[] => {
  const first = mondayBefore(day);
  const entries = entriesByDay(shown, first, addDays(first, 7 * count - 1));
  return Array.from({ length: count }, (_, n): AgendaWeek => {
    const from = addDays(first, 7 * n);
    const days = Array.from({ length: 7 }, (_none, i) => addDays(from, i))
      .flatMap((one): AgendaDay[] => [{ day: one, entries: entries.get(one) ?? [] }])
      .filter(one => one.entries.length > 0);
    return { number: isoWeekOf(dayNumber(from)), from, until: addDays(from, 6), days };
  });
};
