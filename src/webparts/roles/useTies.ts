import * as React from 'react';
import type { ApprovalFacts } from '../../data/approvals/readApprovals';
import { replayOn } from '../../domain/jobDescriptions/jobRegister';
import { tiesOn, type Ties } from '../../domain/people/relations/relations';
import type { ApprovalTies, TeamTies } from '../../domain/people/relations/tie';
import type { PlainDate } from '../../domain/time/plainDate';
import { useApprovals } from '../../ui/approvals/useApprovals';
import { useTeams } from '../../ui/teams/useTeams';
import type { DomainFacts } from '../../ui/useDomainFacts';
import { useFacts } from '../../ui/useFacts';
import { useVajs } from '../../ui/vajs';
import { teamWorkNouns, type RolesNoun } from './rolesNouns';

export type RoleFacts = DomainFacts<RolesNoun>;

export interface KnownTies {
  readonly ties: Ties;
  /** Coordination is read after the rest: the page stands without it. */
  readonly approvals: { readonly status: 'coming' } | { readonly status: 'missing' } | { readonly status: 'ready'; readonly facts: ApprovalFacts };
  /** So are core teams: who sits in them follows from coordination. */
  readonly teams: { readonly status: 'coming' } | { readonly status: 'missing' } | { readonly status: 'ready'; readonly ties: TeamTies };
}

const NO_DRAFTS: ApprovalTies['drafts'] = [];

/** What is being written is known for today only. */
const approvalTies = (facts: ApprovalFacts, on: PlainDate, today: PlainDate): ApprovalTies =>
  ({ replay: replayOn(facts, on, today), editions: facts.editions, drafts: on < today ? NO_DRAFTS : facts.drafts });

const useTeamTies = (): KnownTies['teams'] => {
  const teams = useTeams();
  const work = useFacts(teamWorkNouns);
  return React.useMemo((): KnownTies['teams'] => {
    if (teams.status === 'loading' || work.status === 'loading') return { status: 'coming' };
    if (teams.status !== 'ready' || work.status !== 'ready') return { status: 'missing' };
    const { teamMeetings: meetings, meetingItems: items, teamActions: actions, teamDecisions: decisions, confirmations } = work.value;
    return { status: 'ready', ties: { facts: teams.value, meetings, items, actions, decisions, confirmations } };
  }, [teams, work]);
};

/** All ties of the shown day. */
export const useTies = (facts: RoleFacts): KnownTies => {
  const { on, today } = useVajs();
  const load = useApprovals();
  const approvals = React.useMemo((): KnownTies['approvals'] => {
    if (load.status === 'loading') return { status: 'coming' };
    return load.status === 'ready' ? { status: 'ready', facts: load.value } : { status: 'missing' };
  }, [load]);
  const teams = useTeamTies();
  const ties = React.useMemo(
    () => tiesOn({
      ...facts, approvals: approvals.status === 'ready' ? approvalTies(approvals.facts, on, today) : undefined, teams: teams.status === 'ready' ? teams.ties : undefined
    }, on),
    [facts, approvals, teams, on, today]);
  return React.useMemo(() => ({ ties, approvals, teams }), [ties, approvals, teams]);
};
