import type { Calendar } from '../../../../domain/calendar/calendar';
import { dueReviews, type CalendarItem } from '../../../../domain/calendar/item';
import { isLate } from '../../../../domain/toDo';
import { addDays, type PlainDate } from '../../../../domain/time/plainDate';
import { periodsDuring } from '../lines/dayEntries';
import type { ShownCalendar } from '../view';

/** Periods that have begun before a day and are not over on it, the one that ends first at the top. */
export const running = (shown: Pick<ShownCalendar, 'between'>, on: PlainDate): readonly CalendarItem[] =>
  periodsDuring(shown, on, on).filter(({ day, status }) => day <= on && status !== 'cancelled')
    .sort((a, b) => (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : 0));

const isOverdue = (item: CalendarItem, on: PlainDate): boolean =>
  (item.kind === 'documentReview' ? item.day < on : item.kind === 'improvement' && isLate(item.improvement, on));

/** The earliest day on which anything became due that is still to be done. */
const earliestOverdue = (calendar: Calendar, on: PlainDate): PlainDate | undefined =>
  [...dueReviews({ ...calendar, on }).filter(item => isOverdue(item, on)).map(({ day }) => day), ...calendar.facts.improvements.filter(one => isLate(one, on)).map(({ due }) => due)]
    .sort()[0];

/** Reviews of documents and improvements whose day has passed, the oldest first. */
export const overdue = ({ calendar, between }: ShownCalendar, on: PlainDate): readonly CalendarItem[] => {
  const from = earliestOverdue(calendar, on);
  return from === undefined ? [] : between(from, addDays(on, -1)).filter(item => isOverdue(item, on));
};
