import * as React from 'react';
import type { Proposed, ProposeOutcome } from '../../../data/approvals/proposing';
import { teamMembers } from '../../../data/schema';
import { institutionName } from '../../../domain/teams/mandates';
import type { TeamFacts } from '../../../domain/teams/teamFacts';
import { useWords } from '../../../ui/approvals/useWords';
import { ErrorWords } from '../../../ui/ErrorWords';
import { Notice } from '../../../ui/Notice';
import { isLost, Outcome, type ToldOf } from '../../../ui/round/acts/Outcome';
import { RefusalWords } from '../../../ui/round/submit/RefusalWords';

/** Nothing that was typed would be lost by clearing the form. */
export const isAllSent = (outcome: ProposeOutcome): boolean => outcome.status === 'done' && !outcome.proposed.some(one => isLost(one.outcome));

const Done = ({ proposed, facts }: { readonly proposed: readonly Proposed[]; readonly facts: TeamFacts }): React.ReactElement => {
  const { teamProposal: { outcome: words } } = useWords();
  const told = proposed.flatMap(({ proposal, outcome }): readonly ToldOf[] =>
    (outcome.status === 'refused' ? [] : [{ title: institutionName(facts, proposal.institution), told: outcome, counted: words.counted }]));
  return (
    <>
      {proposed.map(({ proposal, outcome }) => outcome.status === 'refused' && (
        <Notice key={proposal.number} tone="bad" alert title={words.refused(institutionName(facts, proposal.institution))}><RefusalWords refusal={outcome.refusal} /></Notice>
      ))}
      {told.length > 0 && <Outcome all={told} />}
    </>
  );
};

/** What became of proposing, institution by institution, and never more than SharePoint has said. */
export const ProposeTold = ({ outcome, facts }: { readonly outcome: ProposeOutcome; readonly facts: TeamFacts }): React.ReactElement => {
  const { teamProposal: { outcome: words, rowsWaiting, why } } = useWords();
  switch (outcome.status) {
    case 'notReady': return (
      <Notice tone="bad" alert title={words.notReady}>
        {outcome.why.status === 'noNumber' ? why.noNumber : outcome.why.status === 'notLeader' ? why.notLeader('') : undefined}
      </Notice>
    );
    case 'refused': return (
      <Notice tone="bad" alert title={words.refused(outcome.institution ? institutionName(facts, outcome.institution) : '')}><RefusalWords refusal={outcome.refusal} /></Notice>
    );
    case 'rowsWait': return <Notice tone="warn" alert>{rowsWaiting(outcome.rows)}</Notice>;
    case 'failed': return <Notice tone="bad" alert title={words.failed}><ErrorWords error={outcome.error} list={teamMembers} /></Notice>;
    case 'done': return <Done proposed={outcome.proposed} facts={facts} />;
    default: return outcome satisfies never;
  }
};
