import * as React from 'react';
import type { ApprovalFacts } from '../../data/approvals/readApprovals';
import type { Load } from '../../data/facts';
import { filteredOn, filterLines, type Filtered, type FilterGround, type JobFilter } from '../../domain/jobDescriptions/jobFilter';
import type { JobLine } from '../../domain/jobDescriptions/jobLines';
import { Frame, type Chip, type ViewsProps } from '../../ui/Frame';
import { Notice } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import { WhenReady } from '../../ui/WhenReady';
import { useWords } from '../../ui/approvals/useWords';
import { TrustNotice } from '../../ui/trust/TrustNotice';
import { useAfterDrawing } from '../../ui/useAfterDrawing';
import { useWorkedOut } from '../../ui/useWorkedOut';
import { useVajs } from '../../ui/vajs';
import { filterChips } from './filters/filterChips';
import { JobFilters } from './filters/JobFilters';
import { jobFindings, tampering } from './findings/shownFindings';
import { JobContent } from './JobContent';
import { kindName } from './jobWords';
import { LazyJobFindings } from './lazy';
import { PanelOf } from './PanelOf';
import { mineIn, shownJobs, withoutDrafting, type ShownJobs } from './shownJobs';
import { useFullTexts, type FullTexts } from './useFullTexts';
import { useJobCommands } from './useJobCommands';
import { useLooking } from './useLooking';
import { useNarrow } from './useNarrow';
import { useOpenedJob } from './useOpenedJob';
import type { JobView } from './views';

export interface JobFrameProps {
  readonly load: Load<ApprovalFacts>;
  readonly defaultView: JobView;
  readonly hideDrafting: boolean;
  readonly hideRoutes: boolean;
}

const NO_LINES: readonly JobLine[] = [];

const useShown = (load: Load<ApprovalFacts>, hideDrafting: boolean): Load<ShownJobs> => {
  const { on, today } = useVajs();
  return useWorkedOut(load, React.useCallback((facts: ApprovalFacts) => {
    const shown = shownJobs(facts, on, today);
    return hideDrafting ? withoutDrafting(shown) : shown;
  }, [on, today, hideDrafting]));
};

/** A chip for each part of the filter, named by the facts it refers to. */
const useChips = (filter: JobFilter, set: (filter: JobFilter) => void, shown: ShownJobs | undefined): readonly Chip[] => {
  const { language } = useVajs();
  const words = useWords();
  return filterChips(filter, {
    words,
    kind: kind => kindName(kind, language),
    organisation: id => shown?.facts.organisations.find(one => one.id === id)?.name,
    unit: id => shown?.facts.units.find(one => one.id === id)?.name
  }, set);
};

const useViews = (selected: JobView, hideRoutes: boolean, onSelect: (view: JobView) => void): ViewsProps<JobView> => {
  const { common } = useVajs().strings;
  const { jobFrame: { views } } = useWords();
  return {
    label: common.view, selected, onSelect,
    options: [
      { key: 'register', text: views.register, icon: 'list' }, { key: 'coverage', text: views.coverage, icon: 'organisation' },
      // Whoever came by a link is not left without the name of what is shown.
      ...(hideRoutes && selected !== 'routes' ? [] : [{ key: 'routes', text: views.routes, icon: 'flag' } as const])
    ]
  };
};

const useGround = (shown: ShownJobs | undefined, texts: FullTexts, inTexts: boolean): FilterGround | undefined => {
  const me = useVajs().site.me?.id;
  const mine = React.useMemo(() => shown && mineIn(shown, me), [shown, me]);
  const folded = inTexts && texts.status === 'ready' ? texts.folded : undefined;
  return React.useMemo(() => shown && { tree: shown.tree, mine, doubled: shown.doubled, texts: folded }, [shown, mine, folded]);
};

