import type { DocumentId, UnitId } from '../../domain/identity';
import type { WrittenContent } from '../../domain/jobDescriptions/content';
import { documentDrafts, restrictedDrafts } from '../schema';
import type { Draft, Row } from '../schema/list';
import type { Saved, Site } from '../site';
import type { SiteError } from '../siteError';
import { canonicalContent } from './digest';
import { toOpenDraft, toRestrictedDraft, type DocumentDraft } from './draftRows';

export type { DocumentDraft };

/** What is written of an edition before it is submitted. */
export interface DraftText {
  readonly title: string;
  readonly changeSummary: string;
  readonly costs: boolean;
  readonly concerned: readonly UnitId[];
  readonly content: WrittenContent;
}

export type DraftSaved =
  | { readonly status: 'saved'; readonly draft: DocumentDraft }
  /** Somebody else saved it since; nothing was written. */
  | { readonly status: 'conflict'; readonly theirs: DocumentDraft }
  | { readonly status: 'failed'; readonly error: SiteError };

const listOf = (restricted: boolean): typeof documentDrafts => (restricted ? restrictedDrafts : documentDrafts);

const cellsOf = ({ title, changeSummary, costs, concerned, content }: DraftText): Draft<typeof documentDrafts> => ({
  Title: title, ChangeSummary: changeSummary, Costs: costs, Concerned: concerned.join('\n'), Content: canonicalContent(content)
});

const outcome = (saved: Saved<typeof documentDrafts>, restricted: boolean): DraftSaved => {
  const toDraft = (row: Row<typeof documentDrafts>): DocumentDraft => (restricted ? toRestrictedDraft : toOpenDraft)(row);
  switch (saved.status) {
    case 'saved': return { status: 'saved', draft: toDraft(saved.row) };
    case 'conflict': return { status: 'conflict', theirs: toDraft(saved.theirs) };
    case 'unsettled':
    case 'failed': return { status: 'failed', error: saved.error };
    default: return saved satisfies never;
  }
};

export interface NewDraft extends DraftText {
  readonly document: DocumentId;
  readonly edition: number;
  /** Whether only some may read it (`isRestricted`). */
  readonly restricted: boolean;
}

/** Begins an edition. Sent again with the same `requestId`, it does not come twice. */
export const newDraft = async (site: Site, draft: NewDraft, requestId: string = crypto.randomUUID()): Promise<DraftSaved> =>
  outcome(await site.add(listOf(draft.restricted), { Document: draft.document, Edition: draft.edition, ...cellsOf(draft) }, requestId), draft.restricted);

/** Saves what is written now over the draft as it was when `base` was read. */
export const saveDraft = async (site: Site, text: DraftText, base: Pick<DocumentDraft, 'id' | 'revision' | 'restricted'>): Promise<DraftSaved> =>
  outcome(await site.update(listOf(base.restricted), base.id, base.revision, cellsOf(text)), base.restricted);
