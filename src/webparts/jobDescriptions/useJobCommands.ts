import * as React from 'react';
import { listUrl } from '../../data/addresses';
import { documentDrafts, documents } from '../../data/schema';
import type { DocumentId } from '../../domain/identity';
import { treeRows, type JobLine } from '../../domain/jobDescriptions/jobLines';
import { useWords } from '../../ui/approvals/useWords';
import type { Command } from '../../ui/commands';
import { useRights } from '../../ui/useFacts';
import { useVajs } from '../../ui/vajs';
import type { ShownJobs } from './shownJobs';
import type { JobView } from './views';
import type { Look, Looking } from './useLooking';

/** What stands in the panel instead of a document. */
export type JobTask =
  /** A document that is being added, and what its form starts from. */
  | { readonly kind: 'add'; readonly initial: Readonly<Record<string, unknown>> }
  /** An edition that is begun, of a document that is given or chosen. */
  | { readonly kind: 'newDraft'; readonly document?: DocumentId };

export interface JobCommandsAsked {
  readonly shown: ShownJobs | undefined;
  readonly view: JobView;
  readonly lines: readonly JobLine[];
  readonly looking: Looking;
  readonly onLook: (change: Look) => void;
}

export interface JobCommands {
  readonly main: readonly Command[];
  readonly more: readonly Command[];
  readonly task?: JobTask;
  readonly startTask: (task: JobTask) => void;
  readonly endTask: () => void;
  /** The last export did not succeed. */
  readonly failed: boolean;
}

/** What can be done with the register as a whole, by this person on this day. */
export const useJobCommands = ({ shown, view, lines, looking: { collapsed }, onLook }: JobCommandsAsked): JobCommands => {
  const { site, on, today, language, strings: { common } } = useVajs();
  const words = useWords();
  const { commands } = words.jobRegister;
  const { add } = useRights('documents');
  const [task, setTask] = React.useState<JobTask>();
  const [failed, setFailed] = React.useState(false);
  const isNow = on === today && shown !== undefined;
  const drafts = site.stateOf(documentDrafts);
  const collapse = (): void => {
    if (!shown) return;
    onLook({ type: 'collapse', groups: treeRows(lines, shown.tree).flatMap(row => (row.kind === 'heading' ? [row.key] : [])) });
  };
  const save = async (): Promise<void> => {
    if (!shown) return;
    setFailed(false);
    const saving = { shown, on, day: common.date(on), words, language };
    const { saveCoverage, saveRegister } = await import(/* webpackChunkName: 'job-sheet' */ './sheets/save');
    await (view === 'coverage' ? saveCoverage(saving) : saveRegister(lines, saving));
  };
  const exporting: Command = {
    key: 'export', text: common.exportXlsx, icon: 'download', disabled: !shown || (view === 'register' && lines.length === 0),
    onRun: () => { save().catch(() => setFailed(true)); }
  };
  return {
    failed, task, startTask: setTask, endTask: () => setTask(undefined),
    main: [
      ...(drafts.status === 'ready' && drafts.rights.add && isNow ? [{ key: 'newDraft', text: commands.newDraft, icon: 'draft' as const, onRun: () => setTask({ kind: 'newDraft' }) }] : []),
      ...(add && isNow ? [{
        key: 'add', text: commands.add, icon: 'add' as const, onRun: () => setTask({ kind: 'add', initial: { Kind: 'jobDescription', Stage: 'drafting' } })
      }] : [])
    ],
    more: view === 'routes' ? [] : view === 'coverage' ? [exporting] : [
      collapsed.size > 0
        ? { key: 'expand', text: commands.expandAll, icon: 'chevronDown', onRun: () => onLook({ type: 'collapse', groups: [] }) }
        : { key: 'collapse', text: commands.collapseAll, icon: 'chevronRight', disabled: lines.length === 0, onRun: collapse },
      exporting,
      { key: 'openList', text: common.openList, icon: 'openNew', onRun: () => { window.open(listUrl(site.url, documents), '_blank', 'noopener'); } }
    ]
  };
};
