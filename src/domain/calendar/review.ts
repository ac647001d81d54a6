import type { DocumentId, ImprovementId, ManagementReviewId, RoleId, SuggestionId } from '../identity';
import type { PlainDate } from '../time/plainDate';
import type { ToDo } from '../toDo';

/** What was looked at: the whole management system, the core activities, or one process (domain.md, "Review"). */
export const reviewSubjects = ['managementSystem', 'coreActivities', 'process'] as const;
export type ReviewSubject = typeof reviewSubjects[number];

export const reviewConclusions = ['fit', 'fitWithImprovements', 'notFit'] as const;
export type ReviewConclusion = typeof reviewConclusions[number];

/** A review of the management system that took place, or is to take place. */
export interface ManagementReview {
  readonly id: ManagementReviewId;
  readonly name: string;
  readonly subject: ReviewSubject;
  readonly day: PlainDate;
  readonly responsible?: RoleId;
  readonly document?: DocumentId;
  readonly conclusion?: ReviewConclusion;
  readonly result?: string;
  readonly minutes?: string;
  readonly sample: boolean;
}

/** Parendus: what a review, or a suggestion, made somebody promise. */
export interface Improvement extends ToDo {
  readonly id: ImprovementId;
  readonly name: string;
  readonly review?: ManagementReviewId;
  readonly suggestion?: SuggestionId;
  readonly document?: DocumentId;
  readonly owner: RoleId;
  readonly doneOn?: PlainDate;
  readonly result?: string;
  readonly sample: boolean;
}
