import * as React from 'react';
import type { ApprovalFacts } from '../../data/approvals/readApprovals';
import type { Load } from '../../data/facts';
import type { Sitting } from '../../domain/desk/deskFacts';
import { waitingFor, type Waits } from '../../domain/desk/waiting';
import { openSuggestionsFor, type WaitingSuggestion } from '../../domain/suggestions/answering';
import { awaitedActions, type AwaitedAction } from '../../domain/teams/meeting/awaited';
import { useFacts, useRights } from '../../ui/useFacts';
import { useVajs } from '../../ui/vajs';

const nouns = ['suggestions', 'services'] as const;
const teamNouns = ['teamActions', 'coreTeams'] as const;
const NO_SUGGESTIONS: readonly WaitingSuggestion[] = [];
const NO_ACTIONS: readonly AwaitedAction[] = [];
const NOTHING: readonly Waits[] = [];

export interface DeskThings {
  /** Undefined until the site has said who looks. */
  readonly sitting?: Sitting;
  readonly items: readonly Waits[];
  /** The desk stands without suggestions where their list cannot be read. */
  readonly suggestionsFailed: boolean;
  /** The same of what core teams agreed on; a site whose owner has not made these lists yet has no teams. */
  readonly actionsFailed: boolean;
}

/** What waits for whoever looks. The desk is today's: on another day nobody can do anything. */
export const useDeskThings = (load: Load<ApprovalFacts>): DeskThings => {
  const { site, today } = useVajs();
  const facts = load.status === 'ready' ? load.value : undefined;
  const asked = useFacts(nouns);
  const { edit } = useRights('suggestions');
  const ofTeams = useFacts(teamNouns);
  const person = site.me?.id;
  const sitting = React.useMemo<Sitting | undefined>(
    // Rows that came are judged at a later moment: the facts and the moment belong together.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    () => (person === undefined ? undefined : { me: person, on: today, now: site.now() }), [site, person, today, facts]);
  const suggestions = React.useMemo(() => {
    if (!facts || !sitting || asked.status !== 'ready') return NO_SUGGESTIONS;
    return openSuggestionsFor({ person: sitting.me, mayEditLists: edit }, { ...asked.value, documents: facts.documents, holders: facts.holders }, sitting.on);
  }, [facts, sitting, asked, edit]);
  const actions = React.useMemo(
    () => (sitting && ofTeams.status === 'ready' ? awaitedActions(ofTeams.value.teamActions, ofTeams.value.coreTeams, sitting.me) : NO_ACTIONS), [sitting, ofTeams]);
  const items = React.useMemo(() => (facts && sitting ? waitingFor(facts, suggestions, sitting, actions) : NOTHING), [facts, suggestions, sitting, actions]);
  const isFailed = ({ status }: { readonly status: string }): boolean => status === 'failed' || status === 'denied';
  return { sitting, items, suggestionsFailed: isFailed(asked), actionsFailed: isFailed(ofTeams) };
};
