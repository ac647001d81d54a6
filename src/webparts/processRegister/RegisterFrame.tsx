import * as React from 'react';
import type { Load } from '../../data/facts';
import { documents as documentsList, editions, listedProcesses, supportServices } from '../../data/schema';
import type { RegisterFilter } from '../../domain/documents/registerFilter';
import type { Finding } from '../../domain/findings/finding';
import type { PersonId } from '../../domain/identity';
import { LazyImportDialog } from '../../ui/editing/lazy';
import { FindingsList } from '../../ui/findings/FindingsList';
import { Frame, type Chip, type ViewsProps } from '../../ui/Frame';
import { Notice } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import { useAfterDrawing } from '../../ui/useAfterDrawing';
import { useVajs } from '../../ui/vajs';
import { WhenReady } from '../../ui/WhenReady';
import type { RegisterView } from './lines/arrange';
import { kindName } from './documentWords';
import { filterChips } from './filters/filterChips';
import { RegisterContent } from './RegisterContent';
import { RegisterFilters } from './filters/RegisterFilters';
import { nameIn, registerFindings } from './findings/registerFindings';
import { addressOfLine, isGap, selectedLine, type ShownLine } from './lines/registerLines';
import type { LogLoad } from '../../ui/log/logLoad';
import { RegisterPanel } from './RegisterPanel';
import type { May } from './tasks';
import { useChosenColumns } from './columns/useChosenColumns';
import { useFindingDoor } from './findings/useFindingDoor';
import { useOpened, type Opening } from './useOpened';
import type { ShownRegister } from './useRegister';
import { useRegisterCommands } from './useRegisterCommands';
import { useRegisterView } from './useRegisterView';
import { useShown } from './useShown';

export interface RegisterFrameProps {
  readonly load: Load<ShownRegister>;
  readonly log: LogLoad['status'];
  readonly may: May;
  /** Who looks; absent until the site has said so. */
  readonly me?: PersonId;
  readonly defaultView: RegisterView;
  readonly hideDrafting: boolean;
  readonly usuallyHidden: readonly string[];
}

const NO_FINDINGS: readonly Finding[] = [];

/** Lists that a workbook may fill, in the order in which rows refer to each other. */
const importable = [documentsList, editions, supportServices, listedProcesses] as const;

/** The import is a dialog of its own; everything else stands beside the grid. */
const hasPanel = ({ opened, task }: Opening): boolean => opened.status !== 'closed' || (task !== undefined && task.kind !== 'import');

const isShown = ({ opened }: Opening, line: ShownLine): boolean => {
  switch (opened.status) {
    case 'document': return !isGap(line) && line.entry === opened.entry;
    case 'gap': return line.key === opened.gap.key;
    case 'closed':
    case 'unknown': return false;
    default: return opened satisfies never;
  }
};

const Empty = ({ mayAdd }: { readonly mayAdd: boolean }): React.ReactElement => {
  const { register } = useVajs().strings;
  return <Notice tone="quiet" title={register.emptyTitle}>{mayAdd ? register.emptyEditor : register.emptyReader}</Notice>;
};

interface FiltersOf {
  readonly filter: RegisterFilter;
  readonly set: (filter: RegisterFilter) => void;
  readonly shown?: ShownRegister;
}

/** A chip for each part of the filter, named by the facts it refers to. */
const useChips = ({ filter, set, shown }: FiltersOf): readonly Chip[] => {
  const { language, strings } = useVajs();
  return filterChips(filter, {
    strings,
    kind: kind => kindName(kind, language),
    role: id => shown?.facts.roles.find(role => role.id === id)?.name,
    supportService: id => shown?.facts.supportServices.find(service => service.id === id)?.name
  }, set);
};

const useViews = (view: RegisterView, onSelect: (view: RegisterView) => void): ViewsProps<RegisterView> => {
  const { common, register } = useVajs().strings;
  return {
    label: common.view, selected: view, onSelect,
    options: [
      { key: 'groups', text: register.viewGroups, icon: 'folder' },
      { key: 'flat', text: register.viewFlat, icon: 'list' }
    ]
  };
};

/** The register as people see it, whatever state its facts are in. */
export const RegisterFrame = (
  { load, log, may, me, defaultView, hideDrafting, usuallyHidden }: RegisterFrameProps
): React.ReactElement => {
  const { register } = useVajs().strings;
  const shown = load.status === 'ready' ? load.value : undefined;
  const [looking, look] = useRegisterView(defaultView);
  const { view, filter } = looking;
  const chosen = useChosenColumns(usuallyHidden);
  const { groups, columns, documents, all } = useShown(shown, looking, hideDrafting, chosen.hidden);
  const opening = useOpened(load);
  const { open, start, close, task } = opening;
  const [failed, setFailed] = React.useState(false);

  const set = React.useCallback((next: RegisterFilter) => look({ type: 'filter', filter: next }), [look]);
  const openLine = React.useCallback((line: ShownLine) => open(addressOfLine(line), line.key), [open]);
  const findings = useAfterDrawing(React.useMemo(
    // What the list lacks may stand in the log: what is amiss is told once both were read.
    () => (shown && log !== 'loading' ? () => registerFindings(shown.facts, shown.register, shown.badRows) : undefined), [shown, log]));
  const openFinding = useFindingDoor(shown, { open, filter: set });
  const commands = useRegisterCommands({ may, looking, groups, columns, onLook: look, onTask: start, onFailed: () => setFailed(true) });
  const chips = useChips({ filter, set, shown });
  const views = useViews(view, next => look({ type: 'view', view: next }));

  return (
    <>
      <Frame
        title={register.title} subtitle={register.subtitle} day paper="A4 landscape" views={views}
        search={{ value: filter.text ?? '', onChange: text => set({ ...filter, text: text || undefined }), label: register.search, resultCount: shown && documents }}
        filters={shown && {
          content: () => (
            <RegisterFilters
              filter={filter} onChange={set} entries={shown.register.entries} owners={shown.owners}
              supportServices={shown.facts.supportServices} me={me}
            />
          )
        }}
        chips={chips} onClearChips={() => set({ text: filter.text })} commands={commands.main} more={commands.more}
        findings={shown && {
          count: findings?.length,
          content: () => <FindingsList findings={findings ?? NO_FINDINGS} nameOf={subject => nameIn(subject, shown.facts)} onOpen={openFinding} />
        }}
        panel={shown && hasPanel(opening) && (
          <RegisterPanel
            opening={opening} shown={shown} may={may} columns={chosen}
            onSupportService={supportService => set({ supportService })}
          />
        )}
      >
        {failed && <Notice tone="bad" slim alert>{register.exportFailed}</Notice>}
        {log === 'failed' && <Notice tone="warn" slim>{register.logFailed}</Notice>}
        <WhenReady of={load} skeleton={<Skeleton of="rows" count={12} />}>
          {({ register: { entries } }) => (entries.length === 0 ? <Empty mayAdd={may.documents.add} /> : (
            <RegisterContent
              groups={groups} documents={documents} all={all} columns={columns} looking={looking} onLook={look} onOpen={openLine}
              selectedKey={selectedLine(groups, opening.key, line => isShown(opening, line))}
            />
          ))}
        </WhenReady>
      </Frame>
      {task?.kind === 'import' && <LazyImportDialog lists={importable} onClose={close} />}
    </>
  );
};
