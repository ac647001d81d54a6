import * as React from 'react';
import type { Calendar } from '../../../domain/calendar/calendar';
import type { Doing } from '../../../domain/calendar/doing';
import type { ActivityItem, MeetingItem } from '../../../domain/calendar/item';
import type { Occurrence } from '../../../domain/calendar/occurrence';
import { keyOf } from '../../../domain/calendar/compliance';
import type { PlannedRule } from '../../../domain/calendar/replay';
import { Button } from '../../../ui/Button';
import { useUnsentBarAtHand } from '../../../ui/unsent/UnsentDoor';
import { useVajs } from '../../../ui/vajs';
import { ActBar } from './ActBar';
import styles from './acts.module.scss';
import { CancelForm, NoteForm } from './CancelForm';
import { MoveForm } from './MoveForm';
import { useActSending } from './useActSending';

export interface OccurrenceActsProps {
  readonly calendar: Calendar;
  readonly item: MeetingItem | ActivityItem;
  /** All that the sitting follows, also where one that was cancelled stands by itself. */
  readonly occurrences: readonly Occurrence<PlannedRule>[];
}

type Open = 'cancel' | 'move' | 'note';

/** What the quality manager, the chair or whoever is responsible may do with one occurrence: a press, and a second one to do it. */
const OccurrenceActs = ({ calendar, item, occurrences }: OccurrenceActsProps): React.ReactElement => {
  useUnsentBarAtHand();
  const { calendarActs: { acts } } = useVajs().strings;
  const sending = useActSending(calendar, occurrences, item.title);
  const [open, setOpen] = React.useState<Open>();
  const first = React.useRef<HTMLDivElement>(null);
  const busy = sending.state.status === 'sending';
  const [{ rule, planned }] = occurrences;
  const changed = calendar.replayed.changes.has(keyOf({ rule: rule.id, planned }));
  const cancelled = item.status === 'cancelled';
  const close = (): void => {
    setOpen(undefined);
    setTimeout(() => first.current?.querySelector('button')?.focus(), 0);
  };
  const act = (doing: Doing): void => {
    setOpen(undefined);
    sending.act(doing);
  };
  const button = (what: Open, text: string, icon: 'close' | 'calendar' | 'edit'): React.ReactElement => (
    <Button key={what} text={text} icon={icon} disabled={busy} onClick={() => setOpen(what)} />
  );
  return (
    <div className={styles.acts}>
      <div className={styles.told}><ActBar {...sending} /></div>
      {open === undefined && (
        <div ref={first} className={styles.buttons} role="group" aria-label={acts.title}>
          {!cancelled && button('cancel', acts.cancel, 'close')}
          {!cancelled && button('move', acts.move, 'calendar')}
          {button('note', item.note ? acts.editNote : acts.note, 'edit')}
          {changed && <Button text={acts.restore} icon="history" disabled={busy} onClick={() => act({ kind: 'restore' })} />}
        </div>
      )}
      {open !== undefined && occurrences.length > 1 && <p className={styles.hint}>{acts.together(occurrences.length)}</p>}
      {open === 'cancel' && <CancelForm item={item} onAct={act} onClose={close} />}
      {open === 'move' && <MoveForm item={item} onAct={act} onClose={close} />}
      {open === 'note' && <NoteForm item={item} onAct={act} onClose={close} />}
    </div>
  );
};

export default OccurrenceActs;
