import type { ForumId, ForumMemberId, MeetingRuleId, RoleId } from '../identity';
import type { RoleScope } from '../people/role';
import type { Validity } from '../time/validity';
import type { RequiredFrequency } from './frequency';
import type { CalendarRule } from './rule';

/** The kinds of Table 2. A forum is a kind and a scope: one core team for each policy area, one meeting for each department. */
export const forumKinds = [
  'coreTeam', 'field', 'department', 'secretaryGeneral', 'ministerExtended', 'trimesterReview', 'minister', 'ministerBrief', 'other'
] as const;
export type ForumKind = typeof forumKinds[number];

/** Table 2: "poliitikavaldkondade sisuline juhtimine" and "administratiivne juhtimine". */
export const strands = ['policy', 'administrative'] as const;
export type Strand = typeof strands[number];

/**
 * Juhtimisorgan. SoM juhtkond is defined in two ways (chapter 1.4.1 and Table 2), so who belongs is kept with each forum and
 * never derived from this.
 */
export const governingBodies = ['policyCoreTeam', 'field', 'ministryBoardWithoutMinister', 'governanceBoard', 'ministryBoard'] as const;
export type GoverningBody = typeof governingBodies[number];

export interface Forum {
  readonly id: ForumId;
  readonly name: string;
  readonly kind: ForumKind;
  readonly strand?: Strand;
  readonly body?: GoverningBody;
  readonly scope: RoleScope;
  readonly purpose?: string;
  /** Participants that no role names, such as all staff of a department, in words. */
  readonly others?: string;
  readonly required?: RequiredFrequency;
  /** Where its minutes are kept. */
  readonly minutes?: string;
  readonly validity: Validity;
  readonly sample: boolean;
}

/** Invited: as needed; needs nobody's time until somebody says so. */
export const forumCapacities = ['chair', 'member', 'invited'] as const;
export type ForumCapacity = typeof forumCapacities[number];

/** Membership is by role: who that is on a day is what the role holders say. */
export interface ForumMember {
  readonly id: ForumMemberId;
  readonly forum: ForumId;
  readonly capacity: ForumCapacity;
  readonly role: RoleId;
  /** Where the role is held; a unit stands for all under it too. */
  readonly scope: RoleScope;
  /** Only at meetings by these rules; empty: at all of them. */
  readonly rules: readonly MeetingRuleId[];
  readonly validity: Validity;
  readonly sample: boolean;
}

/** When a forum meets; it may have several (weekly, and with all department heads on the I and III Tuesday). */
export interface MeetingRule extends CalendarRule {
  readonly of: 'meeting';
  readonly row: MeetingRuleId;
  readonly forum: ForumId;
  /** What sets these meetings of the forum apart. */
  readonly name?: string;
  readonly note?: string;
  /** Grows with every saved version (1, 2 …). */
  readonly revision: number;
  readonly sample: boolean;
}
