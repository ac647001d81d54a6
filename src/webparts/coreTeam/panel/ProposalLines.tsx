import * as React from 'react';
import { institutionName } from '../../../domain/teams/mandates';
import type { Proposal } from '../../../domain/teams/composition';
import type { TeamFacts } from '../../../domain/teams/teamFacts';
import { dayInTallinn } from '../../../domain/time/tallinn';
import { useWords } from '../../../ui/approvals/useWords';
import { useVajs } from '../../../ui/vajs';
import { openProposal } from '../opened';
import { StateMark } from '../standing/StateMark';
import { stateOf } from '../standing/states';
import { useStandingWords } from '../standing/useStandingWords';
import styles from './Panel.module.scss';

/** What was proposed, the latest first; each leads to its text and its round. */
export const ProposalLines = ({ proposals, facts }: { readonly proposals: readonly Proposal[]; readonly facts: TeamFacts }): React.ReactElement => {
  const { strings: { common } } = useVajs();
  const { coreTeam: words } = useWords();
  const { nameOf, detailOf } = useStandingWords(facts.people);
  if (proposals.length === 0) return <p className={styles.quiet}>{words.panel.historyNone}</p>;
  return (
    <ul className={styles.list}>
      {proposals.map(({ team, number, institution, by, at, standing, members }, n) => (
        <li key={`${number} ${n}`} className={styles.item}>
          <span className={styles.line}>
            <button type="button" className={styles.link} onClick={() => openProposal(team, number)}>{words.proposalOf(number, institutionName(facts, institution))}</button>
            <StateMark state={stateOf(standing)} status={standing.status} />
          </span>
          <span className={styles.quiet}>{words.proposedBy(nameOf(by), common.date(dayInTallinn(new Date(at))))} · {members.map(({ person }) => person.name).join(', ')}</span>
          <span className={styles.quiet}>{detailOf(standing)}</span>
          {(standing.status === 'returned' || standing.status === 'rejected') && <q className={styles.said}>{standing.words}</q>}
        </li>
      ))}
    </ul>
  );
};
