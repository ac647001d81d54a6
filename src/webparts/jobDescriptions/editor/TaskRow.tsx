import * as React from 'react';
import type { Clause } from '../../../domain/jobDescriptions/clauses';
import { useWords } from '../../../ui/approvals/useWords';
import { readPasted } from './clipboard';
import { useEditor } from './EditorContext';
import { GrowingText } from './GrowingText';
import { Lines } from './Lines';
import { wishOf } from './rowKeys';
import { RowTools } from './RowTools';
import styles from './Sheet.module.scss';

export interface TaskRowProps {
  readonly rowKey: string;
  readonly clause: Clause;
  readonly body: Extract<Clause['body'], { kind: 'task' }>;
  readonly first: boolean;
  readonly last: boolean;
  readonly describedBy?: string;
  /** Several tasks were pasted here; they are looked at first. */
  readonly onTasks: (data: DataTransfer, after: string) => boolean;
}

/** A task at the left and what is expected of it at the right. */
export const TaskRow = ({ rowKey, clause: { path, number = '' }, body, first, last, describedBy, onTasks }: TaskRowProps): React.ReactElement => {
  const { jobEditor: words } = useWords();
  const { run } = useEditor();
  const move = (by: 1 | -1): void => run({ do: 'moveRow', key: rowKey, by, at: Date.now() });
  const remove = (): void => run({ do: 'removeRow', key: rowKey, at: Date.now() });
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const wish = wishOf(event);
    if (!wish) return;
    event.preventDefault();
    if (wish === 'remove') remove();
    else move(wish === 'up' ? -1 : 1);
  };
  return (
    <div className={styles.task}>
      <div className={styles.says}>
        <span className={styles.number} aria-hidden="true">{number}.</span>
        <GrowingText
          label={words.task(number)} value={body.task} oneParagraph describedBy={describedBy} onKeyDown={onKeyDown}
          onWrite={task => run({ do: 'say', where: path, body: { ...body, task }, at: Date.now() })}
          onPaste={event => {
            if (readPasted(event.clipboardData).kind === 'rows' && onTasks(event.clipboardData, rowKey)) event.preventDefault();
          }}
        />
        <RowTools
          name={words.task(number)} onRemove={remove} onUp={first ? undefined : () => move(-1)} onDown={last ? undefined : () => move(1)}
        />
      </div>
      <div className={styles.expects}>
        <Lines
          label={words.resultsOf(number)} lines={body.results} addLabel={words.addResult} describedBy={describedBy}
          onChange={(results, kind) => run({ do: 'say', where: path, body: { ...body, results }, kind, at: Date.now() })}
          onTable={data => onTasks(data, rowKey)}
        />
      </div>
    </div>
  );
};
