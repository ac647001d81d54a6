import type { ForumId, PersonId } from '../identity';
import type { Person } from '../people/person';
import type { PlainDate } from '../time/plainDate';
import type { Calendar } from './calendar';
import { seatsOf } from './concerns';
import { conflicts, type Engagement } from './conflicts';
import type { MeetingRule } from './forum';
import type { CalendarItem, MeetingItem } from './item';
import { isExpected, seatedOn } from './seating';

/** Two forums that need the same people at the same time, on one or more days. */
export interface ForumConflict {
  readonly forums: readonly [ForumId, ForumId];
  readonly people: readonly Person[];
  readonly days: readonly PlainDate[];
  /** Keys of the items that meet, so that views can mark them. */
  readonly items: ReadonlySet<string>;
}

/** Everybody who is expected at a meeting on its day. */
export const expectedAt = (calendar: Pick<Calendar, 'seating'>, item: MeetingItem): readonly Person[] => [
  ...new Map(seatsOf(calendar, item).filter(isExpected).flatMap(seat => seatedOn(calendar.seating, seat, item.day)).map(person => [person.id, person])).values()
];

/** Among the items given; pairs of forums once each, with every day on which they meet. */
export const meetingConflicts = (calendar: Pick<Calendar, 'seating'>, items: readonly CalendarItem[]): readonly ForumConflict[] => {
  const people = new Map<PersonId, Person>();
  const itemOf = new Map<Engagement<MeetingRule>, MeetingItem>();
  const engagements = items.flatMap((item): Engagement<MeetingRule>[] => {
    if (item.kind !== 'meeting' || item.at === undefined || item.status === 'cancelled') return [];
    const expected = expectedAt(calendar, item);
    expected.forEach(person => people.set(person.id, person));
    const engagement = { occurrence: item.occurrences[0], forum: item.forum.id, people: expected.map(({ id }) => id) };
    itemOf.set(engagement, item);
    return [engagement];
  });
  const pairs = new Map<string, { forums: [ForumId, ForumId]; people: Map<PersonId, Person>; days: Set<PlainDate>; items: Set<string> }>();
  for (const { first, second, people: shared } of conflicts(engagements)) {
    const forums = [first.forum as ForumId, second.forum as ForumId].sort((a, b) => a - b) as [ForumId, ForumId];
    const pair = pairs.get(forums.join(' ')) ?? { forums, people: new Map(), days: new Set(), items: new Set() };
    for (const id of shared) {
      const person = people.get(id);
      if (person) pair.people.set(id, person);
    }
    for (const engagement of [first, second]) {
      const item = itemOf.get(engagement);
      if (item) pair.items.add(item.key);
    }
    pair.days.add(second.occurrence.day);
    pairs.set(forums.join(' '), pair);
  }
  return [...pairs.values()].map(({ forums, people: shared, days, items: keys }) =>
    ({ forums, people: [...shared.values()], days: [...days].sort(), items: keys }));
};
