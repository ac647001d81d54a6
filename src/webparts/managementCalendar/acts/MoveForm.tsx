import * as React from 'react';
import { minuteOfTime } from '../../../data/calendarRule';
import { occurrenceOf } from '../../../domain/calendar/item';
import type { Timing } from '../../../domain/calendar/rule';
import { parsePlainDate } from '../../../domain/time/plainDate';
import { Button } from '../../../ui/Button';
import { describedBy, Field, type FieldMessage } from '../../../ui/editing/fields/Field';
import { useOwnId } from '../../../ui/ownId';
import { useVajs } from '../../../ui/vajs';
import styles from './acts.module.scss';
import type { ActFormProps } from './CancelForm';

const LONGEST = 10_080;

/** `09:30`, as the browser's time field takes it. */
const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const stop = (text: string | false): readonly FieldMessage[] => (text === false ? [] : [{ weight: 'stop', text }]);

interface InputProps extends React.InputHTMLAttributes<HTMLInputElement> {
  readonly label: string;
  readonly wrong?: string | false;
  readonly description?: string;
  readonly onText: (text: string) => void;
}

const Input = ({ label, wrong = false, description, onText, ...rest }: InputProps): React.ReactElement => {
  const id = useOwnId('move');
  const messages = stop(wrong);
  return (
    <Field id={id} label={label} description={description} messages={messages}>
      <input
        {...rest} id={id} aria-invalid={wrong !== false || undefined} aria-describedby={describedBy(id, description, messages)}
        onChange={event => onText(event.target.value)}
      />
    </Field>
  );
};

/** Another day, time or place for one occurrence; what stands there is how it is now. */
export const MoveForm = ({ item, onAct, onClose }: ActFormProps): React.ReactElement => {
  const { calendarActs: { acts }, common } = useVajs().strings;
  const [day, setDay] = React.useState<string>(item.day);
  const [time, setTime] = React.useState(item.at === undefined ? '' : clock(item.at));
  const [minutes, setMinutes] = React.useState(String(item.minutes));
  const [place, setPlace] = React.useState(item.place ?? '');
  const [note, setNote] = React.useState(item.note ?? '');
  const [tried, setTried] = React.useState(false);
  const form = React.useRef<HTMLFormElement>(null);
  React.useEffect(() => form.current?.querySelector('input')?.focus(), []);

  // A period has no time of day to be moved to: it keeps its length.
  const whole = item.at === undefined;
  const to = parsePlainDate(day);
  const length = minutes.trim() === '' ? NaN : Number(minutes);
  const lengthFits = Number.isInteger(length) && length >= 0 && length <= LONGEST;
  const sound = to !== undefined && (whole || (time !== '' && lengthFits));
  const rule = occurrenceOf(item)?.rule;
  const timing = (): Timing => (whole && rule ? rule.timing : { kind: 'timed', at: minuteOfTime(time), minutes: length });

  return (
    <form
      ref={form} noValidate className={styles.form} aria-label={acts.move}
      onSubmit={event => {
        event.preventDefault();
        setTried(true);
        if (sound && to) onAct({ kind: 'move', to, timing: timing(), place, note });
        else setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), 0);
      }}
    >
      <div className={styles.pair}>
        <Input type="date" label={acts.day} min="1990-01-01" max="2100-12-31" value={day} wrong={tried && !to && acts.dayMissing} onText={setDay} />
        {!whole && <Input type="time" label={acts.time} value={time} wrong={tried && time === '' && acts.timeMissing} onText={setTime} />}
        {!whole && (
          <Input type="number" label={acts.minutes} min={0} max={LONGEST} value={minutes} wrong={tried && !lengthFits && acts.lengthMissing} onText={setMinutes} />
        )}
      </div>
      <Input type="text" label={acts.place} maxLength={255} value={place} onText={setPlace} />
      <Input type="text" label={acts.reason} description={acts.reasonHint} value={note} onText={setNote} />
      <div className={styles.buttons}>
        <Button look="primary" submits text={acts.doMove} />
        <Button text={common.cancel} onClick={onClose} />
      </div>
    </form>
  );
};
