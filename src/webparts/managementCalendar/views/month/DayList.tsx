import * as React from 'react';
import type { NamedDay } from '../../../../domain/calendar/namedDays';
import { useVajs } from '../../../../ui/vajs';
import { dayWords } from '../../items/itemWords';
import { entryKey, type DayEntry } from '../lines/dayEntries';
import { EntryLine } from '../lines/EntryLine';
import { namedWords } from '../lines/namedWords';
import { useStops } from '../lines/useStops';
import type { CalendarViewProps } from '../view';
import type { MonthDay } from './monthWeeks';
import styles from './Month.module.scss';

export interface DayListProps extends Pick<CalendarViewProps, 'shown' | 'openedKey' | 'onOpen'> {
  readonly of: MonthDay;
  readonly named: NamedDay | undefined;
}

/** Everything on the chosen day, with periods that it lies in. */
export const DayList = React.forwardRef<HTMLElement, DayListProps>(({ of: { day, entries, periods }, named, shown, openedKey, onOpen }, ref) => {
  const { strings } = useVajs();
  const { month } = strings.calendarLists;
  const { box, handlers } = useStops();
  const all: readonly DayEntry[] = [...periods.map(item => ({ item, gone: false })), ...entries];
  const note = namedWords(named, strings);
  return (
    <section ref={ref} tabIndex={-1} className={styles.dayList} aria-label={month.dayOf(dayWords(day, strings))}>
      <h4 className={styles.dayTitle}>{dayWords(day, strings)}{note && <span className={styles.dayNote}>{note}</span>}</h4>
      {all.length === 0 && <p className={styles.nothing}>{month.nothing}</p>}
      <div ref={box} {...handlers}>
        <ul className={styles.plain}>
          {all.map(entry => (
            <EntryLine key={entryKey(entry)} entry={entry} shown={shown} opened={!entry.gone && entry.item.key === openedKey} onOpen={onOpen} />
          ))}
        </ul>
      </div>
    </section>
  );
});
DayList.displayName = 'DayList';
