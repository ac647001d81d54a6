import * as React from 'react';
import { namedDays } from '../../../../domain/calendar/namedDays';
import { addMonths, type PlainDate } from '../../../../domain/time/plainDate';
import { VisuallyHidden } from '../../../../ui/VisuallyHidden';
import { useVajs } from '../../../../ui/vajs';
import { PeriodBar } from '../PeriodBar';
import type { CalendarViewProps } from '../view';
import { DayList } from './DayList';
import { MonthCell } from './MonthCell';
import { dayAfterKey, monthWeeks } from './monthWeeks';
import { WeekBars } from './WeekBars';
import styles from './Month.module.scss';

/** Lanes of bars that a week has room for; what has no lane is counted with the day's other lines. */
const LANES = 3;

const monthOf = (day: PlainDate): string => day.slice(0, 7);

interface Focus {
  readonly at: PlainDate;
  readonly grid: React.RefObject<HTMLDivElement>;
  readonly list: React.RefObject<HTMLElement>;
  readonly choose: (day: PlainDate) => void;
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
}

/** Arrows walk over days without a trace in the address; only a day that is chosen, or another month, is told. */
const useFocus = (day: PlainDate, onDay: (day: PlainDate) => void): Focus => {
  const grid = React.useRef<HTMLDivElement>(null);
  const list = React.useRef<HTMLElement>(null);
  const wanted = React.useRef<'cell' | 'list'>();
  const [walked, walk] = React.useState({ from: day, at: day });
  const at = walked.from === day ? walked.at : day;

  React.useLayoutEffect(() => {
    if (wanted.current === 'cell') grid.current?.querySelector<HTMLElement>(`[data-day="${at}"]`)?.focus();
    if (wanted.current === 'list') (list.current?.querySelector<HTMLElement>('[data-stop]') ?? list.current)?.focus();
    wanted.current = undefined;
  });

  const choose = (chosen: PlainDate): void => {
    wanted.current = 'list';
    walk({ from: chosen, at: chosen });
    onDay(chosen);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.altKey || event.shiftKey || !(event.target as HTMLElement).matches('[data-day]')) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose(at);
      return;
    }
    const next = dayAfterKey(event.key, event.ctrlKey || event.metaKey, at);
    if (!next) return;
    event.preventDefault();
    wanted.current = 'cell';
    if (monthOf(next) === monthOf(day)) walk({ from: day, at: next });
    else onDay(next);
  };
  return { at, grid, list, choose, onKeyDown };
};

/** A month as weeks. What a day has no room for, and the day's lines on a phone, stand below. */
export const MonthView = ({ shown, day, onDay, onOpen, openedKey }: CalendarViewProps): React.ReactElement => {
  const { today, strings } = useVajs();
  const { calendar, calendarLists } = strings;
  const month = monthOf(day);
  // The weeks of a month are the same on whichever of its days one looks.
  const weeks = React.useMemo(() => monthWeeks(shown, `${month}-01` as PlainDate), [shown, month]);
  const named = React.useMemo(() => namedDays(weeks[0].days[0].day, weeks[weeks.length - 1].days[6].day), [weeks]);
  const { at, grid, list, choose, onKeyDown } = useFocus(day, onDay);
  const title = calendarLists.month.title(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
  const chosen = weeks.flatMap(({ days }) => days).find(one => one.day === day);
  return (
    <div>
      <PeriodBar
        title={title} labels={calendarLists.month} onPrevious={() => onDay(addMonths(day, -1))} onNext={() => onDay(addMonths(day, 1))}
        onToday={day === today ? undefined : () => onDay(today)}
      />
      <div ref={grid} role="grid" aria-label={calendarLists.month.label(title)} className={styles.month} onKeyDown={onKeyDown}>
        <div role="row" className={styles.head}>
          <span role="columnheader"><VisuallyHidden>{calendarLists.weekShort}</VisuallyHidden></span>
          {([1, 2, 3, 4, 5, 6, 7] as const).map(weekday => (
            <span key={weekday} role="columnheader" className={styles.weekday}>
              <span className={styles.long}>{calendar.weekdays[weekday]}</span>
              <span className={styles.letter} aria-hidden="true">{calendarLists.weekdayLetters[weekday]}</span>
            </span>
          ))}
        </div>
        {weeks.map(week => {
          const lanes = Math.min(LANES, Math.max(0, ...week.bars.map(({ lane }) => lane + 1)));
          return (
            <div role="row" key={week.days[0].day} className={styles.week} style={{ '--lanes': lanes } as React.CSSProperties}>
              <span role="rowheader" className={styles.weekNumber} aria-label={calendarLists.week(week.number)}>{week.number}</span>
              {week.days.map((one, column) => (
                <MonthCell
                  key={one.day} of={one} named={named.get(one.day)} shown={shown} chosen={one.day === day} stop={one.day === at} today={one.day === today}
                  openedKey={openedKey} onChoose={choose} onOpen={onOpen}
                  unseen={week.bars.filter(({ lane, first, last }) => lane >= LANES && first <= column && column <= last).length}
                >
                  <WeekBars bars={week.bars.filter(({ lane, first }) => lane < LANES && first === column)} openedKey={openedKey} onOpen={onOpen} />
                </MonthCell>
              ))}
            </div>
          );
        })}
      </div>
      {chosen && <DayList ref={list} of={chosen} named={named.get(day)} shown={shown} openedKey={openedKey} onOpen={onOpen} />}
    </div>
  );
};

export default MonthView;
