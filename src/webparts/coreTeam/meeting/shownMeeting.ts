import type { CoreTeamId } from '../../../domain/identity';
import type { TeamMeeting } from '../../../domain/teams/meeting';
import type { PlainDate } from '../../../domain/time/plainDate';

const latest = (meetings: readonly TeamMeeting[]): TeamMeeting | undefined =>
  meetings.reduce<TeamMeeting | undefined>((last, one) => (last === undefined || one.day > last.day ? one : last), undefined);

/** The address `meeting` that asks for what comes next, even where a meeting of the day is closed. */
export const NEXT = 'next';

/** The meeting that is shown: the one that the address names; else one under way; else that of the day. */
export const shownMeeting = (all: readonly TeamMeeting[], team: CoreTeamId, on: PlainDate, asked: string | undefined): TeamMeeting | undefined => {
  const meetings = all.filter(meeting => meeting.team === team);
  const named = meetings.find(({ id }) => String(id) === asked);
  if (named) return named;
  const underWay = latest(meetings.filter(({ state, day }) => state === 'underWay' && day <= on));
  return underWay ?? (asked === NEXT ? undefined : meetings.find(({ day }) => day === on));
};

/** Closed meetings up to a day, the latest first. */
export const earlierMeetings = (all: readonly TeamMeeting[], team: CoreTeamId, on: PlainDate): readonly TeamMeeting[] =>
  all.filter(meeting => meeting.team === team && meeting.state === 'closed' && meeting.day <= on).sort((a, b) => (a.day < b.day ? 1 : -1));
