import type { ConfirmedEdition } from '../../approval/editions';
import type { Replay } from '../../approval/replay';
import type { ActivityPart } from '../../calendar/activity';
import type { ForumCapacity } from '../../calendar/forum';
import type { DeskDraft } from '../../desk/deskFacts';
import type { CalendarLists, Facts } from '../../facts';
import type { FindingSubject } from '../../findings/subject';
import type { DocumentId, PersonId, RoleHolderId, RoleId } from '../../identity';
import type { PlainDate } from '../../time/plainDate';
import type { Validity } from '../../time/validity';
import type { RoleScope } from '../role';

/** What coordination knows on a day; absent where it has not been read yet, or may not be. */
export interface ApprovalTies {
  /** The log as it stood on the day. */
  readonly replay: Replay;
  readonly editions: ReadonlyMap<DocumentId, readonly ConfirmedEdition[]>;
  readonly drafts: readonly DeskDraft[];
}

export type RelationFacts =
  & Pick<
    Facts,
    'organisations' | 'units' | 'posts' | 'roles' | 'holders' | 'supportServices' | 'documents' | 'listedProcesses' | 'areas' | 'services'
    | 'suggestions'>
  & Pick<CalendarLists, 'forums' | 'forumMembers' | 'activities' | 'managementReviews' | 'improvements'>
  & { readonly approvals?: ApprovalTies };

/** Kinds of ties, in the order in which a page shows them. */
export const tieKinds = [
  'role', 'policyArea', 'service', 'supportService', 'document', 'jobDescription', 'forum', 'activity', 'approval', 'suggestion', 'improvement'
] as const;
export type TieKind = typeof tieKinds[number];

/** How somebody, or some place, is tied to a thing. `ofPlace`: the thing belongs there, whoever sees to it. */
export type TieCapacity =
  | 'holder' | 'substitute' | 'leader' | 'teamMember' | 'fieldLeader' | 'departmentHead' | 'manager' | 'owner' | 'partOwner' | 'ownPost'
  | 'lineManager' | 'answers' | 'submitted' | 'drafting' | 'responsibleForSuggestion' | 'reviewResponsible' | 'improvementOwner' | 'ofPlace'
  | ForumCapacity | ActivityPart;

/** What somebody is tied to: the row that a page shows, and what it is called. */
export interface Thing {
  readonly subject: FindingSubject;
  readonly name: string;
  /** What tells it apart: a step of a round, a part of a process. */
  readonly detail?: string;
  /** Of a document in a round. */
  readonly edition?: number;
}

/** Whoever holds one of these roles at this place on the day. */
export interface TieSeat {
  readonly roles: readonly RoleId[];
  readonly scope: RoleScope;
  /** The place itself; else a unit stands for the units and areas under it too. */
  readonly exact?: true;
  /** Each sits there for the place where they hold the role: the head of one department does not sit there for another. */
  readonly own?: true;
}

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
  }
  | { readonly by: 'place' }
);
