import type { PersonId } from '../../../domain/identity';
import type { Person } from '../../../domain/people/person';
import type { ActingOn } from '../../../domain/cards/keepers';
import type { Agenda } from '../../../domain/teams/meeting/agenda';
import type { TeamMeeting } from '../../../domain/teams/meeting';
import type { CoreTeam } from '../../../domain/teams/team';
import type { PlainDate } from '../../../domain/time/plainDate';
import type { MeetingFacts } from './meetingNouns';

export interface MeetingProps {
  readonly team: CoreTeam;
  readonly facts: MeetingFacts;
  /** The day that is looked at; a meeting is held on today only. */
  readonly on: PlainDate;
  readonly me: PersonId;
  /** Whether the person who looks may write down what the team says. */
  readonly may: boolean;
  /** Who sits in the team on that day. */
  readonly members: readonly Person[];
  /** Experts who act as managers of services: what they confirm counts. */
  readonly actingOn: ActingOn;
}

/** A meeting that is under way, as its parts need it. */
export interface UnderWayProps extends MeetingProps {
  readonly meeting: TeamMeeting;
  readonly agenda: Agenda;
  /** By when what is agreed is usually done. */
  readonly due: PlainDate;
  /** Says aloud what became of an act. */
  readonly say: (words: string) => void;
}
