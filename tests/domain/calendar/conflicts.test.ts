import fc from 'fast-check';
import { conflicts, type Engagement } from '../../../src/domain/calendar/conflicts';
import type { Occurrence } from '../../../src/domain/calendar/occurrence';
import type { Timing } from '../../../src/domain/calendar/rule';
import type { PersonId } from '../../../src/domain/identity';
import { allDay, at, day, inSpan, rule } from './given';

const on = (date: string, timing: Timing): Occurrence => inSpan(rule({ kind: 'once', day: day(date) }, { timing }), date, date)[0];
const engagement = (occurrence: Occurrence, forum: number, ...people: readonly number[]): Engagement =>
  ({ occurrence, forum, people: people as readonly PersonId[] });
const pairs = (...engagements: readonly Engagement[]): readonly (readonly number[])[] =>
  conflicts(engagements).map(({ first, second, people }) => [first.forum, second.forum, ...people]);

const tuesday = '2026-03-10';

test('two meetings that overlap and need the same person are a conflict', () => {
  expect(pairs(engagement(on(tuesday, at(10, 30)), 2, 7, 8, 9), engagement(on(tuesday, at(10)), 1, 5, 8, 7))).toEqual([[1, 2, 7, 8]]);
});

test.each<[string, Engagement, Engagement]>([
  ['different people', engagement(on(tuesday, at(10)), 1, 5), engagement(on(tuesday, at(10)), 2, 6)],
  ['one ends when the other begins', engagement(on(tuesday, at(10)), 1, 5), engagement(on(tuesday, at(11)), 2, 5)],
  ['another day', engagement(on(tuesday, at(10)), 1, 5), engagement(on('2026-03-11', at(10)), 2, 5)],
  ['one forum: two of its rules are one sitting', engagement(on(tuesday, at(10)), 1, 5), engagement(on(tuesday, at(10)), 1, 5)],
  ['a deadline takes no time', engagement(on(tuesday, at(10)), 1, 5), engagement(on(tuesday, at(10, 30, 0)), 2, 5)],
  ['nobody is needed', engagement(on(tuesday, at(10)), 1), engagement(on(tuesday, at(10)), 2)]
])('no conflict: %s', (_, one, other) => {
  expect(pairs(one, other)).toEqual([]);
});

test('a cancelled meeting needs nobody', () => {
  const cancelled = inSpan(rule({ kind: 'once', day: day(tuesday) }), tuesday, tuesday,
    [{ rule: 'm1' as const, planned: day(tuesday), kind: 'cancelled' }])[0];
  expect(pairs(engagement(cancelled, 1, 5), engagement(on(tuesday, at(10)), 2, 5))).toEqual([]);
});

test('an all-day meeting takes its days from midnight to midnight', () => {
  const away = engagement(on(tuesday, allDay(2)), 1, 5);
  expect(pairs(away, engagement(on('2026-03-11', at(23)), 2, 5))).toEqual([[1, 2, 5]]);
  expect(pairs(away, engagement(on('2026-03-12', at(0)), 2, 5))).toEqual([]);
});

test('a long meeting conflicts with each that falls into it', () => {
  expect(pairs(engagement(on(tuesday, at(9, 0, 480)), 1, 5), engagement(on(tuesday, at(10)), 2, 5), engagement(on(tuesday, at(12)), 3, 5)))
    .toEqual([[1, 2, 5], [1, 3, 5]]);
});

test('it finds every pair that comparing all with all finds', () => {
  const anyEngagement = fc.record({
    timing: fc.oneof(fc.record({ kind: fc.constant('timed' as const), at: fc.integer({ min: 480, max: 700 }), minutes: fc.integer({ min: 0, max: 120 }) }),
      fc.constant(allDay())),
    date: fc.constantFrom('2026-03-10', '2026-03-11'), forum: fc.integer({ min: 1, max: 4 }),
    people: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 3 })
  }).map(({ timing, date, forum, people }) => engagement(on(date, timing), forum, ...people));
  const takes = ({ occurrence: one }: Engagement): readonly [number, number] => (one.kind === 'timed'
    ? [one.startsAt, one.endsAt]
    // Tallinn is two hours ahead in March.
    : [Date.parse(`${one.day}T00:00+02:00`), Date.parse(`${one.day}T24:00+02:00`)]);
  fc.assert(fc.property(fc.array(anyEngagement, { maxLength: 12 }), engagements => {
    const slowly = engagements.flatMap((a, i) => engagements.slice(i + 1).filter(b => {
      const [[from, until], [begins, ends]] = [takes(a), takes(b)];
      return a.forum !== b.forum && from < until && begins < ends && from < ends && begins < until && a.people.some(one => b.people.includes(one));
    }));
    expect(conflicts(engagements)).toHaveLength(slowly.length);
  }));
});
