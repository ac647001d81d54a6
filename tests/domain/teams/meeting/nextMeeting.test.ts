import type { Calendar } from '../../../../src/domain/calendar/calendar';
import { firstMeetingFrom, nextMeeting, usualDue } from '../../../../src/domain/teams/meeting/nextMeeting';
import type { ChangeEntry } from '../../../../src/domain/calendar/log';
import { forum, changed, meetingRule, member, smallCalendar } from '../../calendar/smallCalendar';
import { day, holder, role } from '../../given';
import { meeting, team } from './given';

const theTeam = team({ id: 1, forum: 1 });

/** Every Tuesday; the chair (person 1) moves and cancels. */
const calendar = (...calendarChanges: readonly ChangeEntry[]): Calendar => smallCalendar({
  forums: [forum({ id: 1 }), forum({ id: 2 })], meetingRules: [meetingRule({ id: 1, forum: 1 }), meetingRule({ id: 2, forum: 2 })],
  forumMembers: [member({ id: 1, forum: 1, capacity: 'chair', role: 1 })], roles: [role({ id: 1 })], holders: [holder({ id: 1, role: 1 })], calendarChanges
});

const moved = changed(1, 1, '2026-11-20', { rule: 'm1', planned: day('2026-11-24'), kind: 'moved', to: day('2026-11-26') } as ChangeEntry['deed']);
const cancelled = changed(1, 1, '2026-11-20', { rule: 'm1', planned: day('2026-11-24'), kind: 'cancelled' } as ChangeEntry['deed']);

test.each([
  ['the day before', '2026-11-23', '2026-11-24'], ['on the day', '2026-11-24', '2026-11-24'], ['the day after', '2026-11-25', '2026-12-01']
])('the next meeting %s', (_, on, next) => {
  expect(nextMeeting(calendar(), [], theTeam, day(on))?.day).toBe(next);
});

test('a meeting that was closed today is behind; one that is under way is not', () => {
  const tuesday = day('2026-11-24');
  expect(nextMeeting(calendar(), [meeting({ id: 1, day: '2026-11-24', state: 'closed' })], theTeam, tuesday)?.day).toBe('2026-12-01');
  expect(nextMeeting(calendar(), [meeting({ id: 1, day: '2026-11-24' })], theTeam, tuesday)?.day).toBe('2026-11-24');
  expect(nextMeeting(calendar(), [meeting({ id: 1, team: 2, day: '2026-11-24', state: 'closed' })], theTeam, tuesday)?.day).toBe('2026-11-24');
});

test('a moved meeting is on its new day, a cancelled one is none', () => {
  expect(nextMeeting(calendar(moved), [], theTeam, day('2026-11-23'))).toMatchObject({ day: '2026-11-26', status: 'moved', at: 600 });
  expect(nextMeeting(calendar(cancelled), [], theTeam, day('2026-11-23'))?.day).toBe('2026-12-01');
});

test('what is agreed is due at the meeting after this one; in four weeks where no calendar says', () => {
  expect(usualDue(calendar(), theTeam, day('2026-11-24'))).toBe('2026-12-01');
  expect(usualDue(calendar(moved), theTeam, day('2026-11-20'))).toBe('2026-11-26');
  expect(usualDue(calendar(), team({ id: 1 }), day('2026-11-24'))).toBe('2026-12-22');
  expect(firstMeetingFrom(calendar(), team({ id: 1 }), day('2026-11-24'))).toBeUndefined();
});
