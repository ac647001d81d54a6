import * as React from 'react';
import type { Severity } from '../../../domain/findings/finding';
import { Icon } from '../../../ui/icons';
import { ConflictChoice } from './ConflictChoice';
import type { OpenConflict } from './ClauseRow';
import styles from './Beside.module.scss';

/** A finding as a sentence. */
export interface Beneath { readonly severity: Severity; readonly text: string }

export interface BesideProps {
  readonly id: string;
  readonly findings: readonly Beneath[];
  readonly conflicts: readonly OpenConflict[];
}

/** What there is to say of a clause: it stands at the text and blocks nothing. */
export const Beside = ({ id, findings, conflicts }: BesideProps): React.ReactElement => (
  <div className={styles.beside}>
    {findings.length > 0 && (
      <ul id={id} className={styles.findings}>
        {findings.map(({ severity, text }, n) => (
          <li key={n}><Icon name={severity === 'information' ? 'info' : 'alert'} /> <span>{text}</span></li>
        ))}
      </ul>
    )}
    {conflicts.map(({ conflict, mine }) => <ConflictChoice key={conflict.path} conflict={conflict} mine={mine} />)}
  </div>
);
