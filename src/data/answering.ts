import { appliedBy } from '../domain/editing/applying';
import type { RowDraft } from '../domain/editing/draft';
import type { SuggestionId } from '../domain/identity';
import type { Suggestion } from '../domain/suggestions/suggestion';
import { draftOf } from './cells';
import { rowsWhere } from './rowsWhere';
import { roleHolders, suggestions } from './schema';
import type { Draft, Row } from './schema/list';
import type { Site } from './site';
import { asSiteError, SiteError } from './siteError';

/** What is said to whoever made the suggestion. */
export interface Answer { readonly state: 'applied' | 'declined'; readonly words: string }

type SuggestionRow = Row<typeof suggestions>;

export type Answering =
  | { readonly status: 'answered'; readonly row: SuggestionRow }
  /** Somebody answered first; nothing was changed. */
  | { readonly status: 'tooLate'; readonly theirs: SuggestionRow }
  /** Nothing was changed. */
  | { readonly status: 'failed'; readonly error: SiteError }
  /** The connection broke while the change or the answer was being saved, and the list could not be looked at. Asked again, it is done once. */
  | { readonly status: 'unsettled'; readonly error: SiteError }
  /** The change stands, the suggestion is still open. Applying again only closes it. */
  | { readonly status: 'half'; readonly error: SiteError }
  /** The change stands, and somebody answered the suggestion at the same time. */
  | { readonly status: 'crossed'; readonly theirs: SuggestionRow };

const rowOf = async (site: Site, id: SuggestionId): Promise<SuggestionRow> => {
  const [row] = await rowsWhere(site, suggestions, `ID eq ${id}`);
  if (!row) throw new SiteError('rowMissing', `${suggestions.name} ${id}`);
  return row;
};

const says = (row: SuggestionRow, { state, words }: Answer): boolean => row.State === state && (row.Answer ?? '').trim() === words.trim();

/** A row that is open no longer: by our own answer, whose confirmation was lost, or by somebody else's. */
const closed = (row: SuggestionRow, answer: Answer): Answering =>
  (says(row, answer) ? { status: 'answered', row } : { status: 'tooLate', theirs: row });

const failure = async (thrown: unknown): Promise<Answering> => ({ status: 'failed', error: await asSiteError(thrown) });

/** Writes the answer over the row as it is now, unless somebody has answered already. */
const close = async (site: Site, row: SuggestionRow, answer: Answer): Promise<Answering> => {
  const id = row.stamp.id as SuggestionId;
  const saved = await site.update(suggestions, id, row.stamp.revision, { State: answer.state, Answer: answer.words });
  switch (saved.status) {
    case 'saved': return { status: 'answered', row: saved.row };
    case 'conflict': return saved.theirs.State === 'open'
      ? { status: 'failed', error: new SiteError('conflict', `${suggestions.name} ${id}`) } : closed(saved.theirs, answer);
    case 'failed':
    case 'unsettled': {
      try {
        const now = await rowOf(site, id);
        if (now.State === 'open') return { status: 'failed', error: saved.error };
        await site.refresh();
        return closed(now, answer);
      } catch {
        return saved; // nothing was written for certain, or nobody knows
      }
    }
    default: return saved satisfies never;
  }
};

/** Declines a suggestion, or says that what mere words asked for has been done. */
export const answerSuggestion = async (site: Site, id: SuggestionId, answer: Answer): Promise<Answering> => {
  try {
    const row = await rowOf(site, id);
    if (row.State === 'open') return await close(site, row, answer);
    await site.refresh();
    return closed(row, answer);
  } catch (thrown) {
    return failure(thrown);
  }
};

const isNothing = (value: unknown): boolean => value === undefined || value === null || value === '' || value === false;

/** A row that a former try has saved, whole: a row since ended is another one. */
const isSavedAs = (row: Row<typeof roleHolders>, draft: RowDraft): boolean => {
  const saved = draftOf(roleHolders, row) as RowDraft;
  return Object.keys(roleHolders.columns).every(column =>
    (isNothing(saved[column]) ? isNothing(draft[column]) : saved[column] === draft[column]));
};

/** The person first: on a long list SharePoint goes by the first column, and a person has few rows where a role may have thousands. */
const isThere = async (site: Site, draft: RowDraft): Promise<boolean> =>
  (await rowsWhere(site, roleHolders, `PersonId eq ${Number(draft.Person)} and RoleId eq ${Number(draft.Role)}`))
    .some(row => isSavedAs(row, draft));

type Made = 'made' | Extract<Answering, { status: 'failed' | 'unsettled' }>;

/** One for a suggestion, whoever applies it: two who do so in the same second make one row. */
const requestOf = (id: SuggestionId): string => `suggestion-${id}`;

/** Makes the change unless a former try has made it. */
const make = async (site: Site, id: SuggestionId, draft: RowDraft): Promise<Made> => {
  if (await isThere(site, draft)) return 'made';
  const saved = await site.add(roleHolders, draft as Draft<typeof roleHolders>, requestOf(id));
  return saved.status === 'saved' || saved.status === 'conflict' ? 'made' : saved;
};

/**
 * Applies what a suggestion proposes and closes it, in this order: a change that is not made is never called made. It
 * can be repeated after any outcome; the change is made once. Mere words are answered with `answerSuggestion`.
 */
export const applySuggestion = async (site: Site, { id, proposal }: Suggestion, words: string): Promise<Answering> => {
  const applied = appliedBy(proposal);
  const answer: Answer = { state: 'applied', words };
  if (!applied) return answerSuggestion(site, id, answer);
  try {
    const row = await rowOf(site, id);
    if (row.State !== 'open') {
      await site.refresh();
      return closed(row, answer);
    }
    const made = await make(site, id, applied.draft);
    if (made !== 'made') return made;
    const answered = await close(site, row, answer);
    switch (answered.status) {
      case 'failed': return { status: 'half', error: answered.error };
      case 'tooLate': return { status: 'crossed', theirs: answered.theirs };
      default: return answered;
    }
  } catch (thrown) {
    return failure(thrown);
  }
};
