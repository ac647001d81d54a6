import * as React from 'react';
import { rowNow } from '../../data/rowNow';
import { documents } from '../../data/schema';
import type { AnyRow } from '../../data/schema/list';
import type { DocumentId } from '../../domain/identity';
import { DetailsPanel } from '../../ui/DetailsPanel';
import { LazyEntityForm, LazySuggestForm } from '../../ui/editing/lazy';
import { Notice } from '../../ui/Notice';
import { useVajs } from '../../ui/vajs';
import type { FormTask, Task } from './tasks';

export interface TaskPanelProps {
  readonly task: FormTask | Extract<Task, { kind: 'suggest' }>;
  /** Done or given up: back to reading. */
  readonly onClose: () => void;
  /** A document was added: it is opened next. */
  readonly onAdded: (document: DocumentId) => void;
}

const Form = ({ task, onClose, onAdded }: TaskPanelProps & { readonly task: FormTask }): React.ReactElement => {
  const { site, strings: { webPart } } = useVajs();
  // The row as it was when the form was opened: the form itself finds out when somebody else changes it.
  const [row] = React.useState(() => (task.row === undefined ? undefined : rowNow(site, task.list, task.row)));
  if (task.row !== undefined && !row) return <Notice tone="warn">{webPart.errors.rowMissing}</Notice>;
  const saved = (next: AnyRow): void => {
    if (task.list === documents && !row) onAdded(next.stamp.id as DocumentId);
    else onClose();
  };
  return <LazyEntityForm list={task.list} row={row} initial={task.initial} title={task.title} onSaved={saved} onCancel={onClose} />;
};

const Suggest = ({ task, onClose }: Pick<TaskPanelProps, 'onClose'> & { readonly task: Extract<Task, { kind: 'suggest' }> }): React.ReactElement => (
  <LazySuggestForm subject={{ kind: 'document', id: task.document }} subjectTitle={task.about} onSent={onClose} onCancel={onClose} />
);

/** A form in the panel. Closing it goes back to the document; what was typed is kept until it is saved or given up. */
export const TaskPanel = ({ task, onClose, onAdded }: TaskPanelProps): React.ReactElement => {
  const { common, register } = useVajs().strings;
  return (
    <DetailsPanel
      title={task.kind === 'form' ? task.title : register.commands.suggest} kicker={task.about}
      onClose={onClose} closeLabel={common.close}
    >
      {task.kind === 'form'
        ? <Form task={task} onClose={onClose} onAdded={onAdded} />
        : <Suggest task={task} onClose={onClose} />}
    </DetailsPanel>
  );
};
