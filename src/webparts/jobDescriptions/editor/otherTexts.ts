import type { ApprovalFacts } from '../../../data/approvals/readApprovals';
import type { SubmittedText } from '../../../data/approvals/texts';
import type { Digest } from '../../../domain/approval/envelope';
import type { EditionLog } from '../../../domain/approval/replay';
import type { ManagedDocument } from '../../../domain/documents/document';
import { byId } from '../../../domain/grouping';
import type { DocumentId } from '../../../domain/identity';
import type { LintedText } from '../../../domain/jobDescriptions/lint/texts';

export interface OtherText { readonly document: DocumentId; readonly hash: Digest; readonly order?: string }

/** Texts of one order, or of one package on its way to an order, are worded alike. */
const orderOf = ({ approval }: EditionLog): string | undefined => {
  if (approval.status === 'drafting') return undefined;
  return approval.status === 'confirmed' && approval.by === 'order' ? approval.order.number : approval.round.submit.package;
};

const stands = ({ approval: { status } }: EditionLog): boolean => status === 'open' || status === 'coordinated' || status === 'confirmed';

/** The other job descriptions of the organisation, each in the latest edition that was submitted and stands. */
export const otherTexts = (facts: Pick<ApprovalFacts, 'documents' | 'replay'>, own: ManagedDocument): readonly OtherText[] => {
  const comparable = new Set(facts.documents
    .filter(({ id, kind, organisation }) => id !== own.id && kind === 'jobDescription' && organisation === own.organisation)
    .map(({ id }) => id));
  const latest = new Map<DocumentId, EditionLog>();
  for (const log of facts.replay.editions.values()) {
    if (!comparable.has(log.document) || !stands(log)) continue;
    const was = latest.get(log.document);
    if (!was || was.edition < log.edition) latest.set(log.document, log);
  }
  return [...latest.values()].flatMap(log => (log.approval.status === 'drafting'
    ? [] : [{ document: log.document, hash: log.approval.round.submit.hash, order: orderOf(log) }]));
};

type Place = Omit<LintedText, 'content'>;

/** A document as the rules of job descriptions know it. */
export const placeOf = ({ id, title, post, unit, organisation }: ManagedDocument, facts: Pick<ApprovalFacts, 'posts'>): Place => ({
  id, postName: facts.posts.find(one => one.id === post)?.name ?? title, post, unit, organisation
});

export const lintedTexts = (
  others: readonly OtherText[], texts: ReadonlyMap<Digest, SubmittedText>, facts: Pick<ApprovalFacts, 'documents' | 'posts'>
): readonly LintedText[] => {
  const documents = byId(facts.documents);
  return others.flatMap(({ document, hash, order }) => {
    const of = documents.get(document);
    const content = texts.get(hash)?.content;
    return of && content && content.template !== 'plain' && content.template !== 'team' ? [{ ...placeOf(of, facts), order, content }] : [];
  });
};
