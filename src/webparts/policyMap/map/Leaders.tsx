import * as React from 'react';
import type { AreaOnMap } from '../../../domain/policy/policyMap';
import { Highlight } from '../../../ui/Highlight';
import { initialsOf } from '../../../ui/initials';
import { useVajs } from '../../../ui/vajs';
import styles from './Leaders.module.scss';

export interface LeadersProps { readonly onMap: AreaOnMap; readonly words: readonly string[] }

/** Who leads the area; a place that nobody fills is an empty ring. */
export const Leaders = ({ onMap: { leaders, substitutes }, words }: LeadersProps): React.ReactElement => {
  const { policyMap } = useVajs().strings;
  if (leaders.length === 0) {
    return (
      <p className={`${styles.leader} ${styles.vacancy}`}>
        <span className={styles.vacant} aria-hidden="true">!</span>{policyMap.noLeader}
      </p>
    );
  }
  return (
    <p className={styles.leader}>
      {leaders.map(leader => (
        <span key={leader.id} className={styles.person}>
          <span className={styles.initials} aria-hidden="true">{initialsOf(leader.name)}</span>
          <span className={styles.personName}><Highlight text={leader.name} words={words} /></span>
        </span>
      ))}
      {substitutes.map(({ id, name }) => <span key={id} className={styles.substitute}>{policyMap.substitute(name)}</span>)}
    </p>
  );
};
