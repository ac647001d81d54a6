import * as React from 'react';
import styles from './ColumnChoices.module.scss';
import type { ChosenColumns } from './useChosenColumns';

export interface ColumnChoicesProps extends ChosenColumns {
  /** Columns that can be put away, in their order. */
  readonly columns: readonly { readonly key: string; readonly text: string }[];
  readonly resetText: string;
}

/** A box for each column that a table may show or put away; a choice takes effect at once. */
export const ColumnChoices = ({ columns, resetText, hidden, choose, reset }: ColumnChoicesProps): React.ReactElement => (
  <>
    <ul className={styles.choices}>
      {columns.map(({ key, text }) => (
        <li key={key}>
          <label>
            <input
              type="checkbox" checked={!hidden.includes(key)}
              onChange={event => choose(event.target.checked ? hidden.filter(one => one !== key) : [...hidden, key])}
            />
            <span>{text}</span>
          </label>
        </li>
      ))}
    </ul>
    <button type="button" className={styles.reset} onClick={reset}>{resetText}</button>
  </>
);
