import * as React from 'react';
import styles from './FilterSelect.module.scss';

export interface FilterChoice { readonly value: string; readonly text: string }

export interface FilterSelectProps {
  readonly label: string;
  /** What stands for no choice: "kõik". */
  readonly any: string;
  readonly value: string | number | undefined;
  readonly choices: readonly FilterChoice[];
  /** Undefined: everything. */
  readonly onSelect: (value: string | undefined) => void;
}

/** One of several values to filter by, or all. */
export const FilterSelect = ({ label, any, value, choices, onSelect }: FilterSelectProps): React.ReactElement => (
  <label className={styles.field}>
    <span className={styles.label}>{label}</span>
    <select className={styles.select} value={value ?? ''} onChange={event => onSelect(event.target.value || undefined)}>
      <option value="">{any}</option>
      {choices.map(choice => <option key={choice.value} value={choice.value}>{choice.text}</option>)}
    </select>
  </label>
);
