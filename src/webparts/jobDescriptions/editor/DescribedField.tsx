import * as React from 'react';
import { Button } from '../../../ui/Button';
import { useWords } from '../../../ui/approvals/useWords';
import { GrowingText } from './GrowingText';
import styles from './Fields.module.scss';

interface Described { readonly name: string; readonly description: string }

export interface DescribedFieldProps {
  readonly label: string;
  readonly rows: readonly Described[];
  readonly onChange: (rows: readonly Described[], typed: boolean) => void;
}

/** Further requirements: each has a name and a description. */
export const DescribedField = ({ label, rows, onChange }: DescribedFieldProps): React.ReactElement => {
  const { jobEditor: { described: words, rowTools } } = useWords();
  const put = (at: number, next: Partial<Described>): void => onChange(rows.map((row, n) => (n === at ? { ...row, ...next } : row)), true);
  return (
    <>
      <ul className={styles.rows} aria-label={label}>
        {rows.map((row, at) => (
          <li key={at} className={styles.described}>
            <input
              type="text" className={styles.input} aria-label={words.name} placeholder={words.name} value={row.name}
              onChange={event => put(at, { name: event.target.value })}
            />
            <GrowingText label={`${words.description}: ${words.row(row.name)}`} value={row.description} onWrite={description => put(at, { description })} />
            <Button
              text={rowTools.remove(words.row(row.name))} icon="delete" iconOnly look="quiet"
              onClick={() => onChange(rows.filter((_, n) => n !== at), false)}
            />
          </li>
        ))}
      </ul>
      <Button text={words.add} icon="add" look="quiet" onClick={() => onChange([...rows, { name: '', description: '' }], false)} />
    </>
  );
};
