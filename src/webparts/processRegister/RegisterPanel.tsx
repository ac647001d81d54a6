import * as React from 'react';
import type { DocumentId, SupportServiceId } from '../../domain/identity';
import { ColumnChooser } from './columns/ColumnChooser';
import { DocumentPanel } from './document/DocumentPanel';
import { NotFound } from './document/NotFound';
import { TaskPanel } from './TaskPanel';
import type { May } from './tasks';
import type { ChosenColumns } from './columns/useChosenColumns';
import type { Opening } from './useOpened';
import type { ShownRegister } from './useRegister';

export interface RegisterPanelProps {
  readonly opening: Opening;
  readonly shown: ShownRegister;
  readonly may: May;
  readonly columns: ChosenColumns;
  readonly onSupportService: (supportService: SupportServiceId) => void;
}

/** What stands beside the grid: a task, else the document that the address names. */
export const RegisterPanel = ({ opening, shown, may, columns, onSupportService }: RegisterPanelProps): React.ReactElement | null => {
  const { opened, task, start, open, close } = opening;
  const openDocument = (document: DocumentId): void => open(String(document));
  if (task?.kind === 'columns') return <ColumnChooser {...columns} onClose={close} />;
  if (task && task.kind !== 'import') return <TaskPanel task={task} onClose={close} onAdded={openDocument} />;
  switch (opened.status) {
    case 'closed': return null;
    case 'gap': return <NotFound gap={opened.gap} onClose={close} />;
    case 'unknown': return <NotFound onClose={close} />;
    case 'document': return (
      <DocumentPanel
        key={opened.entry.document.id} entry={opened.entry} shown={shown} may={may} onTask={start} onOpen={openDocument}
        onSupportService={onSupportService} onClose={close}
      />
    );
    default: return opened satisfies never;
  }
};
