import * as React from 'react';
import type { Calendar } from '../../../domain/calendar/calendar';
import type { CalendarItem } from '../../../domain/calendar/item';
import type { Seat } from '../../../domain/calendar/seating';
import type { PlainDate } from '../../../domain/time/plainDate';
import type { ListSchema } from '../../../data/schema/list';
import { Button } from '../../../ui/Button';
import { PanelSection } from '../../../ui/DetailsPanel';
import { LazyHistory } from '../../../ui/editing/lazy';
import { Mark } from '../../../ui/Mark';
import { PersonMark } from '../../../ui/PersonMark';
import { useVajs } from '../../../ui/vajs';
import { statusWords, whenWords } from '../items/itemWords';
import styles from './panel.module.scss';
import { seatGroups, type SeatedOn } from './seats';

/** A way to something else in the panel. */
export const Opener = ({ text, onOpen }: { readonly text: string; readonly onOpen: () => void }): React.ReactElement => (
  <button type="button" className={styles.opener} onClick={onOpen}>{text}</button>
);

const Holders = ({ seat: { capacity }, people, substitutes }: SeatedOn): React.ReactElement => {
  const { calendarActs: { substitute }, common } = useVajs().strings;
  if (people.length === 0 && substitutes.length === 0) {
    return capacity === 'invited' ? <span className={styles.second}>{common.vacant}</span> : <Mark tone="warn" icon="alert">{common.vacant}</Mark>;
  }
  return (
    <ul className={styles.people}>
      {people.map(person => <li key={person.id}><PersonMark person={person} /></li>)}
      {substitutes.map(person => <li key={`s${person.id}`}><PersonMark person={person} /> <span>({substitute})</span></li>)}
    </ul>
  );
};

export interface PeopleProps {
  readonly calendar: Calendar;
  readonly seats: readonly Seat[];
  /** Holders are those of this day. */
  readonly on: PlainDate;
  /** What stands beside a seat, such as a way to change it. */
  readonly aside?: (seat: SeatedOn) => React.ReactNode;
  readonly note?: (seat: SeatedOn) => string | undefined;
}

/** Who takes part, by role, with whoever holds it on the day. */
export const People = ({ calendar, seats, on, aside, note }: PeopleProps): React.ReactElement => {
  const { calendarActs: { capacities } } = useVajs().strings;
  const groups = React.useMemo(() => seatGroups(calendar, seats, on), [calendar, seats, on]);
  return (
    <>
      {groups.map(({ capacity, seats: held }) => (
        <div key={capacity} className={styles.group}>
          <h5 className={styles.capacity}>{capacities[capacity]}</h5>
          <ul className={styles.plain}>
            {held.map((one, i) => (
              <li key={i} className={styles.seat}>
                <div className={styles.seatWords}>
                  {one.role}{one.place && <span className={styles.second}>{one.place}</span>}
                  {note?.(one) && <span className={styles.second}>{note(one)}</span>}
                  <Holders {...one} />
                </div>
                {aside?.(one)}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
};

const LINES = 8;

/** Meetings or dates as a short list, each a way to it; what is cancelled is struck through. */
export const ItemLines = ({ items, onOpen, from = 0 }: {
  readonly items: readonly CalendarItem[];
  readonly onOpen: (key: string) => void;
  /** The first of those that are shown before somebody asks for all. */
  readonly from?: number;
}): React.ReactElement => {
  const { strings } = useVajs();
  const { calendarActs: { showAll, record } } = strings;
  const [whole, setWhole] = React.useState(false);
  const shown = whole ? items : items.slice(from, from + LINES);
  return (
    <>
      <ul className={styles.plain}>
        {shown.map(item => (
          <li key={item.key} className={styles.meeting}>
            <span className={item.status === 'cancelled' ? styles.gone : undefined}><Opener text={whenWords(item, strings)} onOpen={() => onOpen(item.key)} /></span>
            <span className={styles.second}>
              {[statusWords(item, strings), item.kind === 'meeting' && item.record ? record.states[item.record.record.state] : ''].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < items.length && <Button look="quiet" text={showAll(items.length)} onClick={() => setWhole(true)} />}
    </>
  );
};

/** Who changed the row and when; asked of SharePoint only when somebody wants to know. */
export const RowHistory = ({ list, id }: { readonly list: ListSchema; readonly id: number }): React.ReactElement => {
  const { calendarActs } = useVajs().strings;
  const [asked, ask] = React.useState(false);
  return (
    <PanelSection title={calendarActs.sections.history}>
      {asked ? <LazyHistory list={list} id={id} /> : <Button look="quiet" icon="history" text={calendarActs.showHistory} onClick={() => ask(true)} />}
    </PanelSection>
  );
};
