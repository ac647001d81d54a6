import * as React from 'react';
import { ringOf } from '../../../../domain/calendar/itemFilter';
import { Icon } from '../../../../ui/icons';
import { SampleMark } from '../../../../ui/SampleMark';
import { useVajs } from '../../../../ui/vajs';
import { ItemMark } from '../../items/ItemMark';
import { apartWords, timeWords } from '../../items/itemWords';
import type { ShownCalendar } from '../view';
import { isStruck, type DayEntry } from './dayEntries';
import { changeWords, leaderWords, untilWords } from './entryWords';
import styles from './EntryLine.module.scss';

export interface EntryLineProps {
  readonly entry: DayEntry;
  readonly shown: ShownCalendar;
  readonly opened: boolean;
  readonly onOpen: (key: string) => void;
  /** In place of the time: until when, how late. */
  readonly when?: string;
}

const isSample = ({ item }: DayEntry): boolean => {
  switch (item.kind) {
    case 'meeting': return item.rules.every(({ sample }) => sample);
    case 'activity': return item.activity.sample;
    case 'documentReview': return item.document.sample;
    case 'managementReview': return item.review.sample;
    case 'improvement': return item.improvement.sample;
    default: return item satisfies never;
  }
};

/** One thing in the calendar, as a line: when, what, where and who leads it. The whole line opens it. */
export const EntryLine = ({ entry, shown, opened, onOpen, when }: EntryLineProps): React.ReactElement => {
  const { strings } = useVajs();
  const { calendarLists, managementCalendar } = strings;
  const { item } = entry;
  const ring = ringOf(item);
  const [apart, until, change] = [apartWords(item), untilWords(item, strings), changeWords(entry, strings)];
  const leader = leaderWords(shown.calendar, item, strings);
  const struck = isStruck(entry);
  return (
    <li className={`${styles.line} ${struck ? styles.struck : ''}`}>
      <button
        type="button" data-stop className={styles.opener} aria-current={opened ? 'true' : undefined} onClick={() => onOpen(item.key)}
      >
        <span className={styles.time}>{when ?? (timeWords(item, strings) || calendarLists.wholeDay)}</span>
        <span className={styles.sign} title={managementCalendar.rings[ring]}><ItemMark ring={ring} hollow={struck} /></span>
        <span className={styles.what}>
          <span className={styles.title}>
            <span className={styles.name}>{item.title}</span>
            {until && when === undefined && <span className={styles.aside}>{until}</span>}
            {isSample(entry) && <SampleMark />}
          </span>
          {apart && <span className={styles.apart}>{apart}</span>}
          {change && <span className={styles.change}>{change}</span>}
          {!struck && shown.conflicting.has(item.key) && (
            <span className={styles.conflict}><Icon name="alert" size={12} /> {calendarLists.conflict}</span>
          )}
        </span>
        <span className={styles.place}>{item.place}</span>
        <span className={styles.leader}>{leader}</span>
      </button>
    </li>
  );
};
