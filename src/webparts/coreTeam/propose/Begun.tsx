import * as React from 'react';
import type { Composition, Proposal } from '../../../domain/teams/composition';
import { institutionName } from '../../../domain/teams/mandates';
import type { TeamFacts } from '../../../domain/teams/teamFacts';
import { useWords } from '../../../ui/approvals/useWords';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import styles from './Propose.module.scss';

/** What was written and not sent, sent back or taken back, as long as nothing else has come of it. */
const begunIn = ({ proposals, seats }: Composition, me: number): readonly Proposal[] => proposals.filter(({ standing: { status }, number, by }) =>
  (status === 'returned' || status === 'rejected' || status === 'withdrawn' || (status === 'notSubmitted' && by === me))
  && seats.some(seat => (seat.phase === 'proposed' && seat.proposal === number) || seat.proposed?.proposal === number));

export interface BegunProps {
  readonly composition: Composition;
  readonly facts: TeamFacts;
  readonly me: number;
  readonly onTakeUp: (proposal: Proposal) => void;
}

/** Proposals that somebody may go on with: brought into the form as they were. */
export const Begun = ({ composition, facts, me, onTakeUp }: BegunProps): React.ReactElement | null => {
  const { teamProposal: words } = useWords();
  const begun = begunIn(composition, me);
  if (begun.length === 0) return null;
  const say = ({ institution, standing, members }: Proposal): string => {
    const name = institutionName(facts, institution);
    switch (standing.status) {
      case 'returned':
      case 'rejected': return words.begunReturned(name, standing.words);
      case 'withdrawn': return words.begunWithdrawn(name);
      default: return words.begunNotSubmitted(name, members.length);
    }
  };
  return (
    <section aria-label={words.begun} className={styles.asked}>
      <h3 className={styles.subheading}>{words.begun}</h3>
      {begun.map((proposal, n) => (
        <Notice
          key={`${proposal.number} ${n}`} tone="warn" slim
          actions={<Button text={words.takeUp} aria-label={words.takeUpOf(institutionName(facts, proposal.institution))} onClick={() => onTakeUp(proposal)} />}
        >
          {say(proposal)}
        </Notice>
      ))}
    </section>
  );
};
