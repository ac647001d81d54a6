import * as React from 'react';
import type { Clause } from '../../../domain/jobDescriptions/clauses';
import { useWords } from '../../../ui/approvals/useWords';
import { useEditor } from './EditorContext';
import { GrowingText } from './GrowingText';
import { wishOf } from './rowKeys';
import { RowTools } from './RowTools';
import styles from './Sheet.module.scss';

export interface PlainRowProps {
  readonly rowKey: string;
  readonly clause: Clause;
  readonly body: Extract<Clause['body'], { kind: 'plain' }>;
  readonly first: boolean;
  readonly last: boolean;
  readonly describedBy?: string;
}

/** A clause of a document without a template: a heading and what it says. */
export const PlainRow = ({ rowKey, clause: { path, number = '' }, body, first, last, describedBy }: PlainRowProps): React.ReactElement => {
  const { jobEditor: words } = useWords();
  const { run } = useEditor();
  const move = (by: 1 | -1): void => run({ do: 'moveRow', key: rowKey, by, at: Date.now() });
  const remove = (): void => run({ do: 'removeRow', key: rowKey, at: Date.now() });
  const say = (said: Partial<typeof body>): void => run({ do: 'say', where: path, body: { ...body, ...said }, at: Date.now() });
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const wish = wishOf(event);
    if (!wish) return;
    event.preventDefault();
    if (wish === 'remove') remove();
    else move(wish === 'up' ? -1 : 1);
  };
  return (
    <div className={styles.plain}>
      <div className={styles.says}>
        <span className={styles.number} aria-hidden="true">{number}.</span>
        <GrowingText
          label={words.clauseHeading(number)} value={body.heading} oneParagraph strong describedBy={describedBy} onKeyDown={onKeyDown}
          onWrite={heading => say({ heading })}
        />
        <RowTools
          name={words.clauseHeading(number)} onRemove={remove} onUp={first ? undefined : () => move(-1)} onDown={last ? undefined : () => move(1)}
        />
      </div>
      <GrowingText label={words.clauseText(number)} value={body.text} onWrite={text => say({ text })} onKeyDown={onKeyDown} />
    </div>
  );
};
