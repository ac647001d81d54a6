import * as React from 'react';
import type { RowSent } from '../../../data/acts';
import { heldMeetings } from '../../../data/schema';
import type { Calendar } from '../../../domain/calendar/calendar';
import { heldStates, meetingsToConfirm, monthSpan } from '../../../domain/calendar/confirming';
import type { MeetingItem } from '../../../domain/calendar/item';
import type { ForumId } from '../../../domain/identity';
import { addMonths, type PlainDate } from '../../../domain/time/plainDate';
import { Button } from '../../../ui/Button';
import { useOwnId } from '../../../ui/ownId';
import { ErrorWords } from '../../../ui/ErrorWords';
import { Mark, type Tone } from '../../../ui/Mark';
import { Notice } from '../../../ui/Notice';
import { useUnsentBarAtHand } from '../../../ui/unsent/UnsentDoor';
import { useVajs } from '../../../ui/vajs';
import { apartWords, whenWords } from '../items/itemWords';
import type { ShownCalendar } from '../views/view';
import styles from './acts.module.scss';
import { useConfirming, type Confirming, type Progress } from './useConfirming';

export interface ConfirmMonthProps {
  readonly calendar: Calendar;
  readonly all: ShownCalendar['between'];
  readonly forum: ForumId;
  /** Its first day. */
  readonly month: PlainDate;
  readonly onMonth: (month: PlainDate) => void;
}

const tones: Readonly<Record<RowSent['status'], Tone>> = { saved: 'ok', kept: 'warn', notKept: 'bad', failed: 'bad' };

const Line = ({ item, confirming }: { readonly item: MeetingItem; readonly confirming: Confirming }): React.ReactElement => {
  const { strings } = useVajs();
  const { confirm, record } = strings.calendarActs;
  const id = useOwnId('confirm');
  const { state, minutes } = confirming.saidOf(item);
  const answer = confirming.sentOf(item);
  // What waited has arrived meanwhile.
  const sent = answer?.status === 'kept' && item.record ? undefined : answer;
  const when = whenWords(item, strings);
  const unsafe = confirming.isUnsafe(item);
  return (
    <li className={styles.line}>
      <div className={styles.lineHead}>
        <span>{[when, apartWords(item)].filter(Boolean).join(', ')}</span>
        {sent && <Mark tone={tones[sent.status]}>{confirm.rows[sent.status]}</Mark>}
      </div>
      <div className={styles.choices} role="radiogroup" aria-label={confirm.whether(when)}>
        {heldStates.map(one => (
          <label key={one}>
            <input type="radio" name={id} checked={state === one} onChange={() => confirming.say(item, { state: one })} />
            {one === 'unrecorded' ? confirm.leave : record.states[one]}
          </label>
        ))}
      </div>
      {state !== 'unrecorded' && (
        <label className={styles.minutes}>
          {confirm.minutes}
          <input
            type="url" value={minutes} aria-label={confirm.minutesOf(when)} aria-invalid={unsafe || undefined} aria-describedby={unsafe ? `${id}-wrong` : undefined}
            onChange={event => confirming.say(item, { minutes: event.target.value })}
          />
          {unsafe && <span id={`${id}-wrong`} className={styles.wrong}>{confirm.unsafe}</span>}
        </label>
      )}
    </li>
  );
};

/** What became of saving, row by row summed up: never more than SharePoint has said. */
const Outcome = ({ progress }: { readonly progress: Progress }): React.ReactElement | null => {
  const { calendarActs: { confirm } } = useVajs().strings;
  switch (progress.status) {
    case 'saying': return null;
    case 'saving': return <p role="status">{confirm.saving(progress.done, progress.all)}</p>;
    case 'sent': {
      const { saved, kept, failed, error } = progress;
      if (kept === 0 && failed === 0) return <Notice tone="info" slim alert>{confirm.saved(saved)}</Notice>;
      return (
        <Notice tone={failed > 0 ? 'bad' : 'warn'} slim alert>
          {confirm.partly(saved, kept, failed)}
          {error && <ErrorWords error={error} list={heldMeetings} />}
        </Notice>
      );
    }
    default: return progress satisfies never;
  }
};

/** Everything that a forum met for in a month, or should have, confirmed in one act. */
const ConfirmMonth = ({ calendar, all, forum, month, onMonth }: ConfirmMonthProps): React.ReactElement => {
  useUnsentBarAtHand();
  const { today, strings } = useVajs();
  const { confirm } = strings.calendarActs;
  const items = React.useMemo(() => {
    const { from, until } = monthSpan(month);
    return meetingsToConfirm(all(from, until), forum, today);
  }, [all, forum, month, today]);
  const confirming = useConfirming(items);
  const { progress, count } = confirming;
  const [tried, setTried] = React.useState(false);
  const form = React.useRef<HTMLFormElement>(null);
  const saving = progress.status === 'saving';
  const stuck = progress.status === 'sent' && progress.failed > 0;
  return (
    <form
      ref={form} noValidate aria-label={confirm.command}
      onSubmit={event => {
        event.preventDefault();
        setTried(true);
        confirming.save();
        setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), 0);
      }}
    >
      <div className={styles.month}>
        <Button look="quiet" icon="back" text={confirm.previous} disabled={saving} onClick={() => onMonth(addMonths(month, -1))} />
        <Button look="quiet" icon="chevronRight" text={confirm.next} disabled={saving || addMonths(month, 1) > today} onClick={() => onMonth(addMonths(month, 1))} />
      </div>
      <p className={styles.hint}>{confirm.hint}</p>
      {items.length === 0 && <p>{confirm.nothing}</p>}
      <ul className={styles.lines}>{items.map(item => <Line key={item.key} item={item} confirming={confirming} />)}</ul>
      <div className={styles.foot}>
        <Outcome progress={progress} />
        {tried && count === 0 && progress.status === 'saying' && <Notice tone="info" slim alert>{confirm.unchanged}</Notice>}
        {items.length > 0 && <Button look="primary" submits text={stuck ? confirm.retry : confirm.save(count)} aria-disabled={saving || undefined} />}
      </div>
    </form>
  );
};

export default ConfirmMonth;
