import * as React from 'react';
import type { CalendarItem } from '../../../../domain/calendar/item';
import type { PlainDate } from '../../../../domain/time/plainDate';
import { useVajs } from '../../../../ui/vajs';
import { ItemLine } from '../../items/ItemLine';
import { dayWords, timeWords } from '../../items/itemWords';
import type { YearDay } from './yearDays';
import { kindWords } from './dayWords';
import styles from './DayItems.module.scss';

export interface DayItemsProps {
  readonly of: YearDay;
  readonly items: readonly CalendarItem[];
  readonly conflicting: ReadonlySet<string>;
  readonly openedKey?: string;
  readonly onOpen: (key: string) => void;
}

/** Of a period its ends, of everything else its time. */
const useWhen = (): (item: CalendarItem, day: PlainDate) => string => {
  const { strings } = useVajs();
  const { calendarYear: { grid }, common } = strings;
  return (item, day) => {
    if (item.day === item.lastDay) return timeWords(item, strings);
    return item.day < day ? grid.runningSince(common.date(item.day)) : grid.until(common.date(item.lastDay));
  };
};

/** A day in words: what begins on it and what runs on it. */
export const DayItems = ({ of, items, conflicting, openedKey, onOpen }: DayItemsProps): React.ReactElement => {
  const { strings } = useVajs();
  const { calendarYear: { grid } } = strings;
  const when = useWhen();
  const kinds = kindWords(of, strings);
  return (
    <section className={styles.day} aria-label={grid.dayList(dayWords(of.day, strings))}>
      <h4 className={styles.title}>{dayWords(of.day, strings)}</h4>
      {kinds && <p className={styles.kinds}>{kinds}</p>}
      {items.length === 0
        ? <p className={styles.kinds}>{grid.dayEmpty}</p>
        : (
          <ul className={styles.items}>
            {items.map(item => (
              <li key={item.key} className={styles.item}>
                <span className={styles.when}>{when(item, of.day)}</span>
                <ItemLine item={item} conflicting={conflicting.has(item.key)} opened={item.key === openedKey} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        )}
    </section>
  );
};
