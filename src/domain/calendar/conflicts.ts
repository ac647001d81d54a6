import type { PersonId } from '../identity';
import { dayNumber } from '../time/plainDate';
import { utcMinuteInTallinn } from '../time/tallinn';
import { stands, type Occurrence } from './occurrence';

/** An occurrence and whom it needs, by role holders of that day. Those invited as needed are not among them. */
export interface Engagement<Rule extends Occurrence['rule'] = Occurrence['rule']> {
  readonly occurrence: Occurrence<Rule>;
  /** Engagements of one forum never disturb each other: two of its rules at one time are one sitting. */
  readonly forum: number;
  readonly people: readonly PersonId[];
}

/** Two meetings at one time that need the same people; `first` begins first. */
export interface MeetingConflict<Rule extends Occurrence['rule'] = Occurrence['rule']> {
  readonly first: Engagement<Rule>;
  readonly second: Engagement<Rule>;
  readonly people: readonly PersonId[];
}

const MS_PER_MINUTE = 60_000;

/** From when until when it takes people's time, epoch ms: an all-day one from midnight to midnight in Tallinn. */
const takes = (occurrence: Occurrence): readonly [number, number] => (occurrence.kind === 'timed'
  ? [occurrence.startsAt, occurrence.endsAt]
  : [midnight(dayNumber(occurrence.day)), midnight(dayNumber(occurrence.lastDay) + 1)]);

const midnight = (day: number): number => utcMinuteInTallinn(day, 0) * MS_PER_MINUTE;

/**
 * Every pair that overlaps and shares people, in the order of beginnings. One that ends when another begins is no conflict, nor is one
 * that takes no time (a deadline), nor a cancelled one.
 */
export const conflicts = <Rule extends Occurrence['rule']>(engagements: readonly Engagement<Rule>[]): readonly MeetingConflict<Rule>[] => {
  const timed = engagements
    .filter(({ occurrence, people }) => stands(occurrence) && people.length > 0)
    .map(engagement => ({ engagement, takes: takes(engagement.occurrence), people: new Set(engagement.people) }))
    .filter(({ takes: [begins, ends] }) => begins < ends)
    .sort((a, b) => a.takes[0] - b.takes[0]);
  const found: MeetingConflict<Rule>[] = [];
  let running: typeof timed = [];
  for (const one of timed) {
    running = running.filter(other => other.takes[1] > one.takes[0]);
    for (const other of running) {
      if (other.engagement.forum === one.engagement.forum) continue;
      const people = [...one.people].filter(person => other.people.has(person));
      if (people.length > 0) found.push({ first: other.engagement, second: one.engagement, people });
    }
    running.push(one);
  }
  return found;
};
