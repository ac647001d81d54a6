import * as React from 'react';
import type { Clause } from '../../../domain/jobDescriptions/clauses';
import type { WrittenContent } from '../../../domain/jobDescriptions/content';
import { same, type MergeConflict, type Said } from '../../../domain/jobDescriptions/merging/conflict';
import { headingText } from '../../../ui/documents/clauseWords';
import { useWords } from '../../../ui/approvals/useWords';
import { rowKeyIn } from './bodies';
import { Beside, type Beneath } from './Beside';
import { ClauseField } from './ClauseField';
import { useEditor } from './EditorContext';
import { PlainRow } from './PlainRow';
import { TaskRow } from './TaskRow';
import styles from './Sheet.module.scss';

export interface OpenConflict { readonly conflict: MergeConflict; readonly mine: Said }

export interface ClauseRowProps {
  readonly clause: Clause;
  readonly template: WrittenContent['template'];
  /** Of tasks and plain clauses: whether it can be moved further. */
  readonly first: boolean;
  readonly last: boolean;
  readonly findings: readonly Beneath[];
  readonly conflicts: readonly OpenConflict[];
  readonly onTasks: (data: DataTransfer, after: string) => boolean;
  /** The unit and post of the document: facts of the list, not of the draft. */
  readonly fixed: boolean;
}

const Row = ({ clause, template, first, last, findings, conflicts, onTasks, fixed }: ClauseRowProps): React.ReactElement => {
  const words = useWords();
  const { id } = useEditor();
  const heading = headingText(clause, template, words) ?? '';
  const besideId = `${id}-${clause.path}-beside`;
  const describedBy = findings.length > 0 ? besideId : undefined;
  const beside = (findings.length > 0 || conflicts.length > 0) && <Beside id={besideId} findings={findings} conflicts={conflicts} />;
  const { body } = clause;
  const rowKey = rowKeyIn(clause.path);
  if (rowKey !== undefined && body.kind === 'task') {
    return (
      <div data-clause={clause.path} className={styles.rowOfTask}>
        <TaskRow rowKey={rowKey} clause={clause} body={body} first={first} last={last} describedBy={describedBy} onTasks={onTasks} />
        {beside}
      </div>
    );
  }
  if (rowKey !== undefined && body.kind === 'plain') {
    return (
      <div data-clause={clause.path} className={styles.section}>
        <PlainRow rowKey={rowKey} clause={clause} body={body} first={first} last={last} describedBy={describedBy} />
        {beside}
      </div>
    );
  }
  const isHead = clause.number !== undefined;
  return (
    <div data-clause={clause.path} className={isHead ? styles.headed : styles.row}>
      {!isHead && <div className={styles.label}>{heading}</div>}
      <div className={styles.field}>
        {fixed && body.kind === 'text'
          ? <p className={styles.fixed}>{body.text}</p>
          : <ClauseField clause={clause} label={heading} describedBy={describedBy} />}
        {beside}
      </div>
    </div>
  );
};

/** Only the row in which somebody types is drawn again. */
export const ClauseRow = React.memo(Row, (was, is) =>
  was.clause.path === is.clause.path && was.clause.number === is.clause.number && was.template === is.template &&
  was.first === is.first && was.last === is.last && was.onTasks === is.onTasks && was.fixed === is.fixed &&
  was.conflicts.length + is.conflicts.length === 0 && same(was.findings, is.findings) && same(was.clause.body, is.clause.body));
