import { calendarOf } from '../../../src/domain/calendar/calendar';
import { deedsOf, undoing, type Doing } from '../../../src/domain/calendar/doing';
import { itemsBetween, type MeetingItem } from '../../../src/domain/calendar/item';
import type { Deed } from '../../../src/domain/calendar/log';
import type { CalendarFacts } from '../../../src/domain/facts';
import type { OccurrenceChange } from '../../../src/domain/calendar/change';
import { holder, person, role } from '../given';
import { at, day, monthly, nthOf, TUE } from './given';
import { changed, forum, meetingRule, member, smallCalendar } from './smallCalendar';

const CHAIR = 1;
const TUESDAY = day('2026-03-03');

/** A forum that meets every Tuesday at ten, on the first one by a second rule too; person 1 chairs. */
const facts = (deeds: readonly Deed[] = [], by = CHAIR): CalendarFacts => smallCalendar({
  roles: [role({ id: 1, name: 'Juhataja' })], holders: [holder({ id: 1, role: 1, person: person(CHAIR) })],
  forums: [forum({ id: 1 })], forumMembers: [member({ id: 1, forum: 1, role: 1, capacity: 'chair' })],
  meetingRules: [meetingRule({ id: 1, forum: 1, place: 'Saal' }), meetingRule({ id: 2, forum: 1, name: 'koos kõigiga', place: 'Saal', pattern: monthly(nthOf([1], [TUE])) })],
  calendarChanges: deeds.map((deed, i) => changed(i + 1, by, '2026-02-02', deed))
}).facts;

const meetings = (deeds: readonly Deed[] = [], by = CHAIR): readonly MeetingItem[] =>
  itemsBetween(calendarOf(facts(deeds, by), day('2026-03-01')), day('2026-03-01'), day('2026-03-31')).filter((item): item is MeetingItem => item.kind === 'meeting');

const first = (): MeetingItem => meetings()[0];
const none = (): OccurrenceChange | undefined => undefined;
const standing = (deeds: readonly Deed[]) => (key: string): OccurrenceChange | undefined =>
  calendarOf(facts(deeds), day('2026-03-01')).replayed.changes.get(key)?.change;

const move: Doing = { kind: 'move', to: day('2026-03-05'), timing: at(10), place: 'Saal' };

test('two rules that meet at one time are cancelled together, and nothing of the sitting stays', () => {
  const deeds = deedsOf(first().occurrences, none, { kind: 'cancel', note: ' Lähetus ' });
  expect(deeds).toEqual([
    { rule: 'm1', planned: TUESDAY, kind: 'cancelled', note: 'Lähetus' }, { rule: 'm2', planned: TUESDAY, kind: 'cancelled', note: 'Lähetus' }
  ]);
  expect(meetings(deeds).filter(item => item.day === TUESDAY).map(({ status }) => status)).toEqual(['cancelled', 'cancelled']);
});

test('a sitting of two rules that is moved stays one sitting', () => {
  const moved = meetings(deedsOf(first().occurrences, none, move)).filter(item => item.day === '2026-03-05');
  expect(moved.map(({ status, rules }) => [status, rules.length])).toEqual([['moved', 2]]);
});

test('time and place that agree with the rule are left to it', () => {
  expect(deedsOf(first().occurrences, none, move)[0]).toEqual({ rule: 'm1', planned: TUESDAY, kind: 'moved', to: '2026-03-05', timing: undefined, place: undefined, note: undefined });
  expect(deedsOf(first().occurrences, none, { ...move, timing: at(14), place: 'Teams' })[0]).toMatchObject({ timing: at(14), place: 'Teams' });
});

test('a note to a meeting that was moved leaves it where it was moved to; one to a cancelled one does not call it back', () => {
  const moved = deedsOf(first().occurrences, none, move);
  const noted = deedsOf(first().occurrences, standing(moved), { kind: 'note', note: 'Võtke andmed kaasa' });
  expect(meetings([...moved, ...noted]).find(item => item.day === '2026-03-05')).toMatchObject({ status: 'moved', note: 'Võtke andmed kaasa' });
  const cancelled = deedsOf(first().occurrences, none, { kind: 'cancel' });
  const explained = deedsOf(first().occurrences, standing(cancelled), { kind: 'note', note: 'Haigus' });
  expect(meetings([...cancelled, ...explained])[0]).toMatchObject({ status: 'cancelled', note: 'Haigus' });
});

test('an empty note takes the note back', () => {
  const noted = deedsOf(first().occurrences, none, { kind: 'note', note: 'Sõna' });
  const emptied = deedsOf(first().occurrences, standing(noted), { kind: 'note', note: '  ' });
  expect(meetings([...noted, ...emptied])[0].note).toBeUndefined();
});

test.each<[string, readonly Deed[], Doing]>([
  ['a cancelling', [], { kind: 'cancel', note: 'Lähetus' }],
  ['a cancelling of a meeting that was moved', deedsOf(first().occurrences, none, move), { kind: 'cancel' }],
  ['a restoring', deedsOf(first().occurrences, none, { kind: 'cancel', note: 'Haigus' }), { kind: 'restore' }],
  ['a second moving', deedsOf(first().occurrences, none, move), { ...move, to: day('2026-03-06') }]
])('undoing %s brings back what stood before it', (_, before, doing) => {
  const stood = standing(before);
  const done = deedsOf(first().occurrences, stood, doing);
  expect(meetings([...before, ...done])).not.toEqual(meetings(before));
  const told = (items: readonly MeetingItem[]): unknown => items.map(({ day: on, status, note, place, at: time }) => ({ on, status, note, place, time }));
  expect(told(meetings([...before, ...done, ...undoing(done, stood)]))).toEqual(told(meetings(before)));
});

test('what somebody does who leads nothing changes nothing, and is told as not counting', () => {
  const deeds = deedsOf(first().occurrences, none, { kind: 'cancel' });
  expect(meetings(deeds, 9)[0].status).toBe('planned');
  expect(calendarOf(facts(deeds, 9), day('2026-03-01')).replayed.inert.map(({ reason }) => reason)).toEqual(['notEntitled', 'notEntitled']);
});
