import * as React from 'react';
import type { PlainDate } from '../../../../domain/time/plainDate';
import { useVajs } from '../../../../ui/vajs';
import type { CalendarViewProps } from '../view';
import { YearBar, yearOfDay } from '../YearBar';
import { dayTowards } from './dayKeys';
import { DayItems } from './DayItems';
import { GridLegend } from './GridLegend';
import { shapes, SLOTS } from './gridShape';
import { conflictDates, monthModels } from './monthModel';
import { MonthRow } from './MonthRow';
import { useNarrow } from './useNarrow';
import { daysOfYear, placeInYear } from './yearDays';
import { runningOn, yearItems, type YearItems } from './yearItems';
import styles from './YearGrid.module.scss';

const dateIn = (day: PlainDate, year: number, month: number): number =>
  (yearOfDay(day) === year && Number(day.slice(5, 7)) === month + 1 ? Number(day.slice(8)) : 0);

const onDay = (of: YearItems, day: PlainDate): YearItems['items'] => [...runningOn(of, day), ...of.starting[placeInYear(day, of.year)]];

const dayOf = (target: EventTarget): PlainDate | undefined =>
  (target instanceof Element ? target.closest<HTMLElement>('[data-day]')?.dataset.day as PlainDate | undefined : undefined);

const WeekdayHeads = ({ initials }: { readonly initials: readonly string[] }): React.ReactElement => {
  const { calendar, calendarYear } = useVajs().strings;
  return (
    <div role="row" className={styles.heads}>
      <div role="columnheader" className={styles.corner}>{calendarYear.grid.monthColumn}</div>
      {Array.from({ length: SLOTS }, (_, slot) => (
        <div key={slot} role="columnheader" className={slot % 7 > 4 ? styles.restHead : styles.head} aria-label={calendar.weekdays[slot % 7 + 1 as 1]}>
          {initials[slot % 7]}
        </div>
      ))}
    </div>
  );
};

/** The whole year: a row a month, a column a day, weekdays below each other, so that what is weekly stands in columns. */
export const YearGrid = ({ shown, day, onDay: onSelect, onOpen, openedKey }: CalendarViewProps): React.ReactElement => {
  const { today, strings } = useVajs();
  const { calendarYear } = strings;
  const root = React.useRef<HTMLDivElement>(null);
  const year = yearOfDay(day);
  const shape = useNarrow(root) ? shapes.weeks : shapes.rows;
  const { between, conflicting } = shown;
  const items = React.useMemo(() => yearItems(between, year), [between, year]);
  const models = React.useMemo(() => monthModels(items, shape), [items, shape]);
  const conflicts = React.useMemo(() => conflictDates(items, conflicting), [items, conflicting]);

  const [stop, setStop] = React.useState(day);
  const takeFocus = React.useRef(false);
  React.useLayoutEffect(() => setStop(day), [day]);
  const current = yearOfDay(stop) === year ? stop : day;
  React.useLayoutEffect(() => {
    if (!takeFocus.current) return;
    takeFocus.current = false;
    const cell = root.current?.querySelector<HTMLElement>(`[data-day="${current}"]`);
    cell?.focus({ preventScroll: true });
    // jsdom knows no layout, so it cannot scroll either.
    cell?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [current]);

  const onKeyDown = (event: React.KeyboardEvent): void => {
    const at = dayOf(event.target);
    if (at === undefined || event.altKey || event.shiftKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onSelect(at);
      return;
    }
    const next = dayTowards(event.key, event.ctrlKey || event.metaKey, at, shape);
    if (next === undefined) return;
    event.preventDefault();
    if (next === at) return;
    takeFocus.current = true;
    if (yearOfDay(next) === year) setStop(next);
    else onSelect(next);
  };
  const onClick = ({ target }: React.MouseEvent): void => {
    const pressed = dayOf(target);
    if (pressed === undefined) return;
    takeFocus.current = true;
    setStop(pressed);
    onSelect(pressed);
  };
  /** What a day has is said where it is pointed at; titles for all days beforehand would cost more than drawing them. */
  const onMouseOver = ({ target }: React.MouseEvent): void => {
    const pointed = dayOf(target);
    if (pointed === undefined || !(target instanceof HTMLElement) || target.title !== '') return;
    target.title = [target.getAttribute('aria-label') ?? '', ...onDay(items, pointed).map(({ title }) => title)].join('\n');
  };

  return (
    <div className={styles.year}>
      <YearBar day={day} onDay={onSelect} />
      <div ref={root} className={styles.scroll}>
        <div
          role="grid" aria-label={calendarYear.grid.label(year)} className={shape.name === 'rows' ? styles.rows : styles.weeks}
          onKeyDown={onKeyDown} onClick={onClick} onMouseOver={onMouseOver}
        >
          <WeekdayHeads initials={calendarYear.weekdayInitials} />
          {models.map((model, month) => (
            <MonthRow
              key={month} model={model} shape={shape.name} strings={strings} stop={dateIn(current, year, month)}
              selected={dateIn(day, year, month)} today={dateIn(today, year, month)} conflicts={conflicts[month]}
            />
          ))}
        </div>
      </div>
      <GridLegend rings={items.rings} />
      <DayItems of={daysOfYear(year)[placeInYear(day, year)]} items={onDay(items, day)} conflicting={conflicting} openedKey={openedKey} onOpen={onOpen} />
    </div>
  );
};

export default YearGrid;
