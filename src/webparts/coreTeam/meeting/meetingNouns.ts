import { calendarNouns } from '../../managementCalendar/calendarNouns';
import type { DomainFacts } from '../../../ui/useDomainFacts';

/** Facts that a meeting asks for: the calendar's, since it says when the team meets next, the map's, and its own rows. */
export const meetingNouns = [
  ...calendarNouns, 'goals', 'indicators', 'coreTeams', 'teamMeetings', 'attendance', 'meetingItems', 'teamDecisions', 'teamActions',
  'confirmations'
] as const;

export type MeetingFacts = DomainFacts<typeof meetingNouns[number]>;
