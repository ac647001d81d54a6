import * as React from 'react';
import type { Load } from '../../data/facts';
import { listUrl } from '../../data/reading';
import { calendarActivities, forumMembers, forums, improvements, managementReviews, meetingRules } from '../../data/schema';
import type { Calendar } from '../../domain/calendar/calendar';
import { yearSpan } from '../../domain/calendar/forumCompliance';
import { isFiltered, type ItemFilter } from '../../domain/calendar/itemFilter';
import type { BadRow } from '../../domain/findings/rows';
import { yearOf } from '../../domain/time/civil';
import { dayNumber } from '../../domain/time/plainDate';
import { LazyImportDialog } from '../../ui/editing/lazy';
import { FindingsList } from '../../ui/findings/FindingsList';
import type { Command } from '../../ui/commands';
import { Frame, type Chip, type ViewsProps } from '../../ui/Frame';
import { Notice } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import { useAddress } from '../../ui/useAddress';
import { useVajs } from '../../ui/vajs';
import { WhenReady } from '../../ui/WhenReady';
import { CalendarContent } from './CalendarContent';
import { calendarChips } from './filters/calendarChips';
import { CalendarFilters } from './filters/CalendarFilters';
import { nameIn, useCalendarFindings } from './findings/useCalendarFindings';
import { useLooking } from './useLooking';
import { useMay, type May } from './useMay';
import { useShownCalendar } from './useShownCalendar';
import { calendarViews, type CalendarView } from './views/view';

export interface CalendarFrameProps {
  readonly load: Load<Calendar>;
  readonly defaultView: CalendarView;
  /** Keys of columns of S01_V01 that are put away until somebody asks for them. */
  readonly hidden?: readonly string[];
}

/** Lists that a workbook may fill, in the order in which rows refer to each other. */
const importable = [forums, meetingRules, forumMembers, calendarActivities, managementReviews, improvements] as const;

const NO_ROWS: readonly BadRow[] = [];

const useViews = (selected: CalendarView, onSelect: (view: CalendarView) => void): ViewsProps<CalendarView> => {
  const { common, managementCalendar } = useVajs().strings;
  return {
    label: common.view, selected, onSelect,
    options: calendarViews.map(key => ({ key, text: managementCalendar.views[key] }))
  };
};

const useChips = (calendar: Calendar | undefined, filter: ItemFilter, onChange: (filter: ItemFilter) => void): readonly Chip[] => {
  const { language, strings } = useVajs();
  return calendarChips(calendar?.facts, filter, { language, strings }, onChange);
};

const Empty = ({ mayAdd }: { readonly mayAdd: boolean }): React.ReactElement => {
  const { managementCalendar: words } = useVajs().strings;
  return <Notice tone="quiet" title={words.emptyTitle}>{mayAdd ? words.emptyEditor : words.emptyReader}</Notice>;
};

const useCommands = (may: May, onImport: () => void): readonly Command[] => {
  const { site, strings: { managementCalendar: { commands } } } = useVajs();
  const imports = [may.forums, may.meetingRules, may.forumMembers, may.activities].some(({ add }) => add);
  return [
    ...(imports ? [{ key: 'import', icon: 'upload' as const, text: commands.import, onRun: onImport }] : []),
    { key: 'openList', icon: 'openNew', text: commands.openList, onRun: () => { window.open(listUrl(site.url, meetingRules), '_blank', 'noopener'); } }
  ];
};

const isEmpty = ({ facts }: Calendar): boolean =>
  facts.forums.length + facts.activities.length + facts.managementReviews.length + facts.improvements.length === 0;

/** The calendar as people see it, whatever state its facts are in. */
export const CalendarFrame = ({ load, defaultView, hidden }: CalendarFrameProps): React.ReactElement => {
  const { site, strings: { managementCalendar: words } } = useVajs();
  const calendar = load.status === 'ready' ? load.value : undefined;
  const { view, day, filter, showView, showDay, setFilter } = useLooking(defaultView);
  const year = yearOf(dayNumber(day));
  const { shown, conflicts } = useShownCalendar(calendar, filter, year);
  const [opened, open] = useAddress('entry');
  const { findings, open: openFinding } = useCalendarFindings(calendar, year, conflicts, load.status === 'ready' ? load.problems : NO_ROWS, open);
  const may = useMay();
  const me = site.me?.id;
  const chips = useChips(calendar, filter, setFilter);
  const views = useViews(view, showView);
  const mine = filter.concerning !== undefined;
  const [importing, setImporting] = React.useState(false);
  const more = useCommands(may, () => setImporting(true));
  const { from, until } = yearSpan(year);
  const count = shown?.between(from, until).length;
  return (
    <>
    <Frame
      title={words.title} subtitle={words.subtitle} paper="A3 landscape" views={views}
      search={{ value: filter.text ?? '', onChange: text => setFilter({ ...filter, text: text || undefined }), label: words.search, resultCount: count }}
      filters={calendar && { content: () => <CalendarFilters facts={calendar.facts} filter={filter} onChange={setFilter} me={me} /> }}
      chips={chips} onClearChips={() => setFilter({ text: filter.text })}
      commands={me === undefined ? [] : [{
        key: 'mine', icon: 'calendar', text: mine ? words.allOfIt : words.myYear,
        onRun: () => setFilter({ ...filter, concerning: mine ? undefined : me })
      }]}
      more={more}
      findings={calendar && {
        count: findings.length,
        content: () => <FindingsList findings={findings} nameOf={subject => nameIn(subject, calendar.facts)} onOpen={openFinding} />
      }}
    >
      <WhenReady of={load} skeleton={<Skeleton of="rows" count={12} />}>
        {ready => {
          if (isEmpty(ready)) return <Empty mayAdd={may.forums.add} />;
          return shown ? <>
            {count === 0 && isFiltered(filter) && <Notice tone="quiet" slim title={words.nothingFound(year)} />}
            <CalendarContent view={view} shown={shown} day={day} onDay={showDay} onOpen={open} openedKey={opened} hidden={hidden} />
          </> : null;
        }}
      </WhenReady>
    </Frame>
    {importing && <LazyImportDialog lists={importable} onClose={() => setImporting(false)} />}
    </>
  );
};

