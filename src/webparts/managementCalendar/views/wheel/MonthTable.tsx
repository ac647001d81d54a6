import * as React from 'react';
import type { CalendarItem } from '../../../../domain/calendar/item';
import { ringOf } from '../../../../domain/calendar/itemFilter';
import { useVajs } from '../../../../ui/vajs';
import { ItemLine } from '../../items/ItemLine';
import { timeWords } from '../../items/itemWords';
import { kindWords } from '../year/dayWords';
import { daysOfMonth, type YearDay } from '../year/yearDays';
import { runningInto, type YearItems } from '../year/yearItems';
import { useColumnKeys } from './useColumnKeys';
import { monthSpans } from './wheelModel';
import styles from './WheelTable.module.scss';

export interface MonthTableProps {
  readonly of: YearItems;
  /** From 0. */
  readonly month: number;
  /** The date that is selected in the wheel. */
  readonly at: number;
  readonly conflicting: ReadonlySet<string>;
  readonly openedKey?: string;
  readonly onOpen: (key: string) => void;
}

interface LineProps extends Pick<MonthTableProps, 'openedKey' | 'onOpen'> {
  readonly item: CalendarItem;
  readonly conflicting: boolean;
  readonly tabIndex: 0 | -1;
}

const useWhen = (): (item: CalendarItem) => string => {
  const { strings } = useVajs();
  return item => (item.day === item.lastDay ? timeWords(item, strings) : strings.calendarYear.grid.until(strings.common.date(item.lastDay)));
};

const Cells = ({ item, conflicting, tabIndex, openedKey, onOpen }: LineProps): React.ReactElement => {
  const { managementCalendar } = useVajs().strings;
  const when = useWhen();
  return (
    <>
      <td className={styles.when}>{when(item)}</td>
      <td className={styles.what}>
        <ItemLine item={item} conflicting={conflicting} opened={item.key === openedKey} onOpen={onOpen} tabIndex={tabIndex} />
      </td>
      <td className={styles.ringName}>{managementCalendar.rings[ringOf(item)]}</td>
    </>
  );
};

/** Days that have something, or are something: a row for each item, and one for a holiday by itself. */
const hasWords = (day: YearDay): boolean => day.holiday !== undefined || day.shortened;

/** The wheel of a month as a table: everything that is in it, in the order of days. */
export const MonthTable = ({ of, month, at, conflicting, openedKey, onOpen }: MonthTableProps): React.ReactElement => {
  const { strings } = useVajs();
  const { calendar, calendarYear } = strings;
  const { table: words } = calendarYear;
  const root = React.useRef<HTMLTableElement>(null);
  const { first, last } = monthSpans(of.year)[month];
  const days = daysOfMonth(of.year, month);
  const earlier = runningInto(of, days[0].day, days[days.length - 1].day);
  const before = of.starting.slice(first, first + at - 1).reduce((sum, items) => sum + items.length, earlier.length);
  const count = of.starting.slice(first, last + 1).reduce((sum, items) => sum + items.length, earlier.length);
  const keys = useColumnKeys(root, Math.min(before, Math.max(0, count - 1)));
  let row = 0;
  const lineOf = (item: CalendarItem): LineProps => ({ item, conflicting: conflicting.has(item.key), tabIndex: keys.tabIndex(row++), openedKey, onOpen });
  return (
    <table ref={root} className={styles.month} onKeyDown={keys.onKeyDown} onFocus={keys.onFocus}>
      <caption>{words.monthCaption(calendar.months[month], of.year)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.day}</th>
          <th scope="col">{words.time}</th>
          <th scope="col">{words.what}</th>
          <th scope="col" className={styles.ringName}>{words.ring}</th>
        </tr>
      </thead>
      <tbody>
        {count === 0 && <tr><td colSpan={4}>{words.empty}</td></tr>}
        {earlier.map((item, n) => (
          <tr key={item.key}>
            {n === 0 && <th scope="rowgroup" rowSpan={earlier.length}>{words.running}</th>}
            <Cells {...lineOf(item)} />
          </tr>
        ))}
        {days.map((day, n) => {
          const items = of.starting[first + n];
          if (items.length === 0 && !hasWords(day)) return null;
          return (
            <React.Fragment key={day.date}>
              {Array.from({ length: Math.max(1, items.length) }, (_, line) => (
                <tr key={line} data-chosen={day.date === at || undefined} data-date={day.date}>
                  {line === 0 && (
                    <th scope="rowgroup" rowSpan={Math.max(1, items.length)}>
                      <span className={styles.date}>{calendarYear.weekdayInitials[day.weekday - 1]} {day.date}</span>
                      {hasWords(day) && <span className={styles.kind}>{kindWords(day, strings)}</span>}
                    </th>
                  )}
                  {items.length === 0 ? <td colSpan={3} /> : <Cells {...lineOf(items[line])} />}
                </tr>
              ))}
            </React.Fragment>
          );
        })}
      </tbody>
    </table>
  );
};
