import * as React from 'react';
import { minuteOfTime, timeText } from '../../../../data/calendarRule';
import type { Column } from '../../../../data/schema/column';
import type { FieldsProps } from '../../../../ui/editing/EntityForm';
import { ColumnField } from '../../../../ui/editing/fields/ColumnField';
import { Field } from '../../../../ui/editing/fields/Field';
import { useVajs } from '../../../../ui/vajs';
import styles from './rule.module.scss';
import type { RuleColumn } from './ruleCells';

/** Fields of a rule know the form and how their ids begin. */
export interface RuleFieldProps extends FieldsProps {
  readonly prefix: string;
}

interface CellProps extends RuleFieldProps {
  readonly name: RuleColumn;
  /** What the column is called in this kind of rule; its own name when left out. */
  readonly label?: string;
  readonly hint?: string;
}

const named = (column: Column, label: string | undefined, hint: string | undefined): Column => ({
  ...column, ...(label === undefined ? {} : { label: { et: label, en: label } }),
  description: hint === undefined ? undefined : { et: hint, en: hint }
});

/** One column of a rule as a field, called as the kind of rule calls it. */
export const Cell = ({ name, label, hint, list, form, messagesAt, prefix }: CellProps): React.ReactElement => (
  <ColumnField prefix={prefix} name={name} column={named(list.columns[name], label, hint)} form={form} messages={messagesAt(name)} />
);

interface TogglesProps extends RuleFieldProps {
  readonly name: 'Weekdays' | 'WhichOfMonth';
  readonly label: string;
}

/** Several of a few, each a button that stays pressed. */
export const Toggles = ({ name, label, list, form }: TogglesProps): React.ReactElement => {
  const { language } = useVajs();
  const column = list.columns[name];
  const choices = column.kind === 'choices' ? column.choices : {};
  const keys = Object.keys(choices);
  const chosen = (form.values[name] ?? []) as readonly string[];
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.toggles}>
        {keys.map(key => {
          const pressed = chosen.includes(key);
          return (
            <button
              key={key} type="button" className={styles.toggle} aria-pressed={pressed}
              onClick={() => form.set(name, keys.filter(one => (one === key ? !pressed : chosen.includes(one))))}
            >
              {choices[key][language]}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
};

interface OneOfProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly key: string; readonly text: string }[];
  readonly onPick: (key: string) => void;
}

export const OneOf = ({ id, label, value, options, onPick }: OneOfProps): React.ReactElement => (
  <Field id={id} label={label} messages={[]}>
    <select id={id} value={value} onChange={event => onPick(event.target.value)}>
      {options.map(({ key, text }) => <option key={key} value={key}>{text}</option>)}
    </select>
  </Field>
);

/** `09:30` for the browser's time field; empty while no time is given. */
const clockOf = (value: unknown): string => {
  const minute = typeof value === 'string' && value !== '' ? minuteOfTime(value) : NaN;
  return Number.isNaN(minute) ? '' : `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
};

/** The time of day. Emptied, it stays a time that is missing: an entry of whole days is picked, never fallen into. */
export const TimeCell = ({ form, prefix }: RuleFieldProps): React.ReactElement => {
  const { rule } = useVajs().strings.calendarActs;
  const id = `${prefix}-StartTime`;
  return (
    <Field id={id} label={rule.at} messages={[]}>
      <input
        id={id} type="time" className={styles.time} value={clockOf(form.values.StartTime)}
        onChange={({ target: { value } }) => form.set('StartTime', value === '' ? '' : timeText(minuteOfTime(value)))}
      />
    </Field>
  );
};
