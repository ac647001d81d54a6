import * as React from 'react';
import type { Unsent } from '../../data/outbox';
import { suggestions } from '../../data/schema';
import type { AnyRow, ListSchema } from '../../data/schema/list';
import type { Subject } from '../../domain/suggestions/suggestion';
import { LazyEntityForm, LazySuggestForm } from '../editing/lazy';
import { useListState } from '../editing/useListState';
import { Skeleton } from '../Skeleton';
import { useVajs } from '../vajs';

export interface OpenUnsentProps {
  readonly unsent: Unsent;
  readonly list: ListSchema;
  readonly onClose: () => void;
}

const subjectOf = ({ SubjectKind, SubjectId }: Unsent['draft']): Subject =>
  ({ kind: SubjectKind as Subject['kind'], id: SubjectId as number }) as Subject; // written by the form for suggestions itself

const RowForm = ({ unsent, list, onClose }: OpenUnsentProps): React.ReactElement => {
  const { act } = unsent;
  const state = useListState(list);
  // The form compares with the row it was opened with, so that a change by somebody else is noticed.
  const opened = React.useRef<{ readonly row: AnyRow | undefined }>();
  const waits = unsent.held.status === 'conflict' && state.status === 'loading';
  if (!opened.current && !waits) {
    const rows: readonly AnyRow[] = state.status === 'ready' ? state.rows : [];
    opened.current = { row: act.kind === 'update' ? rows.find(row => row.stamp.id === act.id) : undefined };
  }
  if (!opened.current) return <Skeleton of="text" count={4} />;
  return (
    <LazyEntityForm
      list={list} row={opened.current.row} unsent={unsent} title={unsent.title} fixed={unsent.fixed} onSaved={onClose} onCancel={onClose}
    />
  );
};

/** The form of an unsent change, to go on with it; for a conflict, where both versions are compared. */
export const OpenUnsent = (props: OpenUnsentProps): React.ReactElement => {
  const { unsent, list, onClose } = props;
  const { outbox } = useVajs().site;
  React.useEffect(() => outbox.takeInHand(unsent.requestId), [outbox, unsent.requestId]);
  return list.name === suggestions.name && unsent.act.kind === 'add'
    ? <LazySuggestForm subject={subjectOf(unsent.draft)} subjectTitle={unsent.title} unsent={unsent} onSent={onClose} onCancel={onClose} />
    : <RowForm {...props} />;
};
