import * as React from 'react';
import type { MergeConflict, Said } from '../../../domain/jobDescriptions/merging/conflict';
import { wordDifference } from '../../../domain/jobDescriptions/wordDifference';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/icons';
import { useWords } from '../../../ui/approvals/useWords';
import { useEditor } from './EditorContext';
import { saidText } from './said';
import styles from './Beside.module.scss';

export interface ConflictChoiceProps {
  readonly conflict: MergeConflict;
  /** What is written there now. */
  readonly mine: Said;
  /** Where the conflict is, when it does not stand beside its clause. */
  readonly place?: string;
}

/** What one side made of the text before. */
const Side = ({ title, base, said }: { readonly title: string; readonly base: Said; readonly said: Said }): React.ReactElement => {
  const { jobEditor: { conflict: words } } = useWords();
  const text = saidText(said);
  return (
    <div className={styles.side}>
      <p className={styles.who}>{title}</p>
      {text === undefined || text === ''
        ? <p className={styles.nothing}>{text === undefined ? words.removed : words.empty}</p>
        : (
          <p className={styles.said}>
            {wordDifference(saidText(base) ?? '', text).map(({ kind, text: part }, n) =>
              (kind === 'added' ? <ins key={n}>{part}</ins> : kind === 'removed' ? <del key={n}>{part}</del> : <span key={n}>{part}</span>))}
          </p>
        )}
    </div>
  );
};

/** Both people changed one field, each in their own way: both are shown and the person chooses. */
export const ConflictChoice = ({ conflict, mine, place }: ConflictChoiceProps): React.ReactElement => {
  const { jobEditor: { conflict: words } } = useWords();
  const { run } = useEditor();
  const choose = (side: 'mine' | 'theirs'): void => run({ do: 'choose', conflict, side, at: Date.now() });
  const title = place === undefined ? words.title : `${place}: ${words.title}`;
  return (
    <div role="group" aria-label={title} className={styles.conflict}>
      <p className={styles.conflictTitle}><Icon name="alert" /> {title}</p>
      {conflict.at.length > 0 && (
        <div className={styles.sides}>
          <Side title={words.mine} base={conflict.base} said={mine} />
          <Side title={words.theirs} base={conflict.base} said={conflict.theirs} />
        </div>
      )}
      <div className={styles.choices}>
        <Button text={words.keepMine} onClick={() => choose('mine')} />
        <Button text={words.takeTheirs} onClick={() => choose('theirs')} />
      </div>
    </div>
  );
};
