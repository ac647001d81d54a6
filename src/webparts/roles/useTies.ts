import * as React from 'react';
import type { ApprovalFacts } from '../../data/approvals/readApprovals';
import { replayOn } from '../../domain/jobDescriptions/jobRegister';
import { tiesOn, type Ties } from '../../domain/people/relations/relations';
import type { ApprovalTies } from '../../domain/people/relations/tie';
import type { PlainDate } from '../../domain/time/plainDate';
import { useApprovals } from '../../ui/approvals/useApprovals';
import type { DomainFacts } from '../../ui/useDomainFacts';
import { useVajs } from '../../ui/vajs';
import type { RolesNoun } from './rolesNouns';

export type RoleFacts = DomainFacts<RolesNoun>;

export interface KnownTies {
  readonly ties: Ties;
  /** Coordination is read after the rest: the page stands without it. */
  readonly approvals: { readonly status: 'coming' } | { readonly status: 'missing' } | { readonly status: 'ready'; readonly facts: ApprovalFacts };
}

const NO_DRAFTS: ApprovalTies['drafts'] = [];

/** What is being written is known for today only. */
const approvalTies = (facts: ApprovalFacts, on: PlainDate, today: PlainDate): ApprovalTies =>
  ({ replay: replayOn(facts, on, today), editions: facts.editions, drafts: on < today ? NO_DRAFTS : facts.drafts });

/** All ties of the shown day. */
export const useTies = (facts: RoleFacts): KnownTies => {
  const { on, today } = useVajs();
  const load = useApprovals();
  const approvals = React.useMemo((): KnownTies['approvals'] => {
    if (load.status === 'loading') return { status: 'coming' };
    return load.status === 'ready' ? { status: 'ready', facts: load.value } : { status: 'missing' };
  }, [load]);
  const ties = React.useMemo(
    () => tiesOn({ ...facts, approvals: approvals.status === 'ready' ? approvalTies(approvals.facts, on, today) : undefined }, on),
    [facts, approvals, on, today]);
  return React.useMemo(() => ({ ties, approvals }), [ties, approvals]);
};
