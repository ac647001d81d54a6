import type { CalendarItem } from '../../../domain/calendar/item';
import { weekdayOf } from '../../../domain/time/civil';
import { dayNumber, type PlainDate } from '../../../domain/time/plainDate';
import type { Strings } from '../../../loc';

/** "10.00–11.30"; empty for what takes the whole day. */
export const timeWords = ({ at, minutes }: CalendarItem, { calendar }: Strings): string => {
  if (at === undefined) return '';
  return minutes === 0 ? calendar.time(at) : `${calendar.time(at)}–${calendar.time((at + minutes) % 1440)}`;
};

/** "teisipäev, 3. märts 2026" */
export const dayWords = (day: PlainDate, { calendar, managementCalendar }: Strings): string =>
  managementCalendar.longDay(calendar.weekdays[weekdayOf(dayNumber(day))], day);

/** "teisipäev, 3. märts 2026, 10.00–11.00"; of a period both ends. */
export const whenWords = (item: CalendarItem, strings: Strings): string => {
  const time = timeWords(item, strings);
  if (item.lastDay !== item.day) return strings.managementCalendar.period(item.day, item.lastDay);
  return time === '' ? dayWords(item.day, strings) : `${dayWords(item.day, strings)}, ${time}`;
};

/** What sets the meeting apart from the forum's other ones: "koos kõigi osakonnajuhatajatega". */
export const apartWords = (item: CalendarItem): string =>
  (item.kind === 'meeting' ? item.rules.flatMap(({ name }) => (name ? [name] : [])).join(', ') : '');

/** How it differs from what was planned; empty where it does not. */
export const statusWords = (item: CalendarItem, { managementCalendar }: Strings): string =>
  (item.status === 'planned' ? '' : managementCalendar.statuses[item.status]);
