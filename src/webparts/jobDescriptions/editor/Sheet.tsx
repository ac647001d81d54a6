import * as React from 'react';
import { clausesOf, type Clause, type Placement } from '../../../domain/jobDescriptions/clauses';
import type { PastedTask } from '../../../domain/jobDescriptions/pasted';
import { headingText } from '../../../ui/documents/clauseWords';
import { Button } from '../../../ui/Button';
import { useWords } from '../../../ui/approvals/useWords';
import type { Beneath } from './Beside';
import { rowKeyIn } from './bodies';
import { readPasted } from './clipboard';
import { ClauseRow, type OpenConflict } from './ClauseRow';
import { useEditor } from './EditorContext';
import type { Editing } from './editing';
import { keysIn } from './keyedRows';
import { newKey } from './newKey';
import { PastePreview } from './PastePreview';
import { PasteTarget } from './PasteTarget';
import { pathOfConflict } from './places';
import { saidAt } from './said';
import styles from './Sheet.module.scss';

export interface SheetProps {
  readonly title: string;
  readonly editing: Editing;
  readonly placed?: Placement;
  readonly findings: ReadonlyMap<string, readonly Beneath[]>;
}

/** What was pasted and is being looked at, or the place to paste into. */
type Pasting = { readonly status: 'target' } | { readonly status: 'preview'; readonly tasks: readonly PastedTask[]; readonly after?: string };

const NO_FINDINGS: readonly Beneath[] = [];
const NO_CONFLICTS: readonly OpenConflict[] = [];

const isHead = ({ number, body }: Clause): boolean => number !== undefined && body.kind !== 'task' && body.kind !== 'plain';

/** A heading and what stands under it; without a heading, all of it. */
const chaptersOf = (clauses: readonly Clause[]): readonly { readonly head?: Clause; readonly rest: readonly Clause[] }[] => {
  const chapters: { head?: Clause; rest: Clause[] }[] = [];
  for (const clause of clauses) {
    const last = chapters[chapters.length - 1];
    if (isHead(clause)) chapters.push({ head: clause, rest: [] });
    else if (last) last.rest.push(clause);
    else chapters.push({ rest: [clause] });
  }
  return chapters;
};

/** The document with fields where its text is. */
export const Sheet = ({ title, editing: { now, conflicts }, placed, findings }: SheetProps): React.ReactElement => {
  const words = useWords();
  const { jobEditor: said } = words;
  const { id, run } = useEditor();
  const [pasting, setPasting] = React.useState<Pasting>();
  const from = React.useRef<Element | null>(null);
  const { content } = now;
  const { template } = content;
  const keys = keysIn(content);
  const [firstKey, lastKey] = [keys[0], keys[keys.length - 1]] as readonly (string | undefined)[];

  const look = React.useCallback((data: DataTransfer, after?: string): boolean => {
    const pasted = readPasted(data);
    if (pasted.kind === 'words') return false;
    from.current = document.activeElement;
    setPasting({ status: 'preview', tasks: pasted.tasks, after });
    return true;
  }, []);
  const stop = (): void => {
    setPasting(undefined);
    if (from.current instanceof HTMLElement && from.current.isConnected) from.current.focus();
  };
  const take = ({ tasks, after }: Extract<Pasting, { status: 'preview' }>): void => {
    run({ do: 'paste', tasks: tasks.map(one => ({ key: newKey(), ...one })), after, at: Date.now() });
    setPasting(undefined);
  };
  const add = (): void => run({ do: 'addRow', key: newKey(), at: Date.now() });

  const openAt = (clause: Clause): readonly OpenConflict[] => (conflicts.length === 0 ? NO_CONFLICTS : conflicts
    .filter(conflict => pathOfConflict(conflict) === clause.path).map(conflict => ({ conflict, mine: saidAt(now, conflict.at) })));
  const preview = pasting?.status === 'preview' && <PastePreview tasks={pasting.tasks} onTake={() => take(pasting)} onCancel={stop} />;
  const rowOf = (clause: Clause): React.ReactElement => {
    const key = rowKeyIn(clause.path);
    return (
      <React.Fragment key={clause.path}>
        <ClauseRow
          clause={clause} template={template} first={key === firstKey} last={key === lastKey} onTasks={look}
          findings={findings.get(clause.path) ?? NO_FINDINGS} conflicts={openAt(clause)} fixed={clause.path === 'unit' || clause.path === 'post'}
        />
        {pasting?.status === 'preview' && key !== undefined && key === pasting.after && preview}
      </React.Fragment>
    );
  };

  const tools = (
    <div className={styles.adding}>
      <Button text={template === 'plain' ? said.addClause : said.addTask} icon="add" onClick={add} />
      {template !== 'plain' && !pasting && <Button text={said.paste.open} icon="table" look="quiet" onClick={() => setPasting({ status: 'target' })} />}
      {pasting?.status === 'target' && <PasteTarget onPaste={look} onCancel={() => setPasting(undefined)} />}
      {pasting?.status === 'preview' && pasting.after === undefined && preview}
    </div>
  );

  return (
    <article className={styles.sheet} aria-label={said.sheet}>
      <h3 className={styles.title}>{title}</h3>
      {chaptersOf(clausesOf(content, placed)).map(({ head, rest }) => {
        const isTasks = head?.path === 'tasks';
        const headId = head && `${id}-${head.path}-head`;
        return (
          <section key={head?.path ?? 'all'} className={styles.section} aria-labelledby={headId}>
            {head && <h4 id={headId} className={styles.sectionTitle}>{head.number}. {headingText(head, template, words)}</h4>}
            {head && head.body.kind !== 'section' && rowOf(head)}
            {isTasks && keys.length === 0 && <p className={styles.hint}>{said.noTasks}</p>}
            {isTasks && keys.length > 0 && <div className={styles.taskHead} aria-hidden="true"><span>{said.taskHead}</span><span>{said.resultsHead}</span></div>}
            {rest.length > 0 && <div className={template === 'plain' ? undefined : styles.rows}>{rest.map(rowOf)}</div>}
            {isTasks && tools}
          </section>
        );
      })}
      {template === 'plain' && tools}
    </article>
  );
};
