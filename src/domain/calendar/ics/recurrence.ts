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
    case 'yearly': return `FREQ=YEARLY;BYMONTH=${pattern.month};BYMONTHDAY=${dateInYear(pattern)}`;
    case 'once':
    case 'undated': return undefined;
  }
};

const withFrequency = (frequency: string, place: PlaceInMonth): string | undefined => {
  switch (place.kind) {
    case 'weekdays':
      return `${frequency};BYDAY=${place.nths.flatMap(nth => place.on.map(day => `${nth === 'last' ? -1 : nth}${codes[day]}`)).join(',')}`;
    case 'date': {
      const date = dateInMonth(place.date, place.missing);
      return date === undefined ? undefined : `${frequency};BYMONTHDAY=${date}`;
    }
    case 'workingDay': return undefined;
  }
};

/**
 * "The 29th, or the last day instead" of any month has a rule, too (BYMONTHDAY=28,29;BYSETPOS=-1), but programs read it in their own ways, so
 * such days are single events.
 */
const dateInMonth = (date: number, missing: MissingDay): number | undefined => {
  if (missing === 'leftOut' || date <= 28) return date;
  return date === 31 ? -1 : undefined;
};

/** How many days a month surely has. */
const surely = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const dateInYear = ({ month, date, missing }: Extract<Pattern, { kind: 'yearly' }>): number =>
  (missing === 'leftOut' || date <= surely[month - 1] ? date : -1);
