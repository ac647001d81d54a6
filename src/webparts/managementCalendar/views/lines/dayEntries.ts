import { occurrenceOf, type CalendarItem } from '../../../../domain/calendar/item';
import { addDays, type PlainDate } from '../../../../domain/time/plainDate';
import type { ShownCalendar } from '../view';

/** An item as it stands on a day. `gone`: it was there until somebody moved it to the day that the item names. */
export interface DayEntry {
  readonly item: CalendarItem;
  readonly gone: boolean;
}

type Between = Pick<ShownCalendar, 'between'>;

/** No activity lasts longer (`ruleProblems`: lengthOutOfRange). */
const LONGEST = 366;
/** How far from its day people are expected to move something; what went further is told where it went to. */
const FURTHEST_MOVE = 92;

/** The day that the rule planned; undefined of what no rule plans. */
export const plannedDay = (item: CalendarItem): PlainDate | undefined => occurrenceOf(item)?.planned;

/** What takes more than a day. */
export const isPeriod = ({ day, lastDay }: CalendarItem): boolean => lastDay > day;

/** Periods of which any day lies between two days, both inclusive; the earliest first. */
export const periodsDuring = ({ between }: Between, from: PlainDate, until: PlainDate): readonly CalendarItem[] =>
  between(addDays(from, -LONGEST), until).filter(item => isPeriod(item) && item.lastDay >= from);

/** What people moved away from a day between two days. */
const movedAway = ({ between }: Between, from: PlainDate, until: PlainDate): readonly CalendarItem[] =>
  between(addDays(from, -FURTHEST_MOVE), addDays(until, FURTHEST_MOVE)).filter(item => {
    const planned = plannedDay(item);
    return item.status === 'moved' && planned !== undefined && planned !== item.day && from <= planned && planned <= until;
  });

/** Everything on each day between two days, by time; a period stands on its first day. Days without anything are not there. */
export const entriesByDay = (shown: Between, from: PlainDate, until: PlainDate): ReadonlyMap<PlainDate, readonly DayEntry[]> => {
  const days = new Map<PlainDate, DayEntry[]>();
  const put = (day: PlainDate, entry: DayEntry): void => {
    const entries = days.get(day);
    if (entries) entries.push(entry);
    else days.set(day, [entry]);
  };
  shown.between(from, until).forEach(item => put(item.day, { item, gone: false }));
  movedAway(shown, from, until).forEach(item => put(plannedDay(item) ?? item.day, { item, gone: true }));
  return days;
};

/** Struck through: it is not, or no longer, on this day. */
export const isStruck = ({ item, gone }: DayEntry): boolean => gone || item.status === 'cancelled';

/** One item may stand on two days. */
export const entryKey = ({ item, gone }: DayEntry): string => (gone ? `${item.key} gone` : item.key);
