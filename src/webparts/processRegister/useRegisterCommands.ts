import { listUrl } from '../../data/addresses';
import { documents } from '../../data/schema';
import { exportXlsx } from '../../ui/export';
import type { Command } from '../../ui/commands';
import type { GridColumn } from '../../ui/Grid';
import { useVajs } from '../../ui/vajs';
import { addDocument } from './formTasks';
import { groupKey, type ShownGroup, type ShownLine } from './lines/registerLines';
import { sheetColumns, sheetRows } from './registerSheet';
import type { May, Task } from './tasks';
import type { Look, Looking } from './useRegisterView';

export interface RegisterCommandsAsked {
  readonly may: May;
  readonly looking: Looking;
  readonly groups: readonly ShownGroup[];
  readonly columns: readonly GridColumn<ShownLine>[];
  readonly onLook: (change: Look) => void;
  readonly onTask: (task: Task) => void;
  /** Hears of an export that did not succeed. */
  readonly onFailed: () => void;
}

export interface RegisterCommands {
  /** The few that stand as buttons. */
  readonly main: readonly Command[];
  readonly more: readonly Command[];
}

const given = (commands: readonly (Command | false)[]): readonly Command[] =>
  commands.filter((command): command is Command => command !== false);

/** What can be done with the register as a whole, by this person on this day. Printing is the frame's own. */
export const useRegisterCommands = (
  { may, looking: { view, collapsed }, groups, columns, onLook, onTask, onFailed }: RegisterCommandsAsked
): RegisterCommands => {
  const { site, on, language, strings } = useVajs();
  const { common, register } = strings;
  const { commands } = register;
  const grouped = view === 'groups';
  const save = (): void => {
    exportXlsx({
      fileName: register.fileName(common.date(on)), sheet: register.sheet, rows: sheetRows(groups, strings),
      columns: sheetColumns(columns.map(({ key }) => key), grouped, strings, language)
    }).catch(onFailed);
  };
  const fold: Command = collapsed.size > 0
    ? { key: 'expand', text: commands.expandAll, icon: 'chevronDown', onRun: () => onLook({ type: 'collapse', groups: [] }) }
    : { key: 'collapse', text: commands.collapseAll, icon: 'chevronRight', onRun: () => onLook({ type: 'collapse', groups: groups.map(groupKey) }) };
  return {
    main: given([may.documents.add && { key: 'add', text: commands.addDocument, icon: 'add', onRun: () => onTask(addDocument(strings)) }]),
    more: given([
      grouped && groups.length > 0 && fold,
      { key: 'columns', text: commands.columns, icon: 'columns', onRun: () => onTask({ kind: 'columns' }) },
      { key: 'export', text: common.exportXlsx, icon: 'download', disabled: groups.every(({ lines }) => lines.length === 0), onRun: save },
      [may.documents, may.editions, may.listedProcesses].some(({ add }) => add) && { key: 'import', text: commands.import, icon: 'upload', onRun: () => onTask({ kind: 'import' }) },
      { key: 'openList', text: common.openList, icon: 'openNew', onRun: () => { window.open(listUrl(site.url, documents), '_blank', 'noopener'); } }
    ])
  };
};