/** What is left under the filter; whoever types on is looked for among what was left. */
const useLeft = (shown: ShownJobs | undefined, filter: JobFilter, ground: FilterGround | undefined): readonly JobLine[] => {
  const last = React.useRef<Filtered>();
  const filtered = React.useMemo(() => shown && ground && filteredOn(shown.lines, filter, ground, last.current), [shown, filter, ground]);
  React.useLayoutEffect(() => { last.current = filtered; }, [filtered]);
  return filtered?.left ?? NO_LINES;
};

/** The register as people see it, whatever state its facts are in. */
export const JobFrame = ({ load, defaultView, hideDrafting, hideRoutes }: JobFrameProps): React.ReactElement => {
  const { jobFrame: words, jobRegister } = useWords();
  const { site } = useVajs();
  const loaded = useShown(load, hideDrafting);
  const shown = loaded.status === 'ready' ? loaded.value : undefined;
  const opened = useOpenedJob(defaultView);
  const { view, wide, show } = opened;
  const [looking, look] = useLooking();
  const { filter, inTexts } = looking;
  const texts = useFullTexts(shown?.register, inTexts);
  const ground = useGround(shown, texts, inTexts);
  const lines = useLeft(shown, filter, ground);

  const all = React.useMemo(() => (shown && ground ? filterLines(shown.lines, { kinds: filter.kinds }, ground).length : 0), [shown, ground, filter.kinds]);

  const set = React.useCallback((next: JobFilter) => look({ type: 'filter', filter: next }), [look]);
  const toRegister = (next: JobFilter): void => {
    set(next);
    show('register');
  };
  const chips = useChips(filter, set, shown);
  const views = useViews(view, hideRoutes, show);
  const findings = useAfterDrawing(React.useMemo(() => shown && (() => [...tampering(site), ...jobFindings(shown)]), [site, shown]));
  const { task, startTask, endTask, main, more, failed } = useJobCommands({ shown, view, lines, looking, onLook: look });
  // Where the panel would lie over the text that somebody reads, it waits in the register.
  const narrow = useNarrow();
  const hasPanel = task !== undefined || (opened.document !== undefined && wide !== 'edit' && !(wide && narrow));
  const isRegister = view === 'register' && !wide;

  return (
    <Frame
      title={words.title} subtitle={words.subtitle} day paper={isRegister ? 'A4 landscape' : 'A4'} views={views} commands={main} more={wide ? [] : more}
      search={isRegister ? {
        value: filter.text ?? '', onChange: text => set({ ...filter, text: text || undefined }), label: jobRegister.search, resultCount: shown && lines.length
      } : undefined}
      filters={isRegister && shown && ground ? { content: () => <JobFilters shown={shown} ground={ground} filter={filter} onChange={set} /> } : undefined}
      chips={isRegister ? chips : []} onClearChips={() => set({ text: filter.text })}
      findings={shown && {
        count: findings?.length,
        content: () => <LazyJobFindings findings={findings ?? []} shown={shown} onOpen={opened.open} />
      }}
      panel={shown && hasPanel
        ? <PanelOf shown={shown} checked={loaded.status === 'ready' && loaded.checked} opened={opened} task={task} onTask={startTask} onTaskEnd={endTask} /> : undefined}
    >
      {failed && <Notice tone="bad" slim alert>{jobRegister.exported.failed}</Notice>}
      <WhenReady of={loaded} skeleton={<Skeleton of="rows" count={12} />}>
        {(now, { checked }) => (
          <>
            <TrustNotice trust={now.facts.trust} />
            {now.facts.documents.length === 0 && now.facts.posts.length === 0
              ? <Notice tone="quiet" title={words.emptyTitle}>{main.some(({ key }) => key === 'add') ? jobRegister.emptyEditor : words.emptyReader}</Notice>
              : <JobContent checked={checked} shown={now} lines={lines} all={all} looking={looking} onLook={look} texts={texts} opened={opened} onFilter={toRegister} />}
          </>
        )}
      </WhenReady>
    </Frame>
  );
};
