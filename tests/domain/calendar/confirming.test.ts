import { calendarOf, type Calendar } from '../../../src/domain/calendar/calendar';
import { awaitingMonths, heldStateOf, meetingsToConfirm, monthSpan, recordingOf } from '../../../src/domain/calendar/confirming';
import { itemsBetween, type MeetingItem } from '../../../src/domain/calendar/item';
import type { RecordDeed } from '../../../src/domain/calendar/log';
import type { ForumId } from '../../../src/domain/identity';
import { holder, person, role } from '../given';
import { day, monthly, nthOf, TUE } from './given';
import { changed, forum, meetingRule, member, recorded, smallCalendar } from './smallCalendar';

const FORUM = 1 as ForumId;
const today = day('2026-03-17');

/** Every Tuesday of March 2026 (3, 10, 17, 24, 31), the first by two rules; the 10th was cancelled. */
const given = (records: readonly RecordDeed[] = []): Calendar => calendarOf(smallCalendar({
  roles: [role({ id: 1, name: 'Juhataja' })], holders: [holder({ id: 1, role: 1, person: person(1) })],
  forums: [forum({ id: 1 })], forumMembers: [member({ id: 1, forum: 1, role: 1, capacity: 'chair' })],
  meetingRules: [meetingRule({ id: 1, forum: 1 }), meetingRule({ id: 2, forum: 1, pattern: monthly(nthOf([1], [TUE])) })],
  calendarChanges: [changed(1, 1, '2026-03-01', { rule: 'm1', planned: day('2026-03-10'), kind: 'cancelled' })],
  meetingEntries: records.map((deed, i) => recorded(i + 1, 1, 1, '2026-03-17', deed))
}).facts, today);

const march = (records: readonly RecordDeed[] = []): readonly MeetingItem[] => {
  const { from, until } = monthSpan(today);
  return meetingsToConfirm(itemsBetween(given(records), from, until), FORUM, today);
};

test('what may be confirmed are the sittings until today that nobody cancelled; two rules at one time are one', () => {
  expect(march().map(item => item.day)).toEqual(['2026-03-03', '2026-03-17']);
});

test('a month waits with as many meetings as nobody has recorded, for whoever leads the forum', () => {
  const items = (records: readonly RecordDeed[]): ReturnType<typeof itemsBetween> => itemsBetween(given(records), day('2026-02-01'), today);
  const held: RecordDeed = { state: 'held', on: day('2026-03-03'), of: { rule: 'm2', planned: day('2026-03-03') } };
  expect(awaitingMonths(items([]), today, () => true)).toEqual([
    { forum: 1, month: '2026-02-01', meetings: 4 }, { forum: 1, month: '2026-03-01', meetings: 2 }
  ]);
  expect(awaitingMonths(items([held]), today, () => true)[1].meetings).toBe(1);
  expect(awaitingMonths(items([]), today, () => false)).toEqual([]);
});

test('saying what is recorded already writes nothing; another word replaces the row that stands, under the same rule', () => {
  const under: RecordDeed = { state: 'held', on: day('2026-03-03'), of: { rule: 'm2', planned: day('2026-03-03') } };
  const [first, second] = march([under]);
  expect(heldStateOf(first)).toBe('held');
  expect(recordingOf(first, 'held')).toBeUndefined();
  expect(recordingOf(first, 'notHeld')).toEqual({ state: 'notHeld', of: { rule: 'm2', planned: '2026-03-03' } });
  expect(recordingOf(first, 'unrecorded')).toEqual({ state: 'unrecorded', of: { rule: 'm2', planned: '2026-03-03' } });
  expect(recordingOf(second, 'unrecorded')).toBeUndefined();
  expect(recordingOf(second, 'held')).toEqual({ state: 'held', on: '2026-03-17', of: { rule: 'm1', planned: '2026-03-17' } });
});

test('what was said and taken back is not recorded', () => {
  const of = { rule: 'm1' as const, planned: day('2026-03-17') };
  expect(march([{ state: 'notHeld', of }, { state: 'unrecorded', of }]).map(heldStateOf)).toEqual(['unrecorded', 'unrecorded']);
});
