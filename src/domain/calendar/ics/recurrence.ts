import type { Weekday } from '../../time/civil';
import { monthsIn, type MissingDay, type Pattern, type PlaceInMonth } from '../rule';

const codes: Readonly<Record<Weekday, string>> = { 1: 'MO', 2: 'TU', 3: 'WE', 4: 'TH', 5: 'FR', 6: 'SA', 7: 'SU' };

/**
 * The parts of an RRULE that says exactly what the pattern says, without UNTIL; undefined where RFC 5545 has none: working days
 * follow public holidays, which no RRULE knows, and a single day does not recur.
 */
export const recurrenceOf = (pattern: Pattern): string | undefined => {
  switch (pattern.kind) {
    case 'weekly':
      return `FREQ=WEEKLY;INTERVAL=${pattern.every};BYDAY=${[...new Set(pattern.on)].sort().map(day => codes[day]).join(',')};WKST=MO`;
    case 'monthly': return withFrequency('FREQ=MONTHLY', pattern.place);
    case 'inPeriod': return withFrequency(`FREQ=MONTHLY;INTERVAL=${monthsIn[pattern.period]}`, pattern.place);
    case 'yearly': return `FREQ=YEARLY;BYMONTH=${pattern.month};${date(pattern.date, pattern.missing)}`;
    case 'once':
    case 'undated': return undefined;
  }
};

const withFrequency = (frequency: string, place: PlaceInMonth): string | undefined => {
  switch (place.kind) {
    case 'weekdays':
      return `${frequency};BYDAY=${place.nths.flatMap(nth => place.on.map(day => `${nth === 'last' ? -1 : nth}${codes[day]}`)).join(',')}`;
    case 'date': return `${frequency};${date(place.date, place.missing)}`;
    case 'workingDay': return undefined;
  }
};

/** "The last day instead": of those days up to the date that the month has, the last. */
const date = (day: number, missing: MissingDay): string => {
  if (missing === 'leftOut' || day <= 28) return `BYMONTHDAY=${day}`;
  if (day === 31) return 'BYMONTHDAY=-1';
  return `BYMONTHDAY=${Array.from({ length: day - 27 }, (_, i) => 28 + i).join(',')};BYSETPOS=-1`;
};
