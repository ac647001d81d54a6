import { yearOf } from '../time/civil';
import { dayNumber, type PlainDate } from '../time/plainDate';
import { holidaysOf, shortenedDaysOf, type HolidayName } from './holidays';

/** A public holiday, or the shortened working day before one. */
export type NamedDay =
  | { readonly kind: 'holiday'; readonly name: HolidayName }
  | { readonly kind: 'shortened'; readonly before: HolidayName };

/** Public holidays and shortened days between two days, both inclusive. A day that is both is a holiday. */
export const namedDays = (from: PlainDate, until: PlainDate): ReadonlyMap<PlainDate, NamedDay> => {
  const [first, last] = [yearOf(dayNumber(from)), yearOf(dayNumber(until))];
  const days = new Map<PlainDate, NamedDay>();
  const put = (day: PlainDate, named: NamedDay): void => { if (from <= day && day <= until) days.set(day, named); };
  for (let year = first; year <= last; year++) {
    shortenedDaysOf(year).forEach(({ day, before }) => put(day, { kind: 'shortened', before }));
    holidaysOf(year).forEach(({ day, name }) => put(day, { kind: 'holiday', name }));
  }
  return days;
};
