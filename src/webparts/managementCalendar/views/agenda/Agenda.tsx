import * as React from 'react';
import type { CalendarItem } from '../../../../domain/calendar/item';
import { namedDays } from '../../../../domain/calendar/namedDays';
import { addDays, daysBetween, type PlainDate } from '../../../../domain/time/plainDate';
import { Button } from '../../../../ui/Button';
import { useVajs } from '../../../../ui/vajs';
import { entryKey } from '../lines/dayEntries';
import { EntryLine } from '../lines/EntryLine';
import { agendaDay, shortDay } from '../lines/entryWords';
import { namedWords } from '../lines/namedWords';
import { useStops } from '../lines/useStops';
import { PeriodBar } from '../PeriodBar';
import type { CalendarViewProps, ShownCalendar } from '../view';
import { agendaWeeks, mondayBefore, type AgendaDay, type AgendaWeek } from './agendaWeeks';
import { overdue, running } from './standing';
import styles from './Agenda.module.scss';

/** Weeks that are shown at first, and that the button adds. */
const AT_FIRST = 2;
const MORE = 4;

type Lines = Pick<CalendarViewProps, 'shown' | 'openedKey' | 'onOpen'>;

interface StandingProps extends Lines {
  readonly title: string;
  readonly items: readonly CalendarItem[];
  readonly when: (item: CalendarItem) => string;
}

/** What is not of one day: it stands above the days. */
const Standing = ({ title, items, when, shown, openedKey, onOpen }: StandingProps): React.ReactElement | null => (items.length === 0 ? null : (
  <section className={styles.standing} data-group>
    <h4 className={styles.standingTitle}>{title}</h4>
    <ul className={styles.lines}>
      {items.map(item => (
        <EntryLine key={item.key} entry={{ item, gone: false }} when={when(item)} shown={shown} opened={item.key === openedKey} onOpen={onOpen} />
      ))}
    </ul>
  </section>
));

const Day = ({ day, entries, note, shown, openedKey, onOpen }: Lines & AgendaDay & { readonly note?: string }): React.ReactElement => {
  const { today, strings } = useVajs();
  const { near, words } = agendaDay(day, today, strings);
  return (
    <section className={`${styles.day} ${day === today ? styles.today : ''} ${day < today ? styles.past : ''}`} data-group>
      <h5 className={styles.dayTitle}>
        {near && <span className={styles.near}>{near}</span>} <span>{words}</span>
        {note && <span className={styles.note}>{note}</span>}
      </h5>
      <ul className={styles.lines}>
        {entries.map(entry => (
          <EntryLine key={entryKey(entry)} entry={entry} shown={shown} opened={!entry.gone && entry.item.key === openedKey} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
};

const Week = ({ week, ...lines }: Lines & { readonly week: AgendaWeek }): React.ReactElement => {
  const { strings } = useVajs();
  const { agenda } = strings.calendarLists;
  const named = React.useMemo(() => namedDays(week.from, week.until), [week.from, week.until]);
  return (
    <section>
      <h4 className={styles.weekTitle}>{agenda.weekHeading(week.number, week.from, week.until)}</h4>
      {week.days.length === 0 && <p className={styles.free}>{agenda.freeWeek}</p>}
      {week.days.map(one => <Day key={one.day} {...one} {...lines} note={namedWords(named.get(one.day), strings)} />)}
    </section>
  );
};

/** What is under way and what should have been done, as of the week that is looked at. */
const useStanding = (shown: ShownCalendar, from: PlainDate): { readonly going: readonly CalendarItem[]; readonly late: readonly CalendarItem[]; readonly as: PlainDate } => {
  const { today } = useVajs();
  const isThisWeek = mondayBefore(today) === from;
  const as = isThisWeek ? today : from;
  return React.useMemo(() => ({ going: running(shown, as), late: isThisWeek ? overdue(shown, today) : [], as }), [shown, as, isThisWeek, today]);
};

/** What a person reads on Monday morning: what goes on, what is late, and the days ahead. */
export const Agenda = ({ shown, day, onDay, onOpen, openedKey }: CalendarViewProps): React.ReactElement => {
  const { today, strings } = useVajs();
  const { agenda } = strings.calendarLists;
  const from = mondayBefore(day);
  const [loaded, setLoaded] = React.useState({ from, weeks: AT_FIRST });
  const count = loaded.from === from ? loaded.weeks : AT_FIRST;
  const weeks = React.useMemo(() => agendaWeeks(shown, from, count), [shown, from, count]);
  const { going, late, as } = useStanding(shown, from);
  const { box, handlers } = useStops();
  const lines = { shown, openedKey, onOpen };
  const left = (item: CalendarItem): string =>
    `${strings.calendarLists.until(shortDay(item.lastDay, as, strings))}, ${agenda.daysLeft(daysBetween(as, item.lastDay))}`;
  return (
    <div className={styles.agenda}>
      <PeriodBar
        title={agenda.title(from, weeks[weeks.length - 1].until)} labels={agenda} onPrevious={() => onDay(addDays(from, -7))}
        onToday={mondayBefore(today) === from ? undefined : () => onDay(today)} onNext={() => onDay(addDays(from, 7))}
      />
      <div ref={box} role="group" aria-label={agenda.label} {...handlers}>
        <Standing {...lines} title={agenda.running} items={going} when={left} />
        <Standing
          {...lines} title={agenda.overdue} items={late}
          when={item => `${shortDay(item.day, as, strings)}, ${agenda.daysLate(daysBetween(item.day, as))}`}
        />
        {weeks.map(week => <Week key={week.from} week={week} {...lines} />)}
      </div>
      <Button text={agenda.load(MORE)} icon="chevronDown" onClick={() => setLoaded({ from, weeks: count + MORE })} />
    </div>
  );
};

export default Agenda;
