import type { CoreTeamId, PostId } from '../identity';
import type { MemberTerms } from '../teams/team';

/** Common European Framework of Reference for Languages (Council of Europe). */
export const languageLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type LanguageLevel = typeof languageLevels[number];

/**
 * A post that a text names. `post` is set where the structure list knows it; `scope` is the text's own ("teatud töölõikudes");
 * `note` is what else stands in brackets after it.
 */
export interface NamedPost {
  readonly name: string;
  readonly post?: PostId;
  readonly scope?: string;
  readonly note?: string;
}

/** A task and what is expected of it. `key` stays with the row when it is moved, so that two editors' changes can be told apart. */
export interface Task {
  readonly key: string;
  readonly task: string;
  readonly results: readonly string[];
}

export interface LanguageSkill {
  readonly language: string;
  /** Absent where the text names none; that is a finding. */
  readonly level?: LanguageLevel;
  readonly note?: string;
}

/** *Ametnik* or *töötaja*; a field of its own, independent of the template. */
export type EmploymentStatus = 'official' | 'employee';

/** Empty texts and lists stand for what is not written yet: a draft is never refused for them. */
export interface General {
  readonly status: EmploymentStatus;
  readonly managers: readonly NamedPost[];
  /** *Asendab*: whose work this post takes over. */
  readonly substitutesFor: readonly NamedPost[];
  /** *Asendaja*: who takes over the work of this post. */
  readonly substitutedBy: readonly NamedPost[];
  readonly purpose: string;
  readonly tasks: readonly Task[];
  /** A paragraph each. */
  readonly rights: readonly string[];
  readonly responsibilities: readonly string[];
}

export interface Requirements {
  readonly education: string;
  readonly experience: string;
  readonly languages: readonly LanguageSkill[];
}

/** Confirmed by an order, as its annex (seed job-descriptions-order-185). */
export interface OrderTemplate extends General {
  readonly template: 'order';
  readonly subordinates: readonly NamedPost[];
  /** *Ametikoha grupp* */
  readonly postGroup: string;
  readonly specialConditions: string;
  readonly requirements: Requirements & { readonly skills: string; readonly qualities: string };
  /** The yearly review clause. */
  readonly review: string;
}

export const competencyGroups = ['expertise', 'clientFocus', 'teamwork', 'leadership'] as const;
export type CompetencyGroup = typeof competencyGroups[number];

/** Annex of an employment contract: signed by both, confirmed by no order (domain.md, "Job descriptions"). */
export interface ContractTemplate extends General {
  readonly template: 'contract';
  readonly tools: string;
  readonly requirements: Requirements & {
    readonly computerSkills: string;
    readonly competencies: Readonly<Record<CompetencyGroup, readonly string[]>>;
    readonly additional: readonly { readonly name: string; readonly description: string }[];
  };
  /** How the annex is changed. */
  readonly changes: string;
}

export type JobDescription = OrderTemplate | ContractTemplate;

/** What other kinds of documents say: clauses of plain text, or a file whose digest is in the envelope. */
export interface PlainContent {
  readonly template: 'plain';
  readonly clauses: readonly { readonly key: string; readonly heading: string; readonly text: string }[];
}

/** A proposal of members of a core team, of one institution; members in the order of their canonical texts (`teams/proposalText.ts`). */
export interface TeamContent {
  readonly template: 'team';
  readonly team: CoreTeamId;
  readonly members: readonly MemberTerms[];
}

/** What people write in an editor before it is submitted. */
export type WrittenContent = JobDescription | PlainContent;

export type DocumentContent = WrittenContent | TeamContent;

export const isWritten = (content: DocumentContent): content is WrittenContent => content.template !== 'team';
