import type { Calendar } from '../../../../domain/calendar/calendar';
import { seatsOf } from '../../../../domain/calendar/concerns';
import type { CalendarItem } from '../../../../domain/calendar/item';
import { seatedOn, type Capacity } from '../../../../domain/calendar/seating';
import type { PlainDate } from '../../../../domain/time/plainDate';
import { weekdayOf } from '../../../../domain/time/civil';
import { addDays, dayNumber } from '../../../../domain/time/plainDate';
import type { Strings } from '../../../../loc';
import { statusWords } from '../../items/itemWords';
import { isPeriod, plannedDay, type DayEntry } from './dayEntries';

/** "3. märts" of the year that is looked at, "3. märts 2027" of any other. */
export const shortDay = (day: PlainDate, beside: PlainDate, { calendarLists }: Strings): string =>
  (day.slice(0, 4) === beside.slice(0, 4) ? calendarLists.date(day) : calendarLists.span(day, day));

/** "esmaspäev, 23. november"; with "täna", "homme" or "eile" before it where that is so. */
export const agendaDay = (day: PlainDate, today: PlainDate, strings: Strings): { readonly near?: string; readonly words: string } => {
  const { calendar, calendarLists: { near } } = strings;
  const nearby: Readonly<Record<string, string>> = { [addDays(today, -1)]: near.yesterday, [today]: near.today, [addDays(today, 1)]: near.tomorrow };
  return { near: nearby[day], words: `${calendar.weekdays[weekdayOf(dayNumber(day))]}, ${shortDay(day, today, strings)}` };
};

/** How an entry differs from what was planned, with the reason that somebody gave: "jääb ära: ministri lähetus". */
export const changeWords = ({ item, gone }: DayEntry, strings: Strings): string => {
  const { calendarLists } = strings;
  const planned = plannedDay(item);
  const status = (): string => {
    switch (item.status) {
      case 'planned': return '';
      case 'cancelled': return statusWords(item, strings);
      case 'shifted': return planned ? calendarLists.shiftedFrom(shortDay(planned, item.day, strings)) : statusWords(item, strings);
      case 'moved':
        if (gone) return `${statusWords(item, strings)} → ${shortDay(item.day, planned ?? item.day, strings)}`;
        return planned && planned !== item.day
          ? `${statusWords(item, strings)}, ${calendarLists.movedFrom(shortDay(planned, item.day, strings))}` : statusWords(item, strings);
      default: return item.status satisfies never;
    }
  };
  const [words, note = ''] = [status(), item.note];
  return words !== '' && note !== '' ? calendarLists.because(words, note) : words + note;
};

/** What follows the title of a period: "kuni 30. märts". */
export const untilWords = (item: CalendarItem, strings: Strings): string =>
  (isPeriod(item) ? strings.calendarLists.until(shortDay(item.lastDay, item.day, strings)) : '');

const leading: ReadonlySet<Capacity> = new Set<Capacity>(['chair', 'responsible', 'owner']);

/** Who leads it on its day, by name; where nobody holds the role then, the role and that it is vacant. */
export const leaderWords = ({ seating, facts }: Calendar, item: CalendarItem, { calendarLists }: Strings): string =>
  [...new Set(seatsOf({ seating }, item).filter(({ capacity }) => leading.has(capacity)).flatMap(seat => {
    const people = seatedOn(seating, seat, item.day);
    if (people.length > 0) return people.map(({ name }) => name);
    const role = facts.roles.find(({ id }) => id === seat.role)?.name;
    return role === undefined ? [] : [calendarLists.vacant(role)];
  }))].join(', ');
