import * as React from 'react';
import type { ListSchema, AnyRow } from '../../data/schema/list';
import { Button } from '../Button';
import { Notice } from '../Notice';
import { useVajs } from '../vajs';
import { momentWords } from '../momentWords';
import { CellWords } from './CellWords';
import styles from './Conflict.module.scss';
import { differing, draftOfRow, type Values } from './formStart';

export interface ConflictProps {
  readonly list: ListSchema;
  /** What the row said when I opened it. */
  readonly base: Values;
  readonly mine: Values;
  readonly theirs: AnyRow;
  readonly onResolve: (values: Values) => void;
  readonly onBack: () => void;
}

type Side = 'mine' | 'theirs';

interface ChoiceProps {
  readonly list: ListSchema;
  readonly column: string;
  readonly side: Side;
  readonly values: Values;
  /** The other person left the cell as it was. */
  readonly untouched: boolean;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

const Choice = ({ list, column, side, values, untouched, chosen, onChoose }: ChoiceProps): React.ReactElement => {
  const { conflict } = useVajs().strings.forms;
  return (
    <label className={`${styles.side} ${chosen ? styles.chosen : ''}`}>
      <input type="radio" name={`conflict-${column}`} checked={chosen} onChange={onChoose} />
      <span className={styles.who}>{conflict[side]}{untouched && <>: {conflict.untouched}</>}</span>
      <span className={styles.value}><CellWords column={list.columns[column]} value={values[column]} /></span>
    </label>
  );
};

/** What only the other person changed: it stays without a question. */
const OnlyTheirs = ({ list, columns, base, other, editor }: {
  readonly list: ListSchema; readonly columns: readonly string[]; readonly base: Values; readonly other: Values; readonly editor: string;
}): React.ReactElement => {
  const { language, strings: { forms: { conflict } } } = useVajs();
  return (
    <div className={styles.others}>
      <p>{conflict.onlyTheirs(editor)}</p>
      <dl>
        {columns.map(column => (
          <React.Fragment key={column}>
            <dt>{list.columns[column].label[language]}</dt>
            <dd>
              <del><CellWords column={list.columns[column]} value={base[column]} /></del>{' '}
              <span aria-hidden="true">→</span>{' '}
              <ins><CellWords column={list.columns[column]} value={other[column]} /></ins>
            </dd>
          </React.Fragment>
        ))}
      </dl>
    </div>
  );
};

/** Somebody saved the row first: what it was, what each made of it, and a choice for each field that I changed. */
export const Conflict = ({ list, base, mine, theirs, onResolve, onBack }: ConflictProps): React.ReactElement => {
  const { language, strings: { common, forms: { conflict } } } = useVajs();
  const other = React.useMemo(() => draftOfRow(list, theirs), [list, theirs]);
  const byThem = React.useMemo(() => differing(list, other, base), [list, other, base]);
  const byMe = React.useMemo(() => differing(list, mine, base), [list, mine, base]);
  const open = React.useMemo(() => differing(list, mine, other).filter(column => byMe.includes(column)), [list, mine, other, byMe]);
  const onlyTheirs = byThem.filter(column => !byMe.includes(column));
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
    <Choice
      list={list} column={column} side={side} values={values} untouched={side === 'theirs' && !byThem.includes(column)}
      chosen={sideOf(column) === side} onChoose={() => setChosen(before => ({ ...before, [column]: side }))}
    />
  );

  return (
    <section ref={section} tabIndex={-1} className={styles.conflict} aria-label={title}>
      <Notice tone="warn" alert title={title}>{conflict.text(editor.name)}</Notice>
      {open.map(column => (
        <fieldset key={column} className={styles.field}>
          <legend>{list.columns[column].label[language]}</legend>
          <p className={styles.base}>
            <span className={styles.who}>{conflict.base}</span>
            <span className={styles.value}><CellWords column={list.columns[column]} value={base[column]} /></span>
          </p>
          {choice(column, 'mine', mine)}
          {choice(column, 'theirs', other)}
        </fieldset>
      ))}
      {onlyTheirs.length > 0 && <OnlyTheirs list={list} columns={onlyTheirs} base={base} other={other} editor={editor.name} />}
      <div className={styles.actions}>
        <Button look="primary" text={conflict.save} onClick={() => onResolve(resolved())} />
        <Button text={conflict.back} onClick={onBack} />
      </div>
    </section>
  );
};
