import * as React from 'react';
import type { PlainDate } from '../../../domain/time/plainDate';
import type { Command } from '../../../ui/commands';
import { later } from '../../../ui/later';
import { Notice } from '../../../ui/Notice';
import { useVajs } from '../../../ui/vajs';
import { usuallyHiddenColumns } from '../views/table/ruleColumnKeys';
import type { ShownCalendar } from '../views/view';
import { savePersonIcs, saveShownIcs, type IcsOutcome } from './saveIcs';

const YearSheet = later(() => import(/* webpackChunkName: 'calendar-print' */ './YearSheet'));

/** What goes on beside the calendar, if anything. */
type Doing = 'printing' | 'nothing' | 'failed' | undefined;

export interface CalendarExportsAsked {
  /** Undefined until facts are there. */
  readonly shown: ShownCalendar | undefined;
  /** Its year is printed and exported. */
  readonly day: PlainDate;
  /** The filter in force in words; empty without one. */
  readonly filterName: string;
  /** Columns that the web part's settings put away. */
  readonly hidden?: readonly string[];
}

export interface CalendarExports {
  readonly commands: readonly Command[];
  /** Stands beside the frame: the sheet that is being printed, or a word on what did not succeed. */
  readonly overlay: React.ReactNode;
}

const NONE: readonly Command[] = [];

/** Everything that leaves the calendar: files for other calendars, the table as a workbook, the year on paper. */
export const useCalendarExports = ({ shown, day, filterName, hidden = usuallyHiddenColumns }: CalendarExportsAsked): CalendarExports => {
  const vajs = useVajs();
  const { site, strings } = vajs;
  const { out } = strings.calendarLists;
  const [doing, setDoing] = React.useState<Doing>();
  const done = React.useCallback(() => setDoing(undefined), []);
  const year = Number(day.slice(0, 4));
  if (!shown) return { commands: NONE, overlay: null };

  const run = (save: () => Promise<IcsOutcome | void>): void => {
    setDoing(undefined);
    save().then(outcome => { if (outcome === 'nothing') setDoing('nothing'); }, () => setDoing('failed'));
  };
  const { me } = site;
  const commands: readonly Command[] = [
    { key: 'icsShown', text: out.icsShown(filterName), icon: 'calendar', onRun: () => run(() => saveShownIcs(shown, filterName, vajs)) },
    ...(me ? [{ key: 'icsMine', text: out.icsMine, icon: 'person', onRun: () => run(() => savePersonIcs(shown.calendar, me.id, vajs)) } as const] : []),
    {
      key: 'xlsx', text: out.xlsx, icon: 'download',
      onRun: () => run(async () => {
        const { saveTable } = await import(/* webpackChunkName: 'calendar-tables' */ './saveTable');
        await saveTable(shown, year, hidden, vajs);
      })
    },
    { key: 'printYear', text: out.printYear(year), icon: 'print', onRun: () => setDoing('printing') }
  ];
  const overlays: Readonly<Record<NonNullable<Doing>, () => React.ReactNode>> = {
    printing: () => <YearSheet shown={shown} year={year} filterName={filterName} onDone={done} />,
    nothing: () => <Notice tone="info" alert slim>{out.nothing}</Notice>,
    failed: () => <Notice tone="bad" alert slim>{out.failed}</Notice>
  };
  return { commands, overlay: doing && overlays[doing]() };
};
