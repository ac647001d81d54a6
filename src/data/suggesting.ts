import type { PersonId } from '../domain/identity';
import { encodeProposal } from '../domain/suggestions/proposal';
import type { Proposal, Subject } from '../domain/suggestions/suggestion';
import { suggestions } from './schema';
import type { Draft, Row } from './schema/list';
import type { Site } from './site';
import { isSilence, type SiteError } from './siteError';

export interface NewSuggestion {
  readonly subject: Subject;
  readonly subjectTitle: string;
  readonly text: string;
  readonly proposal: Proposal;
}

type SuggestionRow = Row<typeof suggestions>;

export type Sent =
  | { readonly status: 'sent'; readonly row: SuggestionRow }
  /** The site said no. */
  | { readonly status: 'refused'; readonly error: SiteError }
  /** The connection broke; the list was looked at, and the suggestion is not there. */
  | { readonly status: 'lost'; readonly error: SiteError }
  /** The connection broke, and the list could not be looked at. */
  | { readonly status: 'unsettled'; readonly error: SiteError };

/** One for each suggestion, however often it is sent: the column is unique, so a second arrival is refused. */
export const requestIdOf = (person: PersonId): string => `${person}-${crypto.randomUUID()}`;

/** The longest name that the list takes. */
const TITLE = suggestions.columns.Title.maxLength;

/** A suggestion as the list holds it. */
export const draftOf = ({ subject, subjectTitle, text, proposal }: NewSuggestion): Draft<typeof suggestions> => ({
  Title: subjectTitle.slice(0, TITLE), SubjectKind: subject.kind, SubjectId: subject.id, Text: text, Proposal: encodeProposal(proposal),
  State: 'open'
});

const plain = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

const saysTheSame = (row: SuggestionRow, draft: Draft<typeof suggestions>): boolean =>
  plain(row.Text) === plain(draft.Text) && plain(row.Proposal) === plain(draft.Proposal);

/**
 * Adds a suggestion, never twice: whoever sends again after a broken connection gives the same `requestId`. Where an
 * earlier text arrived after all and was changed since, the changed one is sent as a suggestion of its own, so that
 * nothing that was written is lost.
 */
export const sendSuggestion = async (site: Site, suggestion: NewSuggestion, requestId: string): Promise<Sent> => {
  const draft = draftOf(suggestion);
  const saved = await site.add(suggestions, draft, requestId);
  switch (saved.status) {
    case 'saved': return saysTheSame(saved.row, draft) || !site.me
      ? { status: 'sent', row: saved.row } : sendSuggestion(site, suggestion, requestIdOf(site.me.id));
    case 'conflict': return { status: 'sent', row: saved.theirs };
    case 'failed': return { status: isSilence(saved.error) ? 'lost' : 'refused', error: saved.error };
    case 'unsettled': return saved;
    default: return saved satisfies never;
  }
};
