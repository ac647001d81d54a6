import { declaredOf, prepare, type Preparation } from '../../../data/approvals/submitting';
import type { DocumentDraft } from '../../../data/approvals/drafts';
import type { ApprovalFacts } from '../../../data/approvals/readApprovals';
import type { Site } from '../../../data/site';
import type { Digest } from '../../../domain/approval/envelope';
import { editionKey } from '../../../domain/approval/replay';
import type { DocumentContent } from '../../../domain/jobDescriptions/content';
import type { DocumentDraftId, PersonId, UnitId } from '../../../domain/identity';

/** Who wrote the text, as the form holds them: names are kept, for the directory knows people whom no row names. */
export interface Author { readonly id: PersonId; readonly name: string }

export interface FileOf { readonly name: string; readonly digest: Digest }

/** What a submitter declares. */
export interface SubmitTyped {
  readonly summary: string;
  readonly authors: readonly Author[];
  readonly costs: boolean;
  readonly concerned: readonly UnitId[];
  readonly files: readonly FileOf[];
  /** Other drafts that are submitted together with it. */
  readonly together: readonly DocumentDraftId[];
}

export const firstTyped = ({ changeSummary, costs, concerned }: DocumentDraft, me: Author): SubmitTyped =>
  ({ summary: changeSummary, authors: [me], costs, concerned, files: [], together: [] });

/** A draft that would be submitted, with what would come of it. */
export interface ToSubmit { readonly draft: DocumentDraft; readonly title: string; readonly preparation: Preparation }

/** Other drafts that may go into the same package: of the same unit or organisation, readable, and not under way already. */
export const mayGoTogether = ({ drafts, documents, replay }: ApprovalFacts, draft: DocumentDraft): readonly DocumentDraft[] => {
  const placeOf = (of: DocumentDraft): string | undefined => {
    const document = documents.find(({ id }) => id === of.document);
    return document && String(document.unit ?? `organisation ${document.organisation ?? ''}`);
  };
  const place = placeOf(draft);
  return drafts.filter(other => {
    const status = replay.editions.get(editionKey(other.document, other.edition))?.approval.status ?? 'drafting';
    return other.document !== draft.document && other.restricted === draft.restricted && other.content !== undefined && placeOf(other) === place
      && (status === 'drafting' || status === 'withdrawn' || status === 'returned');
  });
};

/** What submitting would come to now, for each draft. What is declared of the others stands in their own drafts. */
export const toSubmit = (
  site: Site, facts: ApprovalFacts, draft: DocumentDraft, content: DocumentContent | undefined, typed: SubmitTyped, mark: string
): readonly ToSubmit[] => {
  const others = mayGoTogether(facts, draft).filter(({ id }) => typed.together.includes(id));
  const authors = typed.authors.map(({ id }) => id);
  const own = { draft, content, said: { changeSummary: typed.summary.trim(), costs: typed.costs, concerned: typed.concerned, files: typed.files } };
  const rest = others.map(other => ({ draft: other, content: other.content, said: { ...other, files: [] } }));
  return [own, ...rest].map((one): ToSubmit => {
    const document = facts.documents.find(({ id }) => id === one.draft.document);
    const { changeSummary, costs, concerned, files } = one.said;
    const preparation: Preparation = document
      ? prepare(site, facts, declaredOf(document, {
        edition: one.draft.edition, authors, conditions: costs ? ['money'] : [], concerned, changeSummary, files
      }), one.content, others.length > 0 ? mark : undefined)
      : { status: 'refused', refusal: { reason: 'factsDiffer' } };
    return { draft: one.draft, title: document?.title ?? one.draft.title, preparation };
  });
};
