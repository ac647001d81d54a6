import * as React from 'react';
import type { CalendarItem } from '../../../domain/calendar/item';
import { ringOf } from '../../../domain/calendar/itemFilter';
import { Icon } from '../../../ui/icons';
import { useVajs } from '../../../ui/vajs';
import { ItemMark } from './ItemMark';
import styles from './ItemLine.module.scss';
import { apartWords, statusWords } from './itemWords';

export interface ItemLineProps {
  readonly item: CalendarItem;
  readonly conflicting: boolean;
  readonly opened: boolean;
  readonly onOpen: (key: string) => void;
  readonly tabIndex?: number;
}

/** What it is, in one line that opens it: sign, title, what sets it apart; struck through with the reason where it does not take place. */
export const ItemLine = ({ item, conflicting, opened, onOpen, tabIndex }: ItemLineProps): React.ReactElement => {
  const { strings } = useVajs();
  const cancelled = item.status === 'cancelled';
  const apart = [apartWords(item), item.place].filter(Boolean).join(', ');
  const status = [statusWords(item, strings), item.note].filter(Boolean).join(': ');
  return (
    <span className={styles.line}>
      <ItemMark ring={ringOf(item)} hollow={cancelled} className={styles.mark} />
      <span className={styles.words}>
        <button
          type="button" className={styles.title} data-struck={cancelled || undefined} aria-current={opened || undefined} tabIndex={tabIndex}
          data-stop data-item={item.key} onClick={() => onOpen(item.key)}
        >
          {item.title}
        </button>
        {apart && <span className={styles.apart}>{apart}</span>}
        {status && <span className={styles.apart}>{status}</span>}
        {conflicting && <span className={styles.conflict}><Icon name="alert" size={12} />{strings.calendarYear.conflict}</span>}
      </span>
    </span>
  );
};
