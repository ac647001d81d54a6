import * as React from 'react';
import { ringOf } from '../../../../domain/calendar/itemFilter';
import type { NamedDay } from '../../../../domain/calendar/namedDays';
import type { PlainDate } from '../../../../domain/time/plainDate';
import { Icon } from '../../../../ui/icons';
import { useVajs } from '../../../../ui/vajs';
import { VisuallyHidden } from '../../../../ui/VisuallyHidden';
import { ItemMark } from '../../items/ItemMark';
import { apartWords, dayWords, timeWords } from '../../items/itemWords';
import { entryKey, isStruck, type DayEntry } from '../lines/dayEntries';
import { changeWords } from '../lines/entryWords';
import { namedWords } from '../lines/namedWords';
import type { ShownCalendar } from '../view';
import type { MonthDay } from './monthWeeks';
import styles from './Month.module.scss';

/** Lines that a day has room for; one of them says how many more there are. */
const LINES = 4;

export interface MonthCellProps {
  readonly of: MonthDay;
  readonly named: NamedDay | undefined;
  readonly shown: ShownCalendar;
  readonly chosen: boolean;
  /** The Tab key stops here. */
  readonly stop: boolean;
  readonly today: boolean;
  readonly openedKey?: string;
  readonly onChoose: (day: PlainDate) => void;
  readonly onOpen: (key: string) => void;
  /** Periods for which the week has no room. */
  readonly unseen: number;
  /** Bars that begin here. */
  readonly children: React.ReactNode;
}

interface LineProps {
  readonly entry: DayEntry;
  readonly conflicting: boolean;
  readonly opened: boolean;
  readonly onOpen: (key: string) => void;
}

const Line = ({ entry, conflicting, opened, onOpen }: LineProps): React.ReactElement => {
  const { strings } = useVajs();
  const { item } = entry;
  const struck = isStruck(entry);
  const [time, change] = [timeWords(item, strings), changeWords(entry, strings)];
  const clashes = conflicting && !struck;
  const told = [time, item.title, apartWords(item), change, clashes ? strings.calendarLists.conflict : ''].filter(Boolean).join(', ');
  return (
    <button
      type="button" tabIndex={-1} className={`${styles.line} ${struck ? styles.struck : ''}`} title={told} aria-current={opened ? 'true' : undefined}
      onClick={() => onOpen(item.key)}
    >
      <ItemMark ring={ringOf(item)} hollow={struck} />
      {item.at !== undefined && <span className={styles.time}>{strings.calendar.time(item.at)}</span>}
      <span className={styles.lineTitle}>{item.title}</span>
      {clashes && <span className={styles.clash}><Icon name="alert" size={12} /><VisuallyHidden>{strings.calendarLists.conflictBrief}</VisuallyHidden></span>}
      {change && <VisuallyHidden>, {change}</VisuallyHidden>}
    </button>
  );
};

/** A day of the month: its number and name, and its things as short lines. On a phone the signs alone; the lines stand below. */
export const MonthCell = (
  { of: { day, inside, weekend, entries, periods }, named, shown, chosen, stop, today, openedKey, onChoose, onOpen, unseen, children }: MonthCellProps
): React.ReactElement => {
  const { strings } = useVajs();
  const { calendar, calendarLists } = strings;
  const all = entries.length + unseen;
  const room = all > LINES ? LINES - 1 : LINES;
  const more = all - Math.min(room, entries.length);
  const holiday = named?.kind === 'holiday';
  const looks = [
    styles.day, !inside && styles.outside, (weekend || holiday) && styles.rest, today && styles.today, chosen && styles.chosen
  ].filter(Boolean).join(' ');
  const press = (event: React.MouseEvent): void => {
    if (event.target instanceof Element && !event.target.closest('button')) onChoose(day);
  };
  return (
    <div
      role="gridcell" tabIndex={stop ? 0 : -1} data-day={day} aria-selected={chosen} aria-current={today ? 'date' : undefined} className={looks}
      onClick={press}
    >
      <div className={styles.dayHead}>
        <VisuallyHidden>
          {[dayWords(day, strings), namedWords(named, strings), calendarLists.items(entries.length + periods.length)].filter(Boolean).join(', ')}
        </VisuallyHidden>
        <span className={styles.number} aria-hidden="true">{Number(day.slice(8))}</span>
        {named && (
          <span className={styles.named} title={namedWords(named, strings)} aria-hidden="true">
            {holiday ? calendar.holidays[named.name] : calendarLists.shortenedBrief}
          </span>
        )}
      </div>
      <div className={styles.bars}>{children}</div>
      <div className={styles.lines}>
        {entries.slice(0, room).map(entry => (
          <Line
            key={entryKey(entry)} entry={entry} conflicting={shown.conflicting.has(entry.item.key)} opened={!entry.gone && entry.item.key === openedKey}
            onOpen={onOpen}
          />
        ))}
        {more > 0 && (
          <button
            type="button" tabIndex={-1} className={styles.more} onClick={() => onChoose(day)}
            aria-label={calendarLists.month.moreOf(more, dayWords(day, strings))}
          >
            {calendarLists.month.more(more)}
          </button>
        )}
      </div>
    </div>
  );
};
