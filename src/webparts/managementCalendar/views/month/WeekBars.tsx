import * as React from 'react';
import { ringOf } from '../../../../domain/calendar/itemFilter';
import { ItemMark } from '../../items/ItemMark';
import { whenWords } from '../../items/itemWords';
import { useVajs } from '../../../../ui/vajs';
import type { Bar } from './monthWeeks';
import styles from './Month.module.scss';

export interface WeekBarsProps {
  /** Those that begin in one column. */
  readonly bars: readonly Bar[];
  readonly openedKey?: string;
  readonly onOpen: (key: string) => void;
}

/** Periods as bars over the days of a week. */
export const WeekBars = ({ bars, openedKey, onOpen }: WeekBarsProps): React.ReactElement => {
  const { strings } = useVajs();
  return (
    <>
      {bars.map(({ item, lane, first, last, begins, ends }) => (
        <button
          key={item.key} type="button" tabIndex={-1} title={`${item.title}, ${whenWords(item, strings)}`} onClick={() => onOpen(item.key)}
          aria-current={item.key === openedKey ? 'true' : undefined}
          className={`${styles.bar} ${begins ? styles.begins : ''} ${ends ? styles.ends : ''} ${item.status === 'cancelled' ? styles.struck : ''}`}
          style={{ '--lane': lane, '--days': last - first + 1 } as React.CSSProperties}
        >
          <ItemMark ring={ringOf(item)} hollow={item.status === 'cancelled'} /> <span className={styles.lineTitle}>{item.title}</span>
        </button>
      ))}
    </>
  );
};
