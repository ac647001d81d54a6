import * as React from 'react';
import { draftOf } from '../../data/cells';
import type { ListSchema, AnyRow, Row } from '../../data/schema/list';
import { Button } from '../Button';
import { Notice } from '../Notice';
import { useVajs } from '../vajs';
import { momentWords } from '../momentWords';
import { CellWords } from './CellWords';
import styles from './Conflict.module.scss';
import { differing, type Values } from './useEntityForm';

export interface ConflictProps {
  readonly list: ListSchema;
  readonly mine: Values;
  /** Columns that I changed; in all others the other person's value stays without a question. */
  readonly changedByMe: readonly string[];
  readonly theirs: AnyRow;
  readonly onResolve: (values: Values) => void;
  readonly onBack: () => void;
}

type Side = 'mine' | 'theirs';

/** Somebody saved the row first: both versions side by side, and a choice for each field that I changed. */
export const Conflict = ({ list, mine, changedByMe, theirs, onResolve, onBack }: ConflictProps): React.ReactElement => {
  const { language, strings: { common, forms: { conflict } } } = useVajs();
  const other = React.useMemo(() => draftOf(list, theirs as Row<ListSchema>) as Values, [list, theirs]);
  const open = React.useMemo(
    () => differing(list, mine, other).filter(column => changedByMe.includes(column)), [list, mine, other, changedByMe]);
  const section = React.useRef<HTMLElement>(null);
  // The form that had the focus has made way.
  React.useEffect(() => section.current?.focus(), []);
  const [chosen, setChosen] = React.useState<Readonly<Record<string, Side>>>({});
  const { editor, modified } = theirs.stamp;
  const title = conflict.title(editor.name, momentWords(modified, common.locale));

  const sideOf = (column: string): Side => chosen[column] ?? 'mine';
  const resolved = (): Values =>
    ({ ...other, ...Object.fromEntries(open.filter(column => sideOf(column) === 'mine').map(column => [column, mine[column]])) });

  const choice = (column: string, side: Side, values: Values): React.ReactElement => (
    <label className={`${styles.side} ${sideOf(column) === side ? styles.chosen : ''}`}>
      <input
        type="radio" name={`conflict-${column}`} checked={sideOf(column) === side}
        onChange={() => setChosen(before => ({ ...before, [column]: side }))}
      />
      <span className={styles.who}>{conflict[side]}</span>
      <span className={styles.value}><CellWords column={list.columns[column]} value={values[column]} /></span>
    </label>
  );

  return (
    <section ref={section} tabIndex={-1} className={styles.conflict} aria-label={title}>
      <Notice tone="warn" alert title={title}>{conflict.text(editor.name)}</Notice>
      {open.map(column => (
        <fieldset key={column} className={styles.field}>
          <legend>{list.columns[column].label[language]}</legend>
          {choice(column, 'mine', mine)}
          {choice(column, 'theirs', other)}
        </fieldset>
      ))}
      <div className={styles.actions}>
        <Button look="primary" text={conflict.save} onClick={() => onResolve(resolved())} />
        <Button text={conflict.back} onClick={onBack} />
      </div>
    </section>
  );
};
