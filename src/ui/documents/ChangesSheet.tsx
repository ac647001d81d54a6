import * as React from 'react';
import { compareEditions, isChange, type ComparedClause } from '../../domain/jobDescriptions/compareEditions';
import type { Clause } from '../../domain/jobDescriptions/clauses';
import type { DocumentContent, WrittenContent } from '../../domain/jobDescriptions/content';
import type { WordPart } from '../../domain/jobDescriptions/wordDifference';
import { useWords } from '../approvals/useWords';
import { Button } from '../Button';
import { ViewSwitch } from '../frame/ViewSwitch';
import { Mark, type Tone } from '../Mark';
import { VisuallyHidden } from '../VisuallyHidden';
import { columnTexts, headingText } from './clauseWords';
import styles from './ChangesSheet.module.scss';
import { TeamTextChanges } from './team/TeamTextChanges';

export type ChangesShown = 'changes' | 'everything';

export interface ChangesSheetProps {
  readonly was: DocumentContent;
  readonly now: DocumentContent;
  /** What is shown first; changes alone unless told. */
  readonly first?: ChangesShown;
  /** What is shown, where somebody else lets people choose. */
  readonly shown?: ChangesShown;
}

const keys = { added: 'beginAdded', removed: 'beginRemoved' } as const;

/** A run of words that came or went: underlined or struck through, and said in words to those who listen. */
const Part = ({ kind, text }: WordPart): React.ReactElement => {
  const { jobRegister: { changes } } = useWords();
  if (kind === 'kept') return <>{text}</>;
  const said = (
    <><VisuallyHidden>{changes[keys[kind]]}</VisuallyHidden>{text}<VisuallyHidden>{changes.end}</VisuallyHidden></>
  );
  return kind === 'added' ? <ins className={styles.added}>{said}</ins> : <del className={styles.removed}>{said}</del>;
};

const whole = (kind: WordPart['kind'], texts: readonly string[]): readonly (readonly WordPart[])[] =>
  texts.map(text => (text === '' ? [] : [{ kind, text }]));

type Change = ComparedClause['change'];

const tones: Readonly<Record<Exclude<Change, 'same'>, Tone>> = { added: 'ok', removed: 'bad', changed: 'warn', moved: 'info' };

const shownClause = (compared: ComparedClause): Clause => (compared.change === 'removed' ? compared.was : compared.clause);

const Columns = ({ compared }: { readonly compared: ComparedClause }): React.ReactElement | null => {
  const words = useWords();
  const clause = shownClause(compared);
  if (clause.body.kind === 'section') return null;
  const columnsShown = (): readonly (readonly WordPart[])[] => {
    switch (compared.change) {
      case 'same':
      case 'moved': return whole('kept', columnTexts(clause, words));
      case 'added':
      case 'removed': return whole(compared.change, columnTexts(clause, words));
      // A status is a word of the list; a person reads it in the language of the page.
      case 'changed': return clause.body.kind === 'status'
        ? [[...whole('removed', columnTexts(compared.was, words))[0], ...whole('added', columnTexts(clause, words))[0]]]
        : compared.columns;
      default: return compared satisfies never;
    }
  };
  const columns = columnsShown();
  return (
    <div className={columns.length > 1 ? styles.two : styles.one}>
      {columns.map((parts, n) => <div key={n} className={styles.column}>{parts.map((part, at) => <Part key={at} {...part} />)}</div>)}
    </div>
  );
};

const ClauseRow = ({ compared, template }: { readonly compared: ComparedClause; readonly template: WrittenContent['template'] }): React.ReactElement => {
  const words = useWords();
  const { changes } = words.jobRegister;
  const clause = shownClause(compared);
  const { change } = compared;
  const moved = change === 'moved' || (change === 'changed' && compared.moved);
  const wasNumber = change === 'added' || change === 'removed' ? undefined : compared.was.number;
  const heading = headingText(clause, template, words);
  return (
    <li className={`${styles.clause} ${clause.body.kind === 'section' ? styles.section : ''}`} {...(change === 'same' ? {} : { tabIndex: -1, 'data-change': '' })}>
      <div className={styles.head}>
        <span className={styles.name}>{[clause.number && `${clause.number}.`, heading].filter(Boolean).join(' ')}</span>
        {change !== 'same' && <Mark tone={tones[change]} icon={change === 'moved' ? 'arrowDown' : undefined}>{changes[change]}</Mark>}
        {moved && change !== 'moved' && <Mark tone="info" icon="arrowDown">{changes.moved}</Mark>}
        {moved && wasNumber !== undefined && wasNumber !== clause.number && <span className={styles.aside}>{changes.wasNumber(wasNumber)}</span>}
      </div>
      <Columns compared={compared} />
    </li>
  );
};

interface WrittenProps extends ChangesSheetProps { readonly was: WrittenContent; readonly now: WrittenContent }

/** Two texts clause by clause and word by word. */
export const ChangesSheet = (props: ChangesSheetProps): React.ReactElement => {
  const { was, now } = props;
  if (now.template === 'team') return <TeamTextChanges was={was.template === 'team' ? was : { ...now, members: [] }} now={now} />;
  return was.template === 'team' ? <WrittenChanges {...props} was={{ template: 'plain', clauses: [] }} now={now} /> : <WrittenChanges {...props} was={was} now={now} />;
};

/** The focus goes to the change after the one that has it, and from the last to the first: a long text is not searched by eye. */
const goToNext = (sheet: HTMLElement | null): void => {
  const all = [...sheet?.querySelectorAll<HTMLElement>('[data-change]') ?? []];
  const next = all[(all.findIndex(one => one.dataset.change === 'seen') + 1) % all.length];
  for (const one of all) one.dataset.change = one === next ? 'seen' : '';
  next?.focus({ preventScroll: true });
  next?.scrollIntoView?.({ block: 'center' });
};

const WrittenChanges = ({ was, now, first = 'changes', shown: told }: WrittenProps): React.ReactElement => {
  const { jobRegister: { changes } } = useWords();
  const [chosen, show] = React.useState<ChangesShown>(first);
  const shown = told ?? chosen;
  const sheet = React.useRef<HTMLDivElement>(null);
  const compared = React.useMemo(() => compareEditions(was, now), [was, now]);
  const count = compared.filter(isChange).length;
  const rows = shown === 'everything' ? compared : compared.filter(isChange);
  return (
    <div ref={sheet} className={styles.sheet}>
      <div className={styles.bar}>
        <p className={styles.count}>{count === 0 ? changes.same : changes.count(count)}</p>
        {shown === 'everything' && count > 0 && <Button look="quiet" icon="arrowDown" text={changes.next} onClick={() => goToNext(sheet.current)} />}
        {told === undefined && (
          <ViewSwitch<ChangesShown>
            label={changes.view} selected={shown} onSelect={show}
            options={[{ key: 'changes', text: changes.only }, { key: 'everything', text: changes.everything }]}
          />
        )}
      </div>
      {rows.length > 0 && (
        <ol className={styles.clauses}>
          {rows.map((one, n) => (
            <ClauseRow key={`${n} ${shownClause(one).path}`} compared={one} template={one.change === 'removed' ? was.template : now.template} />
          ))}
        </ol>
      )}
    </div>
  );
};
