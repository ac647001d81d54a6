import * as React from 'react';
import type { Ring } from '../../../../domain/calendar/itemFilter';
import { useVajs } from '../../../../ui/vajs';
import { VisuallyHidden } from '../../../../ui/VisuallyHidden';
import { ItemMark } from '../../items/ItemMark';
import { daysOfMonth, type YearDay } from '../year/yearDays';
import type { SpanSummary } from './spanSummary';
import { useColumnKeys } from './useColumnKeys';
import styles from './WheelTable.module.scss';

export interface YearTableProps {
  readonly year: number;
  readonly rings: readonly Ring[];
  readonly months: readonly SpanSummary[];
  readonly whole: SpanSummary;
  /** The month that is selected, from 0, and the one that today is in, -1 in other years. */
  readonly at: number;
  readonly now: number;
  readonly onSelect: (month: number) => void;
  readonly onOpenMonth: (month: number) => void;
}

const DaysOff = ({ days }: { readonly days: readonly YearDay[] }): React.ReactElement => {
  const { calendar } = useVajs().strings;
  return (
    <>
      {days.filter(({ holiday, shortened }) => holiday !== undefined || shortened).map(({ date, holiday }) => (
        <span key={date} className={styles.dayOff}>{date}. {holiday ? calendar.holidays[holiday] : calendar.shortenedDay}</span>
      ))}
    </>
  );
};

/** Nothing is said as a dash, so that numbers stand out. */
const numberOr = (count: number | undefined): string => (count ? String(count) : '–');

interface NumbersProps { readonly of: SpanSummary; readonly rings: readonly Ring[] }

const Numbers = ({ of, rings }: NumbersProps): React.ReactElement => (
  <>
    {rings.map(ring => <td key={ring}>{numberOr(of.byRing.get(ring))}</td>)}
    <td>{numberOr(of.running)}</td>
    <td>{numberOr(of.cancelled)}</td>
    <td>{numberOr(of.ahead)}</td>
  </>
);

/** The wheel of a year as a table: what each month has in each ring. */
export const YearTable = ({ year, rings, months, whole, at, now, onSelect, onOpenMonth }: YearTableProps): React.ReactElement => {
  const { calendar, calendarYear, managementCalendar } = useVajs().strings;
  const { table: words, wheel } = calendarYear;
  const root = React.useRef<HTMLTableElement>(null);
  const keys = useColumnKeys(root, at);
  return (
    <table ref={root} className={styles.year} onKeyDown={keys.onKeyDown} onFocus={keys.onFocus}>
      <caption>{words.yearCaption(year)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.month}</th>
          {rings.map(ring => (
            <th key={ring} scope="col" title={managementCalendar.rings[ring]}>
              <ItemMark ring={ring} /><VisuallyHidden>{managementCalendar.rings[ring]}</VisuallyHidden>
            </th>
          ))}
          <th scope="col" className={styles.words}>{words.running}</th>
          <th scope="col" className={styles.words}>{words.cancelled}</th>
          <th scope="col" className={styles.words}>{wheel.ahead}</th>
          <th scope="col" className={`${styles.words} ${styles.daysOff}`}>{words.daysOff}</th>
        </tr>
      </thead>
      <tbody>
        {months.map((of, month) => (
          <tr key={month} data-chosen={month === at || undefined}>
            <th scope="row" aria-current={month === now ? 'date' : undefined}>
              <button type="button" data-stop tabIndex={keys.tabIndex(month)} onFocus={() => onSelect(month)} onClick={() => onOpenMonth(month)}>
                {calendar.months[month]}
              </button>
            </th>
            <Numbers of={of} rings={rings} />
            <td className={styles.daysOff}><DaysOff days={daysOfMonth(year, month)} /></td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.whole}</th>
          <Numbers of={whole} rings={rings} />
          <td className={styles.daysOff} />
        </tr>
      </tfoot>
    </table>
  );
};
