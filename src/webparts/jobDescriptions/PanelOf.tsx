import * as React from 'react';
import { documents } from '../../data/schema';
import type { DocumentId } from '../../domain/identity';
import { DetailsPanel } from '../../ui/DetailsPanel';
import { LazyEntityForm } from '../../ui/editing/lazy';
import { useWords } from '../../ui/approvals/useWords';
import { useVajs } from '../../ui/vajs';
import { LazyJobPanel, LazyNewDraft } from './lazy';
import type { ShownJobs } from './shownJobs';
import { textChoices } from './textChoices';
import type { JobTask } from './useJobCommands';
import type { OpenedJob } from './useOpenedJob';

export interface PanelOfProps {
  readonly shown: ShownJobs;
  /** False while rows of an earlier visit may lack the document that a link leads to. */
  readonly checked: boolean;
  readonly opened: OpenedJob;
  readonly task?: JobTask;
  readonly onTask: (task: JobTask) => void;
  readonly onTaskEnd: () => void;
}

const NotFound = ({ onClose }: { readonly onClose: () => void }): React.ReactElement => {
  const { common } = useVajs().strings;
  const { jobRegister: words } = useWords();
  return <DetailsPanel title={words.notFoundTitle} onClose={onClose} closeLabel={common.close}><p>{words.notFoundText}</p></DetailsPanel>;
};

/** What stands beside the content: a form for a new document, else the document that the address names. */
export const PanelOf = ({ shown, checked, opened, task, onTask, onTaskEnd }: PanelOfProps): React.ReactElement | null => {
  const { common } = useVajs().strings;
  const { jobRegister: { commands } } = useWords();
  const { document, open, read, compare, edit, close } = opened;
  const entry = document === undefined ? undefined : shown.register.byId.get(document);
  const choices = React.useMemo(() => (entry ? textChoices(entry, shown.register, shown.facts) : []), [entry, shown]);
  if (task?.kind === 'newDraft') {
    return (
      <DetailsPanel title={commands.newDraft} onClose={onTaskEnd} closeLabel={common.close}>
        <LazyNewDraft
          facts={shown.facts} document={task.document} onClose={onTaskEnd}
          onDone={draft => {
            onTaskEnd();
            edit(draft);
          }}
        />
      </DetailsPanel>
    );
  }
  if (task) {
    return (
      <DetailsPanel title={commands.add} onClose={onTaskEnd} closeLabel={common.close}>
        <LazyEntityForm
          list={documents} initial={task.initial} title={commands.add} onCancel={onTaskEnd}
          onSaved={row => { onTaskEnd(); open(row.stamp.id as DocumentId); }}
        />
      </DetailsPanel>
    );
  }
  if (document === undefined) return null;
  if (!entry) return checked ? <NotFound onClose={close} /> : null;
  return (
    <LazyJobPanel
      key={entry.document.id} entry={entry} shown={shown} choices={choices} onRead={read} onCompare={() => compare()} onEdit={edit}
      onStart={() => onTask({ kind: 'newDraft', document: entry.document.id })} onOpen={open} onClose={close}
    />
  );
};
