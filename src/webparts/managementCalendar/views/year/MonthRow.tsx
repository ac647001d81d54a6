import * as React from 'react';
import type { Strings } from '../../../../loc';
import { linesOf, shapes, slotOf, type GridShape } from './gridShape';
import { cellWords } from './dayWords';
import { signPath, type MonthModel, type RingPath } from './monthModel';
import { isWeekend, type YearDay } from './yearDays';
import styles from './YearGrid.module.scss';

export interface MonthRowProps {
  readonly model: MonthModel;
  readonly shape: GridShape['name'];
  readonly strings: Strings;
  /** Dates of the month, 0 for none: where Tab stops, what is opened below, and today. */
  readonly stop: number;
  readonly selected: number;
  readonly today: number;
  /** Dates with conflicts, such as "3,17". */
  readonly conflicts: string;
}

/** A class for each kind of day, and one more for today. */
const classOf = (day: YearDay, isToday: boolean): string => {
  const kind = day.holiday ? styles.holiday : isWeekend(day) ? styles.weekend : day.shortened ? styles.shortened : styles.day;
  return isToday ? `${kind} ${styles.today}` : kind;
};

const Drawn = ({ of }: { readonly of: readonly RingPath[] }): React.ReactElement => (
  <>
    {of.map(({ ring, hollow, path }) => (
      <path key={`${ring}${hollow ? '-' : ''}`} className={hollow ? styles.hollow : styles.solid} data-ring={ring} d={path} />
    ))}
  </>
);

/** Dates of a text such as "3,17". */
const datesIn = (text: string): ReadonlySet<number> => new Set(text === '' ? [] : text.split(',').map(Number));

/** A month: its name, its days, and over them all its marks as one drawing. Drawn anew only when something in it is another. */
export const MonthRow = React.memo(function MonthRow(
  { model, shape: name, strings, stop, selected, today, conflicts }: MonthRowProps
): React.ReactElement {
  const { calendar, calendarYear } = strings;
  const shape = shapes[name];
  const { columns, width, height } = shape;
  const inConflict = datesIn(conflicts);
  const signs = signPath(shape, model.days, inConflict);
  const column = slotOf(1, model.days[0].of.weekday) + 1;
  return (
    <div role="row" className={styles.month}>
      <div role="rowheader" className={styles.name}>{calendar.months[model.month]}</div>
      {model.days.map(({ of, count, more }) => (
        <div
          key={of.date} role="gridcell" className={classOf(of, of.date === today)} data-day={of.day}
          data-more={more > 0 ? calendarYear.more(more) : undefined} aria-selected={of.date === selected || undefined}
          // The others get it when they are gone to: a thousand attributes that nobody needs yet take their time.
          tabIndex={of.date === stop ? 0 : undefined}
          aria-label={cellWords(of, count, inConflict.has(of.date), of.date === today, strings)}
          style={of.date === 1 ? { gridColumnStart: name === 'rows' ? column + 1 : column } : undefined}
        >
          {of.date}
        </div>
      ))}
      <svg className={styles.drawing} viewBox={`0 0 ${columns * width} ${linesOf(shape) * height}`} aria-hidden="true" focusable="false">
        <Drawn of={model.bars} />
        <Drawn of={model.marks} />
        {signs && <path className={styles.conflict} d={signs} />}
      </svg>
    </div>
  );
});
