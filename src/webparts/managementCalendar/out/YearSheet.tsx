import * as React from 'react';
import { yearSpan } from '../../../domain/calendar/forumCompliance';
import type { CalendarItem } from '../../../domain/calendar/item';
import { ringOf, rings } from '../../../domain/calendar/itemFilter';
import { printPart } from '../../../ui/print';
import { useVajs } from '../../../ui/vajs';
import { ItemMark } from '../items/ItemMark';
import { isPeriod } from '../views/lines/dayEntries';
import { untilWords } from '../views/lines/entryWords';
import type { ShownCalendar } from '../views/view';
import { sheetMonths, type SheetDay } from './sheetDays';
import styles from './YearSheet.module.scss';

export interface YearSheetProps {
  readonly shown: ShownCalendar;
  readonly year: number;
  /** The filter in force in words; empty without one. */
  readonly filterName: string;
  /** The paper has been sent, or printing was given up. */
  readonly onDone: () => void;
}

const Sign = ({ item }: { readonly item: CalendarItem }): React.ReactElement =>
  <ItemMark ring={ringOf(item)} hollow={item.status === 'cancelled'} className={styles.sign} />;

const Told = ({ item }: { readonly item: CalendarItem }): React.ReactElement => {
  const { strings } = useVajs();
  const words = [item.at === undefined ? '' : strings.calendar.time(item.at), item.title, isPeriod(item) ? untilWords(item, strings) : ''];
  return (
    <span className={styles.told}>
      <Sign item={item} /> <span className={item.status === 'cancelled' ? styles.struck : undefined}>{words.filter(Boolean).join(' ')}</span>
    </span>
  );
};

const Day = ({ of: { date, weekday, named, told, signs, more } }: { readonly of: SheetDay }): React.ReactElement => {
  const { calendar, calendarLists } = useVajs().strings;
  const rest = weekday > 5 || named?.kind === 'holiday';
  return (
    <div className={`${styles.day} ${rest ? styles.rest : ''}`}>
      <span className={styles.date}><span className={styles.weekday}>{calendarLists.weekdayLetters[weekday]}</span>{date}</span>
      <span className={styles.content}>
        {named && (
          <span className={named.kind === 'holiday' ? styles.holiday : styles.shortened}>
            {named.kind === 'holiday' ? calendar.holidays[named.name] : calendarLists.shortenedBrief}
          </span>
        )}
        {told.map(item => <Told key={item.key} item={item} />)}
        {signs.length > 0 && (
          <span className={styles.signs}>
            {signs.map(item => <Sign key={item.key} item={item} />)}{more > 0 && <span className={styles.more}>+{more}</span>}
          </span>
        )}
      </span>
    </div>
  );
};

/** A year on one sheet: a column a month, a line a day. Places have a size of their own, so that it is one page whatever stands in them. */
const YearSheet = ({ shown, year, filterName, onDone }: YearSheetProps): React.ReactElement => {
  const { today, strings } = useVajs();
  const { calendar, calendarLists: { out, shortenedBrief }, common, managementCalendar } = strings;
  const sheet = React.useRef<HTMLDivElement>(null);
  const { from, until } = yearSpan(year);
  const months = sheetMonths(shown.between(from, until), year);

  React.useEffect(() => {
    if (!sheet.current) return undefined;
    window.addEventListener('afterprint', onDone, { once: true });
    printPart(sheet.current, 'A3 landscape');
    return () => window.removeEventListener('afterprint', onDone);
  }, [onDone]);

  return (
    <div ref={sheet} className={styles.sheet} aria-hidden="true">
      <header className={styles.heading}>
        <p className={styles.title}>{out.sheetTitle(year, filterName)}</p>
        <p className={styles.asOf}>{out.sheetAsOf(common.date(today))}</p>
        <ul className={styles.legend}>
          {rings.map(ring => <li key={ring}><ItemMark ring={ring} className={styles.sign} /> {managementCalendar.rings[ring]}</li>)}
          <li><span className={styles.restSign} /> {out.sheetHoliday}, {out.sheetWeekend}</li>
          <li><i>{shortenedBrief}</i></li>
          <li>{out.sheetMarks}</li>
        </ul>
      </header>
      <div className={styles.months}>
        {months.map((days, n) => (
          <section key={n} className={styles.month}>
            <h4 className={styles.monthName}>{calendar.months[n]}</h4>
            {days.map(one => <Day key={one.day} of={one} />)}
          </section>
        ))}
      </div>
    </div>
  );
};

export default YearSheet;
