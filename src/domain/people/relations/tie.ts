import type { ConfirmedEdition } from '../../approval/editions';
import type { Replay } from '../../approval/replay';
import type { ActivityPart } from '../../calendar/activity';
import type { ForumCapacity } from '../../calendar/forum';
import type { DeskDraft } from '../../desk/deskFacts';
import type { CalendarLists, Facts } from '../../facts';
import type { FindingSubject } from '../../findings/subject';
import type { DocumentId, PersonId, RoleHolderId, RoleId } from '../../identity';
import type { Confirmation } from '../../teams/confirmation';
import type { MeetingItem, TeamAction, TeamDecision, TeamMeeting } from '../../teams/meeting';
import type { MandateRight } from '../../teams/team';
import type { TeamFacts } from '../../teams/teamFacts';
import type { PlainDate } from '../../time/plainDate';
import type { Validity } from '../../time/validity';
import type { Person } from '../person';
import type { RoleScope } from '../role';

/** What coordination knows on a day; absent where it has not been read yet, or may not be. */
export interface ApprovalTies {
  /** The log as it stood on the day. */
  readonly replay: Replay;
  readonly editions: ReadonlyMap<DocumentId, readonly ConfirmedEdition[]>;
  readonly drafts: readonly DeskDraft[];
}

/** What core teams say; absent where it has not been read yet, or may not be. */
export interface TeamTies {
  /** Who sits in them, by coordinated compositions. */
  readonly facts: TeamFacts;
  readonly meetings: readonly TeamMeeting[];
  readonly items: readonly MeetingItem[];
  readonly actions: readonly TeamAction[];
  readonly decisions: readonly TeamDecision[];
  readonly confirmations: readonly Confirmation[];
}

export type RelationFacts =
  & Pick<
    Facts,
    'organisations' | 'units' | 'posts' | 'roles' | 'holders' | 'supportServices' | 'documents' | 'listedProcesses' | 'areas' | 'services'
    | 'suggestions'>
  & Pick<CalendarLists, 'forums' | 'forumMembers' | 'activities' | 'managementReviews' | 'improvements'>
  & { readonly approvals?: ApprovalTies; readonly teams?: TeamTies };

/** Kinds of ties, in the order in which a page shows them. */
export const tieKinds = [
  'role', 'policyArea', 'service', 'supportService', 'coreTeam', 'document', 'jobDescription', 'forum', 'activity', 'approval', 'suggestion', 'card',
  'meetingItem', 'teamAction', 'teamDecision', 'improvement'
] as const;
export type TieKind = typeof tieKinds[number];

/** How somebody, or some place, is tied to a thing. `ofPlace`: the thing belongs there, whoever sees to it. */
export type TieCapacity =
  | 'holder' | 'substitute' | 'leader' | 'teamMember' | 'fieldLeader' | 'departmentHead' | 'manager' | 'owner' | 'partOwner' | 'ownPost'
  | 'lineManager' | 'answers' | 'submitted' | 'drafting' | 'responsibleForSuggestion' | 'reviewResponsible' | 'improvementOwner' | 'ofPlace'
  | 'actingManager' | 'serviceMember' | 'comingMember' | 'proposedMember' | 'keeper' | 'proposer' | 'doer' | 'answersForDecision'
  | ForumCapacity | ActivityPart;

/** What somebody is tied to: the row that a page shows, and what it is called. */
export interface Thing {
  readonly subject: FindingSubject;
  readonly name: string;
  /** What tells it apart: a step of a round, a part of a process. */
  readonly detail?: string;
  /** Of a document in a round, or the number of a proposal of members. */
  readonly edition?: number;
  /** What the own institution lets a member of a team do. */
  readonly mandate?: readonly MandateRight[];
  /** Of a card that waits to be confirmed: when it last was, if ever, and whether somebody has said that it is not true. */
  readonly confirmed?: { readonly last?: PlainDate; readonly isTrue: boolean };
}

/** Whoever holds one of these roles at this place on the day. */
export interface TieSeat {
  readonly roles: readonly RoleId[];
  readonly scope: RoleScope;
  /** The place itself; else a unit stands for the units and areas under it too. */
  readonly exact?: true;
  /** Only rows that name the place: whoever holds the role everywhere leads no team by that. */
  readonly named?: true;
  /** Each sits there for the place where they hold the role: the head of one department does not sit there for another. */
  readonly own?: true;
}

/** Somebody who fills the same place as well, and on which days. */
export interface Beside { readonly person: Person; readonly validity: Validity }

interface TieFacts {
  /** The same for the same tie on any day. */
  readonly key: string;
  readonly kind: TieKind;
  readonly capacity: TieCapacity;
  readonly thing: Thing;
  /** Where the thing belongs. */
  readonly places: readonly RoleScope[];
  readonly validity: Validity;
  /** Who may do it when the people it names cannot. */
  readonly heirs?: TieSeat;
  readonly due?: PlainDate;
}

export type Tie = TieFacts & (
  /** A row of the list of role holders. */
  | { readonly by: 'row'; readonly row: RoleHolderId; readonly seat: TieSeat }
  | { readonly by: 'seat'; readonly seat: TieSeat }
  /** People whom the thing itself names. `others` may answer as well as they. */
  | {
    readonly by: 'people'; readonly people: readonly PersonId[]; readonly others: boolean;
    /** The rows by which they were named: who stands in for a row stands in here. */
    readonly rows?: readonly RoleHolderId[];
    /** Others who fill the place, where what says so is no row of a role holder. */
    readonly beside?: readonly Beside[];
  }
  | { readonly by: 'place' }
);
