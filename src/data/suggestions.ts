import type {
  DocumentId, PolicyAreaId, RoleId, ServiceId, SuggestionId, SupportServiceId
} from '../domain/identity';
import { decodeProposal } from '../domain/suggestions/proposal';
import type { Subject, Suggestion } from '../domain/suggestions/suggestion';
import type { suggestions } from './schema';
import type { Row } from './schema/list';

const subjects: { readonly [K in Subject['kind']]: (id: number) => Subject } = {
  document: id => ({ kind: 'document', id: id as DocumentId }),
  policyArea: id => ({ kind: 'policyArea', id: id as PolicyAreaId }),
  service: id => ({ kind: 'service', id: id as ServiceId }),
  supportService: id => ({ kind: 'supportService', id: id as SupportServiceId }),
  role: id => ({ kind: 'role', id: id as RoleId })
};

export const toSuggestion = (row: Row<typeof suggestions>): Suggestion => ({
  id: row.stamp.id as SuggestionId,
  subject: subjects[row.SubjectKind](row.SubjectId),
  subjectTitle: row.Title,
  text: row.Text,
  proposal: decodeProposal(row.Proposal).proposal,
  state: row.State,
  answer: row.Answer,
  by: row.stamp.author,
  at: row.stamp.created
});
