import * as React from 'react';
import styles from './Part.module.scss';

export interface PartProps {
  readonly title: string;
  /** Stands after the title. */
  readonly count?: number;
  readonly children: React.ReactNode;
}

/** A part of the front page under its heading. */
export const Part = ({ title, count, children }: PartProps): React.ReactElement => (
  <section className={styles.part}>
    <h3 className={styles.title}>{title}{count !== undefined && count > 0 && <span className={styles.count}>{count}</span>}</h3>
    {children}
  </section>
);
