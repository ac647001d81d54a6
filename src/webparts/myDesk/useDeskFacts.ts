import * as React from 'react';
import type { ApprovalFacts } from '../../data/approvals/readApprovals';
import type { Load } from '../../data/facts';
import type { Sitting } from '../../domain/desk/deskFacts';
import { waitingFor, type Waits } from '../../domain/desk/waiting';
import { openSuggestionsFor, type WaitingSuggestion } from '../../domain/suggestions/answering';
import { useFacts, useRights } from '../../ui/useFacts';
import { useVajs } from '../../ui/vajs';

const nouns = ['suggestions', 'services'] as const;
const NO_SUGGESTIONS: readonly WaitingSuggestion[] = [];
const NOTHING: readonly Waits[] = [];

export interface DeskThings {
  /** Undefined until the site has said who looks. */
  readonly sitting?: Sitting;
  readonly items: readonly Waits[];
  /** The desk stands without suggestions where their list cannot be read. */
  readonly suggestionsFailed: boolean;
}

/** What waits for whoever looks. The desk is today's: on another day nobody can do anything. */
export const useDeskThings = (load: Load<ApprovalFacts>): DeskThings => {
  const { site, today } = useVajs();
  const facts = load.status === 'ready' ? load.value : undefined;
  const asked = useFacts(nouns);
  const { edit } = useRights('suggestions');
  const person = site.me?.id;
  const sitting = React.useMemo<Sitting | undefined>(
    // Rows that came are judged at a later moment: the facts and the moment belong together.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    () => (person === undefined ? undefined : { me: person, on: today, now: site.now() }), [site, person, today, facts]);
  const suggestions = React.useMemo(() => {
    if (!facts || !sitting || asked.status !== 'ready') return NO_SUGGESTIONS;
    return openSuggestionsFor({ person: sitting.me, mayEditLists: edit }, { ...asked.value, documents: facts.documents, holders: facts.holders }, sitting.on);
  }, [facts, sitting, asked, edit]);
  const items = React.useMemo(() => (facts && sitting ? waitingFor(facts, suggestions, sitting) : NOTHING), [facts, suggestions, sitting]);
  return { sitting, items, suggestionsFailed: asked.status === 'failed' || asked.status === 'denied' };
};
