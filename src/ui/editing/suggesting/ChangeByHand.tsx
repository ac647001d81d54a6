import * as React from 'react';
import { documents, policyAreas, roles, services, supportServices } from '../../../data/schema';
import type { ListSchema } from '../../../data/schema/list';
import type { Subject, Suggestion } from '../../../domain/suggestions/suggestion';
import { Button } from '../../Button';
import { Notice } from '../../Notice';
import { Skeleton } from '../../Skeleton';
import { useVajs } from '../../vajs';
import EntityForm from '../EntityForm';
import { useListState } from '../useListState';
import styles from './Suggestion.module.scss';

/** Where the thing that a suggestion is about is kept. */
const listOf: Readonly<Record<Subject['kind'], ListSchema>> = {
  document: documents, policyArea: policyAreas, service: services, supportService: supportServices, role: roles
};

export interface ChangeByHandProps {
  readonly suggestion: Suggestion;
  /** The row is saved, or what was asked for was done elsewhere. */
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Mere words: the form of the row they are about, with the words above it. */
export const ChangeByHand = ({ suggestion, onDone, onCancel }: ChangeByHandProps): React.ReactElement => {
  const { forms: { suggestions } } = useVajs().strings;
  const list = listOf[suggestion.subject.kind];
  const state = useListState(list);
  // The form compares with the row it was opened with, so that a change by somebody else is noticed.
  const opened = React.useRef<React.ReactElement>();
  const done = React.useRef<HTMLButtonElement>(null);
  // The button that led here is gone, and the focus with it.
  React.useEffect(() => done.current?.focus(), [state.status]);
  if (state.status === 'loading') return <Skeleton of="text" count={6} />;
  const row = state.status === 'ready' ? state.rows.find(one => one.stamp.id === suggestion.subject.id) : undefined;
  if (row && !opened.current) {
    opened.current = <EntityForm list={list} row={row} title={suggestion.subjectTitle} onSaved={onDone} onCancel={onCancel} />;
  }
  return (
    <div className={styles.byHand}>
      <Button ref={done} text={suggestions.done} icon="check" onClick={onDone} />
      {opened.current ?? <Notice tone="warn">{suggestions.rowGone}</Notice>}
    </div>
  );
};
