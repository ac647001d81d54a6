import * as React from 'react';
import type { Calendar } from '../../../domain/calendar/calendar';
import { awaitingMonths, monthSpan } from '../../../domain/calendar/confirming';
import { isChair } from '../../../domain/calendar/seating';
import type { ForumId } from '../../../domain/identity';
import { addMonths, type PlainDate } from '../../../domain/time/plainDate';
import { Mark } from '../../../ui/Mark';
import { useVajs } from '../../../ui/vajs';
import type { ShownCalendar } from '../views/view';
import styles from './acts.module.scss';

export interface AwaitingProps {
  readonly calendar: Calendar;
  readonly all: ShownCalendar['between'];
  readonly onMonth: (forum: ForumId, month: PlainDate) => void;
}

/** How far back a chair is asked about (months). */
const BACK = 12;

/** "Ootab kinnitamist": months of the forums that a person chairs of whose meetings nobody has said whether they were held. */
export const Awaiting = ({ calendar, all, onMonth }: AwaitingProps): React.ReactElement => {
  const { site, today, strings } = useVajs();
  const { calendarActs: { awaiting }, calendar: { months } } = strings;
  const me = site.me?.id;
  const waiting = React.useMemo(() => {
    const { seating } = calendar;
    const chairs = (forum: ForumId): boolean => me !== undefined && isChair(seating, forum, me, today);
    return awaitingMonths(all(monthSpan(addMonths(today, -BACK)).from, today), today, chairs);
  }, [calendar, all, me, today]);
  return (
    <>
      <p className={styles.hint}>{awaiting.hint}</p>
      {waiting.length === 0 && <p>{awaiting.nothing}</p>}
      <ul className={styles.lines}>
        {waiting.map(({ forum, month, meetings }) => (
          <li key={`${forum} ${month}`} className={styles.waiting}>
            <button type="button" className={styles.link} onClick={() => onMonth(forum, month)}>
              {calendar.forumOf.get(forum)?.name}, {awaiting.month(months[Number(month.slice(5, 7)) - 1], month.slice(0, 4))}
            </button>
            <Mark tone="warn">{awaiting.count(meetings)}</Mark>
          </li>
        ))}
      </ul>
    </>
  );
};
