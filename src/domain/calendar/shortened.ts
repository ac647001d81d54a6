import { dayNumber } from '../time/plainDate';
import { utcMinuteInTallinn } from '../time/tallinn';
import { yearOf } from '../time/civil';
import { SHORTENED_BY, shortenedDaysOf } from './holidays';
import type { Occurrence } from './occurrence';
import type { MinuteOfDay } from './rule';

/**
 * Whether it reaches past the end of a shortened working day. `workEnds`: when an ordinary working day of the house ends. A shortened
 * day is a working day, so the meeting stands and is only marked.
 */
export const reachesPastShortenedDay = (occurrence: Occurrence, workEnds: MinuteOfDay): boolean => {
  if (occurrence.kind === 'allDay') return false;
  const day = dayNumber(occurrence.day);
  return shortenedDaysOf(yearOf(day)).some(shortened => shortened.day === occurrence.day) &&
    occurrence.endsAt > utcMinuteInTallinn(day, workEnds - SHORTENED_BY) * 60_000;
};
