import * as React from 'react';
import type { FormerMember } from '../../../domain/teams/composition';
import type { TeamFacts } from '../../../domain/teams/teamFacts';
import { useWords } from '../../../ui/approvals/useWords';
import { useVajs } from '../../../ui/vajs';
import { capacityText, placeText } from './seatText';
import styles from './Team.module.scss';

/** Whose membership is over, the latest first; nobody is ever deleted. */
export const FormerMembers = ({ former, facts }: { readonly former: readonly FormerMember[]; readonly facts: TeamFacts }): React.ReactElement | null => {
  const { strings: { common } } = useVajs();
  const words = useWords();
  const { team: say } = words.coreTeam;
  if (former.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>{say.former} <span className={styles.count}>{former.length}</span></summary>
      <ul className={styles.list}>
        {former.map(one => (
          <li key={one.person.id} className={styles.line}>
            <span>{one.person.name}</span>
            <span className={styles.quiet}>
              {placeText(one, facts)} · {capacityText(one.terms, facts, words)} · {say.formerUntil(common.date(one.until))}{one.leaving && ` (${say.formerLeft})`}
              {one.leaving?.note && <> · {one.leaving.note}</>}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
};
