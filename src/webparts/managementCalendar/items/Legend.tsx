import * as React from 'react';
import type { Ring } from '../../../domain/calendar/itemFilter';
import { useVajs } from '../../../ui/vajs';
import { ItemMark } from './ItemMark';
import styles from './Legend.module.scss';

export interface LegendProps {
  /** What the rings are said to be, such as their order. */
  readonly label: string;
  readonly rings: readonly Ring[];
  /** Other signs that need words. */
  readonly children?: React.ReactNode;
}

/** What the marks mean: each ring's sign beside its name. */
export const Legend = ({ label, rings, children }: LegendProps): React.ReactElement => {
  const { managementCalendar } = useVajs().strings;
  return (
    <ul className={styles.legend} aria-label={label}>
      {rings.map(ring => <li key={ring} className={styles.entry}><ItemMark ring={ring} />{managementCalendar.rings[ring]}</li>)}
      {children}
    </ul>
  );
};

/** A sign that is no ring's, and its words. */
export const LegendEntry = ({ sign, children }: { readonly sign: React.ReactNode; readonly children: React.ReactNode }): React.ReactElement => (
  <li className={styles.entry}><span className={styles.sign} aria-hidden="true">{sign}</span>{children}</li>
);
