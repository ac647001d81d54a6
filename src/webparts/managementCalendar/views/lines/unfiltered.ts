import { yearSpan } from '../../../../domain/calendar/forumCompliance';
import { itemsBetween } from '../../../../domain/calendar/item';
import type { ShownCalendar } from '../view';

/** Whether the filter lets a whole year through: then what has nothing in that year belongs to the view, too. */
export const isUnfiltered = ({ calendar, between }: ShownCalendar, year: number): boolean => {
  const { from, until } = yearSpan(year);
  return itemsBetween(calendar, from, until).length === between(from, until).length;
};
