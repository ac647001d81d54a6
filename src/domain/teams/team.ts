import type {
  CoreTeamId, DocumentId, ForumId, OrganisationId, PersonId, PolicyAreaId, ServiceId, SupportServiceId, TeamMemberId, UnitId
} from '../identity';
import type { Person } from '../people/person';
import type { PlainDate } from '../time/plainDate';
import type { Validity } from '../time/validity';

/** What a core team is for: it leads one of these (ch. 2.1.1). */
export type TeamSubject =
  | { readonly kind: 'policyArea'; readonly id: PolicyAreaId }
  | { readonly kind: 'service'; readonly id: ServiceId }
  | { readonly kind: 'supportService'; readonly id: SupportServiceId };

export interface CoreTeam {
  readonly id: CoreTeamId;
  readonly name: string;
  /** Absent where the row names none, or several: a finding for the quality manager. */
  readonly subject?: TeamSubject;
  readonly purpose?: string;
  /** Its meeting rules say when the team meets. */
  readonly forum?: ForumId;
  /** The document whose editions are the proposals of the team's composition; without it nothing can be proposed. */
  readonly composition?: DocumentId;
  /** What stands on the agenda of every meeting. */
  readonly standing: readonly string[];
  readonly validity: Validity;
  readonly sample: boolean;
}

/** What a member's own institution lets the member do (ch. 2.1.1: *otsustusõigus, vastutus, info jagamise õigus, ressursid*). */
export const mandateRights = ['decide', 'answer', 'share', 'resources'] as const;
export type MandateRight = typeof mandateRights[number];

export const memberCapacities = ['member', 'serviceManager', 'actingServiceManager', 'supportService', 'partner'] as const;
export type MemberCapacity = typeof memberCapacities[number];

/** What is agreed of a member, and coordinated by the head of the member's institution. Days are inclusive. */
export interface MemberTerms {
  readonly person: PersonId;
  readonly organisation: OrganisationId;
  /** Of the ministry's people: their unit, whose department head is asked. */
  readonly unit?: UnitId;
  readonly capacity: MemberCapacity;
  /** Represented by a service manager, or by an expert acting as one. */
  readonly service?: ServiceId;
  readonly term: 'permanent' | 'temporary';
  readonly from: PlainDate;
  /** Always there for a temporary member. */
  readonly until?: PlainDate;
  readonly mandate: readonly MandateRight[];
}

/** Who wrote a row and when, as SharePoint stamped it; false once somebody has changed it. */
interface WrittenRow {
  readonly id: TeamMemberId;
  readonly team: CoreTeamId;
  readonly person: Person;
  readonly by: PersonId;
  /** epoch ms, whole seconds */
  readonly at: number;
  readonly untouched: boolean;
  readonly note?: string;
}

/** A row of the add-only list of members. It gives nobody a seat: the coordinated edition of its number does (`composition.ts`). */
export type TeamMemberRow = WrittenRow & (
  | { readonly kind: 'join'; readonly proposal: number; readonly terms: MemberTerms }
  /** `on`: the last day of the membership. */
  | { readonly kind: 'leave'; readonly on: PlainDate }
  /** A row that lacks what its kind needs; a finding. */
  | { readonly kind: 'broken' }
);

/** An institution that sits in teams: a department of the ministry, or an agency or another organisation as a whole. */
export type Institution =
  | { readonly kind: 'department'; readonly unit: UnitId }
  | { readonly kind: 'organisation'; readonly organisation: OrganisationId };

export const institutionKey = (institution: Institution): string =>
  (institution.kind === 'department' ? `u${institution.unit}` : `o${institution.organisation}`);
