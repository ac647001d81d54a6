import * as React from 'react';
import type { Person } from '../domain/people/person';
import { initialsOf } from './initials';
import styles from './PersonMark.module.scss';
import { VisuallyHidden } from './VisuallyHidden';

export interface PersonMarkProps {
  readonly person: Person;
  readonly size?: 'small' | 'medium';
  /** Initials alone, the name as a tooltip and for screen readers: where space is short. */
  readonly initialsOnly?: boolean;
}

/** A person: initials in a circle and the name. */
export const PersonMark = ({ person, size = 'small', initialsOnly = false }: PersonMarkProps): React.ReactElement => (
  <span className={`${styles.person} ${styles[size]}`} title={initialsOnly ? person.name : undefined}>
    <span className={styles.initials} aria-hidden="true">{initialsOf(person.name)}</span>
    {initialsOnly ? <VisuallyHidden>{person.name}</VisuallyHidden> : <span className={styles.name}>{person.name}</span>}
  </span>
);
