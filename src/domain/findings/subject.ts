import type { DocumentCode } from '../documents/code';
import type { CalendarLists, Facts } from '../facts';
import type {
  ActivityId, CoreTeamId, EditionId, ForumId, GoalId, ImprovementId, IndicatorId, ListedProcessId, ManagementReviewId, MeetingRuleId, OrganisationId,
  PostId, RoleHolderId, UnitId
} from '../identity';
import type { Subject } from '../suggestions/suggestion';

/** What a finding is about: the row that a person should look at, or a code that no row carries. */
export type FindingSubject =
  | Subject
  | { readonly kind: 'roleHolder'; readonly id: RoleHolderId }
  | { readonly kind: 'edition'; readonly id: EditionId }
  | { readonly kind: 'unit'; readonly id: UnitId }
  | { readonly kind: 'organisation'; readonly id: OrganisationId }
  | { readonly kind: 'post'; readonly id: PostId }
  | { readonly kind: 'goal'; readonly id: GoalId }
  | { readonly kind: 'indicator'; readonly id: IndicatorId }
  | { readonly kind: 'listedProcess'; readonly id: ListedProcessId }
  | { readonly kind: 'forum'; readonly id: ForumId }
  | { readonly kind: 'meetingRule'; readonly id: MeetingRuleId }
  | { readonly kind: 'activity'; readonly id: ActivityId }
  | { readonly kind: 'managementReview'; readonly id: ManagementReviewId }
  | { readonly kind: 'improvement'; readonly id: ImprovementId }
  | { readonly kind: 'coreTeam'; readonly id: CoreTeamId }
  | { readonly kind: 'code'; readonly code: DocumentCode }
  /** A row that could not be read as what its list holds. */
  | { readonly kind: 'row'; readonly list: string; readonly id: number };

/** A text that no other subject has, for lists and links: `document 12`. */
export const subjectKey = (subject: FindingSubject): string => {
  switch (subject.kind) {
    case 'code': return `code ${subject.code}`;
    case 'row': return `row ${subject.list} ${subject.id}`;
    default: return `${subject.kind} ${subject.id}`;
  }
};

const find = <Row extends { readonly id: unknown }>(rows: readonly Row[] | undefined, id: Row['id']): Row | undefined =>
  rows?.find(row => row.id === id);

/**
 * The name that the subject's own row carries; a document's code stands in front of its title. Undefined for a row that
 * is not there, has no name, or is kept in a list that was not read.
 */
export const nameOf = (
  subject: FindingSubject, facts: Partial<Facts & CalendarLists> & { readonly coreTeams?: readonly { readonly id: CoreTeamId; readonly name: string }[] }
): string | undefined => {
  const documentName = (id: unknown): string | undefined => {
    const document = facts.documents?.find(one => one.id === id);
    return document && [document.code, document.title].filter(Boolean).join(' ');
  };
  switch (subject.kind) {
    case 'document': return documentName(subject.id);
    case 'policyArea': return find(facts.areas, subject.id)?.name;
    case 'service': return find(facts.services, subject.id)?.name;
    case 'supportService': return find(facts.supportServices, subject.id)?.name;
    case 'role': return find(facts.roles, subject.id)?.name;
    case 'roleHolder': return facts.holders?.byId.get(subject.id)?.person.name;
    case 'edition': return documentName(find(facts.editions, subject.id)?.document);
    case 'unit': return find(facts.units, subject.id)?.name;
    case 'organisation': return find(facts.organisations, subject.id)?.name;
    case 'post': return find(facts.posts, subject.id)?.name;
    case 'goal': return find(facts.goals, subject.id)?.title;
    case 'indicator': return find(facts.indicators, subject.id)?.title;
    case 'listedProcess': {
      const listed = find(facts.listedProcesses, subject.id);
      return listed?.part?.title ?? documentName(listed?.document);
    }
    case 'forum': return find(facts.forums, subject.id)?.name;
    case 'meetingRule': {
      const rule = facts.meetingRules?.find(({ row }) => row === subject.id);
      return rule && [find(facts.forums, rule.forum)?.name, rule.name].filter(Boolean).join(', ');
    }
    case 'activity': return facts.activities?.find(({ row }) => row === subject.id)?.name;
    case 'managementReview': return find(facts.managementReviews, subject.id)?.name;
    case 'improvement': return find(facts.improvements, subject.id)?.name;
    case 'coreTeam': return find(facts.coreTeams, subject.id)?.name;
    case 'code': return subject.code;
    case 'row': return undefined;
    default: return subject satisfies never;
  }
};
