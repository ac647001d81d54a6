import type {
  AttendanceId, CoreTeamId, MeetingItemId, PersonId, TeamActionId, TeamDecisionId, TeamMeetingId
} from '../identity';
import type { Person } from '../people/person';
import type { PlainDate } from '../time/plainDate';
import type { ToDo } from '../toDo';

/** A meeting that was begun; a team has one a day. `closed`: its minutes are written. */
export interface TeamMeeting {
  readonly id: TeamMeetingId;
  readonly team: CoreTeamId;
  readonly name: string;
  readonly day: PlainDate;
  readonly state: 'underWay' | 'closed';
  /** Minutes as they were closed (JSON), with their SHA-256. */
  readonly minutes?: { readonly text: string; readonly digest?: string };
  readonly sample: boolean;
}

export type Presence = 'present' | 'remote' | 'absent';

export interface Attendance {
  readonly id: AttendanceId;
  readonly meeting: TeamMeetingId;
  readonly person: Person;
  readonly presence: Presence;
}

/**
 * What a subject of the agenda is: a standing one of the team, the team's actions, proposed by somebody, what changed on the map, or
 * confirmations that are due.
 */
export const itemKinds = ['standing', 'actions', 'proposed', 'mapChanges', 'confirmations'] as const;
export type ItemKind = typeof itemKinds[number];

/** A subject for the agenda. Without a meeting it waits for the next one. */
export interface MeetingItem {
  readonly id: MeetingItemId;
  readonly team: CoreTeamId;
  readonly kind: ItemKind;
  readonly meeting?: TeamMeetingId;
  readonly subject: string;
  readonly text?: string;
  readonly discussion?: string;
  /** Place on the agenda, from 1. */
  readonly position?: number;
  readonly state: 'open' | 'discussed' | 'dropped';
  readonly by: Person;
  /** When it was written down, epoch ms. */
  readonly at: number;
  readonly sample: boolean;
}

interface Recorded {
  readonly team: CoreTeamId;
  readonly meeting?: TeamMeetingId;
  readonly item?: MeetingItemId;
  readonly text: string;
  readonly owner: Person;
  /** When it was written down, epoch ms. */
  readonly at: number;
  readonly sample: boolean;
}

export interface TeamDecision extends Recorded {
  readonly id: TeamDecisionId;
  /** First day on which it holds. */
  readonly day: PlainDate;
  readonly reason?: string;
}

export interface TeamAction extends Recorded, ToDo {
  readonly id: TeamActionId;
  readonly doneOn?: PlainDate;
  readonly result?: string;
}

/** The key under which a meeting stands: one of a team on a day. */
export const meetingKey = (team: CoreTeamId, day: PlainDate): string => `${team}-${day}`;

/** The key under which it is said whether somebody took part. */
export const attendanceKey = (meeting: TeamMeetingId, person: PersonId): string => `${meeting}-${person}`;
