import type { RegisterFilter } from '../../../domain/documents/registerFilter';
import type { RegisterFacts } from '../../../domain/facts';
import type { FindingSubject } from '../../../domain/findings/subject';
import {
  calendarActivities, coreTeams, editions, forums, goals, improvements, indicators, listedProcesses, managementReviews, meetingRules, organisations, policyAreas, posts, roleHolders, roles, services, units
} from '../../../data/schema';

/** Where a finding leads to: a document's panel, a filter of the register, or a row of a list in SharePoint. */
export type FindingPlace =
  | { readonly kind: 'document'; readonly address: string }
  | { readonly kind: 'filter'; readonly filter: RegisterFilter }
  | { readonly kind: 'row'; readonly list: string; readonly id: number };

/** A document's panel, as long as there is such a document. */
const documentOr = (document: number | undefined, facts: RegisterFacts, row: FindingPlace): FindingPlace =>
  (facts.documents.some(({ id }) => id === document) ? { kind: 'document', address: String(document) } : row);

const document = (address: number | string): FindingPlace => ({ kind: 'document', address: String(address) });

/** Things that the register has no place of its own for, by the list that holds them. */
const listOf = {
  organisation: organisations, unit: units, post: posts, role: roles, roleHolder: roleHolders, policyArea: policyAreas,
  service: services, goal: goals, indicator: indicators, forum: forums, meetingRule: meetingRules, activity: calendarActivities,
  managementReview: managementReviews, improvement: improvements, coreTeam: coreTeams
} as const;

export const placeOf = (subject: FindingSubject, facts: RegisterFacts): FindingPlace => {
  switch (subject.kind) {
    case 'document': return document(subject.id);
    case 'code': return document(subject.code);
    case 'edition': return documentOr(
      facts.editions.find(({ id }) => id === subject.id)?.document, facts, { kind: 'row', list: editions.name, id: subject.id });
    case 'listedProcess': return documentOr(
      facts.listedProcesses.find(({ id }) => id === subject.id)?.document, facts, { kind: 'row', list: listedProcesses.name, id: subject.id });
    case 'supportService': return { kind: 'filter', filter: { supportService: subject.id } };
    case 'row': return { kind: 'row', list: subject.list, id: subject.id };
    default: return { kind: 'row', list: listOf[subject.kind].name, id: subject.id };
  }
};
