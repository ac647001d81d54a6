import * as React from 'react';
import { clausesOf, type Clause, type Placement } from '../../domain/jobDescriptions/clauses';
import type { DocumentContent, WrittenContent } from '../../domain/jobDescriptions/content';
import { useWords } from '../approvals/useWords';
import { Highlight } from '../Highlight';
import { columnTexts, headingText } from './clauseWords';
import styles from './ReadingSheet.module.scss';
import { LazyTeamText } from './team/lazy';

export interface ReadingSheetProps {
  readonly content: DocumentContent;
  readonly title: string;
  /** Lines at the upper right: who confirmed it, by which order; or that it is a draft. */
  readonly heading?: readonly string[];
  /** The document's own unit and post, which a job description says at its head. */
  readonly placed?: Placement;
  /** Folded words of a search, marked where they stand. */
  readonly sought?: readonly string[];
}

const NONE: readonly string[] = [];

interface PartProps { readonly clause: Clause; readonly template: WrittenContent['template']; readonly sought: readonly string[] }

const linesOf = (text: string): readonly string[] => text.split('\n').filter(line => line.trim() !== '');

/** Paragraphs, each on its own; an empty clause is a dash, as the official document has it. */
const Said = ({ text, sought }: { readonly text: string; readonly sought: readonly string[] }): React.ReactElement => {
  const { jobRegister: { sheet } } = useWords();
  const lines = linesOf(text);
  if (lines.length === 0) return <p className={styles.empty}>{sheet.empty}</p>;
  return <>{lines.map((line, n) => <p key={n}><Highlight text={line} words={sought} /></p>)}</>;
};

const Row = ({ clause, template, sought }: PartProps): React.ReactElement => {
  const words = useWords();
  return (
    <div className={styles.row}>
      <dt>{headingText(clause, template, words)}</dt>
      <dd><Said text={columnTexts(clause, words).join('\n')} sought={sought} /></dd>
    </div>
  );
};

const TaskRow = ({ clause, sought }: Omit<PartProps, 'template'>): React.ReactElement => {
  const [task, results] = columnTexts(clause, useWords());
  const lines = linesOf(results);
  return (
    <div role="row" className={styles.task}>
      <div role="cell"><span className={styles.number}>{clause.number}.</span> <Highlight text={task} words={sought} /></div>
      <div role="cell">
        {lines.length > 0 && <ul>{lines.map((line, n) => <li key={n}><Highlight text={line} words={sought} /></li>)}</ul>}
      </div>
    </div>
  );
};

/** Tasks at the left and what is expected of each at the right. The roles hold where the style makes lines of the cells. */
const Tasks = ({ clauses, sought }: { readonly clauses: readonly Clause[]; readonly sought: readonly string[] }): React.ReactElement => {
  const { jobRegister: { sheet } } = useWords();
  return (
    <div role="table" aria-label={sheet.tasks} className={styles.tasks}>
      <div role="row" className={styles.taskHead}><div role="columnheader">{sheet.tasks}</div><div role="columnheader">{sheet.results}</div></div>
      {clauses.map(clause => <TaskRow key={clause.path} clause={clause} sought={sought} />)}
    </div>
  );
};

const Plain = ({ clause, sought }: Omit<PartProps, 'template'>): React.ReactElement => {
  const [heading, text] = columnTexts(clause, useWords());
  return (
    <section className={styles.section}>
      <h4 className={styles.sectionTitle}>{clause.number}. <Highlight text={heading} words={sought} /></h4>
      {text.trim() !== '' && <div className={styles.said}><Said text={text} sought={sought} /></div>}
    </section>
  );
};

/** A chapter: its own clause and those under it. */
const chapters = (clauses: readonly Clause[]): readonly (readonly Clause[])[] => clauses.reduce<Clause[][]>((found, clause) => {
  const isHead = clause.number !== undefined && clause.body.kind !== 'task';
  if (isHead || found.length === 0) found.push([clause]);
  else found[found.length - 1].push(clause);
  return found;
}, []);

const Chapter = ({ clauses: [head, ...rest], template, sought }: Omit<PartProps, 'clause'> & { readonly clauses: readonly Clause[] }): React.ReactElement => {
  const words = useWords();
  const tasks = rest.filter(({ body }) => body.kind === 'task');
  const rows = rest.filter(({ body }) => body.kind !== 'task');
  return (
    <section className={styles.section}>
      <h4 className={styles.sectionTitle}>{head.number}. {headingText(head, template, words)}</h4>
      {head.body.kind !== 'section' && <div className={styles.said}><Said text={columnTexts(head, words).join('\n')} sought={sought} /></div>}
      {tasks.length > 0 && <Tasks clauses={tasks} sought={sought} />}
      {rows.length > 0 && <dl className={styles.table}>{rows.map(row => <Row key={row.path} clause={row} template={template} sought={sought} />)}</dl>}
    </section>
  );
};

/** A text as the official document has it, on a sheet. All of it is text: nothing that a list holds becomes markup. */
export const ReadingSheet = React.forwardRef<HTMLElement, ReadingSheetProps>(
  ({ content, title, heading = NONE, placed, sought = NONE }, ref) => {
    const { jobRegister: { sheet }, teamText } = useWords();
    const clauses = React.useMemo(() => clausesOf(content, placed), [content, placed]);
    const kind = content.template === 'team' ? teamText.kind : sheet.name[content.template];
    const said = (): React.ReactNode => {
      switch (content.template) {
        case 'team': return <LazyTeamText content={content} />;
        case 'plain': return clauses.map(clause => <Plain key={clause.path} clause={clause} sought={sought} />);
        default: return chapters(clauses).map(chapter => <Chapter key={chapter[0].path} clauses={chapter} template={content.template} sought={sought} />);
      }
    };
    return (
      <article ref={ref} className={styles.sheet} aria-label={title}>
        {heading.length > 0 && <div className={styles.heading}>{heading.map((line, n) => <p key={n}>{line}</p>)}</div>}
        {kind !== '' && <p className={styles.kind}>{kind}</p>}
        <h3 className={styles.title}>{title}</h3>
        {said()}
      </article>
    );
  }
);
ReadingSheet.displayName = 'ReadingSheet';
