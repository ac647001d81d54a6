import * as React from 'react';
import { addDays, addMonths, parsePlainDate, plainDate, type PlainDate } from '../../domain/time/plainDate';
import { Button } from '../Button';
import { useOwnId } from '../ownId';
import { useVajs } from '../vajs';
import styles from './DayPicker.module.scss';
import { PopoverButton } from './Popover';

const EARLIEST = plainDate('1990-01-01');
const LATEST = plainDate('2100-12-31');

const quickChoices = (today: PlainDate): readonly (readonly ['today' | 'yesterday' | 'monthAgo' | 'yearAgo', PlainDate])[] => [
  ['today', today],
  ['yesterday', addDays(today, -1)],
  ['monthAgo', addMonths(today, -1)],
  ['yearAgo', addMonths(today, -12)]
];

/** Undefined for what is not a day between 1990 and 2100. */
const dayOf = (typed: string): PlainDate | undefined => {
  const day = parsePlainDate(typed);
  return day !== undefined && day >= EARLIEST && day <= LATEST ? day : undefined;
};

const ChooseDay = ({ close }: { readonly close: () => void }): React.ReactElement => {
  const { on, today, showDay, strings: { common } } = useVajs();
  const [typed, setTyped] = React.useState<string>(on);
  const day = dayOf(typed);
  const id = useOwnId('day');
  const show = (chosen: PlainDate): void => {
    close();
    showDay(chosen);
  };
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    if (day) show(day);
  };
  return (
    <div className={styles.choose}>
      <div className={styles.quick}>
        {quickChoices(today).map(([key, choice]) => (
          <button
            key={key} type="button" className={styles.choice} aria-pressed={choice === on} onClick={() => show(choice)}
            data-autofocus={choice === on ? '' : undefined}
          >
            <span>{common.dayChoices[key]}</span> <span className={styles.date}>{common.date(choice)}</span>
          </button>
        ))}
      </div>
      <form className={styles.form} onSubmit={submit}>
        <label htmlFor={id} className={styles.label}>{common.anyDay}</label>
        <input
          id={id} className={styles.input} type="date" min={EARLIEST} max={LATEST} value={typed}
          onChange={event => setTyped(event.target.value)} aria-invalid={!day} aria-describedby={`${id}-hint`}
        />
        <Button text={common.showDay} look="primary" submits disabled={!day} />
        <p id={`${id}-hint`} className={styles.hint} role="status">{day ? '' : common.dayInvalid}</p>
      </form>
    </div>
  );
};

/** "Seis: täna": which day's state is shown, and the way to any other. */
export const DayPicker = (): React.ReactElement => {
  const { on, today, strings: { common } } = useVajs();
  const when = on === today ? common.today : common.date(on);
  return (
    <PopoverButton text={common.asOf(when)} label={common.asOfLabel} icon="calendar" aria-pressed={on !== today}>
      {close => <ChooseDay close={close} />}
    </PopoverButton>
  );
};
