import * as React from 'react';
import type { Load } from '../../data/facts';
import { listUrl } from '../../data/addresses';
import { calendarActivities, forumMembers, forums, improvements, managementReviews, meetingRules } from '../../data/schema';
import type { Calendar } from '../../domain/calendar/calendar';
import { yearSpan } from '../../domain/calendar/forumCompliance';
import { isFiltered } from '../../domain/calendar/itemFilter';
import type { Finding } from '../../domain/findings/finding';
import type { BadRow } from '../../domain/findings/rows';
import { yearOf } from '../../domain/time/civil';
import { dayNumber } from '../../domain/time/plainDate';
import type { Command } from '../../ui/commands';
import { LazyImportDialog } from '../../ui/editing/lazy';
import { FindingsList } from '../../ui/findings/FindingsList';
import { Frame, type ViewsProps } from '../../ui/Frame';
import type { IconName } from '../../ui/icons';
import type { LogLoad } from '../../ui/log/logLoad';
import { Notice } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import { useAddress } from '../../ui/useAddress';
import { useVajs } from '../../ui/vajs';
import { WhenReady } from '../../ui/WhenReady';
import { useCalendarMay, type CalendarMay } from './acts/useCalendarMay';
import { useCalendarTasks } from './acts/useCalendarTasks';
import { CalendarContent } from './CalendarContent';
import { calendarChips } from './filters/calendarChips';
import { CalendarFilters } from './filters/CalendarFilters';
import { nameIn, useCalendarFindings } from './findings/useCalendarFindings';
import { useCalendarExports } from './out/useCalendarExports';
import { LazyCalendarPanel, LazyTaskPanel } from './panel/lazy';
import { useLooking } from './useLooking';
import { useShownCalendar } from './useShownCalendar';
import { calendarViews, type CalendarView } from './views/view';

export interface CalendarFrameProps {
  readonly load: Load<Calendar>;
  readonly log: LogLoad['status'];
  readonly defaultView: CalendarView;
  /** Keys of columns of S01_V01 that are put away until somebody asks for them. */
  readonly hidden?: readonly string[];
}

/** Lists that a workbook may fill, in the order in which rows refer to each other. */
const importable = [forums, meetingRules, forumMembers, calendarActivities, managementReviews, improvements] as const;

const NO_FINDINGS: readonly Finding[] = [];
const NO_ROWS: readonly BadRow[] = [];

const viewIcons: Readonly<Record<CalendarView, IconName>> = {
  wheel: 'wheel', year: 'grid', month: 'calendar', agenda: 'list', table: 'table', compliance: 'check'
};

const useViews = (selected: CalendarView, onSelect: (view: CalendarView) => void): ViewsProps<CalendarView> => {
  const { common, managementCalendar } = useVajs().strings;
  return {
    label: common.view, selected, onSelect,
    options: calendarViews.map(key => ({ key, text: managementCalendar.views[key], icon: viewIcons[key] }))
  };
};

const useListCommands = (may: CalendarMay, onImport: () => void): readonly Command[] => {
  const { site, strings: { managementCalendar: { commands } } } = useVajs();
  const imports = [may.forums, may.meetingRules, may.forumMembers, may.activities].some(({ add }) => add);
  return [
    ...(imports ? [{ key: 'import', icon: 'upload' as const, text: commands.import, onRun: onImport }] : []),
    { key: 'openList', icon: 'openNew', text: commands.openList, onRun: () => { window.open(listUrl(site.url, meetingRules), '_blank', 'noopener'); } }
  ];
};

const Empty = ({ mayAdd }: { readonly mayAdd: boolean }): React.ReactElement => {
  const { managementCalendar: words } = useVajs().strings;
  return <Notice tone="quiet" title={words.emptyTitle}>{mayAdd ? words.emptyEditor : words.emptyReader}</Notice>;
};

const isEmpty = ({ facts }: Calendar): boolean =>
  facts.forums.length + facts.activities.length + facts.managementReviews.length + facts.improvements.length === 0;

/** The calendar as people see it, whatever state its facts are in. */
export const CalendarFrame = ({ load, log, defaultView, hidden }: CalendarFrameProps): React.ReactElement => {
  const { site, language, strings } = useVajs();
  const words = strings.managementCalendar;
  const calendar = load.status === 'ready' ? load.value : undefined;
  const { view, day, filter, showView, showDay, setFilter } = useLooking(defaultView);
  const year = yearOf(dayNumber(day));
  const { from, until } = yearSpan(year);
  const { shown, all, conflicts } = useShownCalendar(calendar, filter, year);
  const [opened, open] = useAddress('entry');
  const { findings, open: openFinding } = useCalendarFindings(calendar, year, conflicts, load.status === 'ready' ? load.problems : NO_ROWS, open);
  const may = useCalendarMay();
  const tasks = useCalendarTasks(calendar, opened);
  const chips = calendarChips(calendar?.facts, filter, { language, strings }, setFilter);
  const out = useCalendarExports({ shown, day, filterName: [...(filter.text ? [filter.text] : []), ...chips.map(({ text }) => text)].join(', '), hidden });
  const [importing, setImporting] = React.useState(false);
  const lists = useListCommands(may, () => setImporting(true));
  const views = useViews(view, showView);
  const me = site.me?.id;
  const mine = filter.concerning !== undefined;
  const count = shown?.between(from, until).length;
  const closeEntry = React.useCallback(() => open(undefined), [open]);

  const panel = (): React.ReactNode => {
    if (!calendar || !all) return undefined;
    const { task, start, close } = tasks;
    if (task) return <LazyTaskPanel task={task} calendar={calendar} all={all} onTask={start} onClose={close} onOpen={open} />;
    return opened !== undefined && <LazyCalendarPanel calendar={calendar} all={all} opened={opened} conflicts={conflicts} onOpen={open} onClose={closeEntry} />;
  };

  return (
    <>
      <Frame
        title={words.title} subtitle={words.subtitle} paper="A3 landscape" views={views}
        search={{ value: filter.text ?? '', onChange: text => setFilter({ ...filter, text: text || undefined }), label: words.search, resultCount: count }}
        filters={calendar && { content: () => <CalendarFilters facts={calendar.facts} filter={filter} onChange={setFilter} me={me} /> }}
        chips={chips} onClearChips={() => setFilter({ text: filter.text })}
        commands={me === undefined ? [] : [{
          key: 'mine', icon: 'person', text: mine ? words.allOfIt : words.myYear,
          onRun: () => setFilter({ ...filter, concerning: mine ? undefined : me })
        }]}
        more={[...tasks.commands, ...out.commands, ...lists]}
        findings={calendar && {
          count: findings?.length,
          content: () => <FindingsList findings={findings ?? NO_FINDINGS} nameOf={subject => nameIn(subject, calendar.facts)} onOpen={openFinding} />
        }}
        panel={panel()}
      >
        <WhenReady of={load} skeleton={<Skeleton of="rows" count={12} />}>
          {ready => {
            if (isEmpty(ready)) return <Empty mayAdd={may.forums.add} />;
            return shown ? (
              <>
                {log === 'failed' && <Notice tone="warn" slim>{strings.common.logFailed}</Notice>}
                {count === 0 && isFiltered(filter) && <Notice tone="quiet" slim title={words.nothingFound(year)} />}
                <CalendarContent view={view} shown={shown} day={day} onDay={showDay} onOpen={open} openedKey={opened} hidden={hidden} />
              </>
            ) : null;
          }}
        </WhenReady>
      </Frame>
      {out.overlay}
      {importing && <LazyImportDialog lists={importable} onClose={() => setImporting(false)} />}
    </>
  );
};
