import type { Calendar } from '../../calendar/calendar';
import type { MeetingRule } from '../../calendar/forum';
import { expand, stands, type Occurrence } from '../../calendar/occurrence';
import type { MinuteOfDay } from '../../calendar/rule';
import type { CoreTeamId, ForumId } from '../../identity';
import { addDays, type PlainDate } from '../../time/plainDate';
import type { TeamMeeting } from '../meeting';
import type { CoreTeam } from '../team';

/** A team that meets once a year still has a next meeting. */
const SEARCHED_DAYS = 400;

/** Where no calendar says when the team meets next, an action is due in four weeks: teams usually meet once a month (Table 2). */
const USUAL_DAYS = 28;

/** A meeting as the calendar has it: a public holiday or a person may have moved it. */
export interface PlannedMeeting {
  readonly day: PlainDate;
  /** Absent: the whole day. */
  readonly at?: MinuteOfDay;
  readonly place?: string;
  readonly status: Exclude<Occurrence['status'], 'cancelled'>;
}

const planned = (occurrence: Occurrence): readonly PlannedMeeting[] => {
  const { day, place, status } = occurrence;
  return status === 'cancelled' ? [] : [{ day, place, status, at: occurrence.kind === 'timed' ? occurrence.at : undefined }];
};

/** Meetings of a forum between two days, both inclusive; cancelled ones are not among them. */
export const plannedMeetings = (calendar: Calendar, forum: ForumId, from: PlainDate, until: PlainDate): readonly PlannedMeeting[] => {
  const rules = calendar.rules.filter((rule): rule is MeetingRule => rule.of === 'meeting' && rule.forum === forum);
  return expand(rules, calendar.changeList, from, until).filter(stands).flatMap(planned);
};

/** The first meeting on a day or after it. */
export const firstMeetingFrom = (calendar: Calendar, { forum }: Pick<CoreTeam, 'forum'>, from: PlainDate): PlannedMeeting | undefined =>
  (forum === undefined ? undefined : plannedMeetings(calendar, forum, from, addDays(from, SEARCHED_DAYS))[0]);

const isHeldOn = (meetings: readonly TeamMeeting[], team: CoreTeamId, on: PlainDate): boolean =>
  meetings.some(meeting => meeting.team === team && meeting.day === on && meeting.state === 'closed');

/** The meeting that the team prepares for on a day: that of the day itself until it is closed. */
export const nextMeeting = (calendar: Calendar, meetings: readonly TeamMeeting[], team: Pick<CoreTeam, 'id' | 'forum'>, on: PlainDate): PlannedMeeting | undefined =>
  firstMeetingFrom(calendar, team, isHeldOn(meetings, team.id, on) ? addDays(on, 1) : on);

/** By when what is agreed on a day is usually done: the team's next meeting. */
export const usualDue = (calendar: Calendar, team: Pick<CoreTeam, 'forum'>, day: PlainDate): PlainDate =>
  firstMeetingFrom(calendar, team, addDays(day, 1))?.day ?? addDays(day, USUAL_DAYS);
