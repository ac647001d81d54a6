import { newDraft } from '../../../data/approvals/drafts';
import type { ApprovalFacts } from '../../../data/approvals/readApprovals';
import { readText } from '../../../data/approvals/texts';
import type { Site } from '../../../data/site';
import { isRestricted } from '../../../domain/documents/restricted';
import type { ManagedDocument } from '../../../domain/documents/document';
import { isWritten, type WrittenContent } from '../../../domain/jobDescriptions/content';
import { emptyContent } from '../../../domain/jobDescriptions/emptyContent';
import type { PlainDate } from '../../../domain/time/plainDate';
import { editionToStart, usualTemplate, type StartingText } from '../../../domain/jobDescriptions/editionToStart';

/** What became of a new edition that was to be begun. */
export type Begun =
  | { readonly status: 'drafted' }
  | { readonly status: 'alreadyDrafted' | 'inRound' | 'textUnread' | 'notSaved' };

/** Where the log has a text, a draft goes on from it; one that cannot be read is no reason to begin from nothing. */
const contentOf = async (site: Site, { kind }: ManagedDocument, text: StartingText | undefined): Promise<WrittenContent | undefined> => {
  if (!text) return emptyContent[usualTemplate(kind)];
  try {
    const content = (await readText(site, text.hash, text.log))?.content;
    return content && isWritten(content) ? content : undefined;
  } catch {
    return undefined;
  }
};

/** Begins the next edition of a document as a draft, once by `requestId`. Never throws. */
export const beginEdition = async (site: Site, facts: ApprovalFacts, document: ManagedDocument, on: PlainDate, requestId: string): Promise<Begun> => {
  const start = editionToStart(facts, document.id);
  if (start.status === 'drafted') return { status: 'alreadyDrafted' };
  if (start.status === 'inRound') return { status: 'inRound' };
  const content = await contentOf(site, document, start.text);
  if (!content) return { status: 'textUnread' };
  try {
    const { id, title } = document;
    const saved = await newDraft(site, {
      document: id, edition: start.edition, restricted: isRestricted(document, on), title, changeSummary: '', costs: false, concerned: [], content
    }, requestId);
    return { status: saved.status === 'failed' ? 'notSaved' : 'drafted' };
  } catch {
    return { status: 'notSaved' };
  }
};
