import * as React from 'react';
import { mandateRights, type MandateRight } from '../../../domain/teams/team';
import { useWords } from '../../../ui/approvals/useWords';
import { Icon } from '../../../ui/icons';
import { useVajs } from '../../../ui/vajs';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import styles from './Standing.module.scss';

/** The four parts of a mandate: those that a member has are ticked, the others are struck out. */
export const MandateMarks = ({ mandate }: { readonly mandate: readonly MandateRight[] }): React.ReactElement => {
  const { strings: { common } } = useVajs();
  const { coreTeam: words, teamText: { rights } } = useWords();
  return (
    <ul className={styles.mandate} aria-label={words.mandate}>
      {mandateRights.map(right => {
        const has = mandate.includes(right);
        return (
          <li key={right} className={has ? styles.has : styles.lacks}>
            <Icon name={has ? 'check' : 'close'} size={12} />{rights[right]}<VisuallyHidden>: {has ? common.yes : common.no}</VisuallyHidden>
          </li>
        );
      })}
    </ul>
  );
};
