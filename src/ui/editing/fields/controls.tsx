import * as React from 'react';
import type { ChoiceColumn, ChoicesColumn, Column, LookupColumn, LookupsColumn, NumberColumn, TextColumn } from '../../../data/schema/column';
import { useVajs } from '../../vajs';
import { LookupControl, LookupsControl } from './LookupControl';
import { PersonControl } from './PersonControl';
import fieldStyles from './Field.module.scss';

export interface ControlProps<C extends Column = Column> {
  readonly id: string;
  readonly column: C;
  /** As a draft holds it; undefined when empty. */
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly describedBy?: string;
  readonly invalid: boolean;
}

type Native = React.InputHTMLAttributes<HTMLInputElement>;

const native = ({ id, column, describedBy, invalid }: ControlProps): Native => ({
  id, required: column.required, 'aria-describedby': describedBy, 'aria-invalid': invalid || undefined
});

const textOr = (text: string): string | undefined => (text === '' ? undefined : text);

const TextControl = (props: ControlProps<TextColumn>): React.ReactElement => (
  <input
    {...native(props)} type="text" maxLength={props.column.maxLength} value={String(props.value ?? '')}
    onChange={event => props.onChange(textOr(event.target.value))}
  />
);

const LinkControl = (props: ControlProps): React.ReactElement => (
  <input {...native(props)} type="url" value={String(props.value ?? '')} onChange={event => props.onChange(textOr(event.target.value))} />
);

const NoteControl = ({ id, column, describedBy, invalid, value, onChange }: ControlProps): React.ReactElement => {
  const text = String(value ?? '');
  return (
    <textarea
      id={id} required={column.required} aria-describedby={describedBy} aria-invalid={invalid || undefined}
      rows={Math.min(16, Math.max(3, text.split('\n').length + 1))} value={text} onChange={event => onChange(textOr(event.target.value))}
    />
  );
};

/** Keeps what was typed while it is no number yet ("1,"). */
const NumberControl = (props: ControlProps<NumberColumn>): React.ReactElement => {
  const [typed, setTyped] = React.useState<string>();
  const { min, max, decimals } = props.column;
  return (
    <input
      {...native(props)} type="number" min={min} max={max} step={10 ** -decimals}
      value={typed ?? String(props.value ?? '')} onBlur={() => setTyped(undefined)}
      onChange={event => {
        setTyped(event.target.value);
        props.onChange(event.target.value === '' || Number.isNaN(event.target.valueAsNumber) ? undefined : event.target.valueAsNumber);
      }}
    />
  );
};

const DateControl = (props: ControlProps): React.ReactElement => (
  <input
    {...native(props)} type="date" min="1990-01-01" max="2100-12-31" value={String(props.value ?? '')}
    onChange={event => props.onChange(textOr(event.target.value))}
  />
);

const YesNoControl = (props: ControlProps): React.ReactElement => (
  <input {...native(props)} type="checkbox" required={false} checked={props.value === true} onChange={event => props.onChange(event.target.checked)} />
);

const ChoiceControl = ({ id, column, value, onChange, describedBy, invalid }: ControlProps<ChoiceColumn>): React.ReactElement => {
  const { language, strings: { forms } } = useVajs();
  return (
    <select
      id={id} required={column.required} aria-describedby={describedBy} aria-invalid={invalid || undefined}
      value={String(value ?? '')} onChange={event => onChange(textOr(event.target.value))}
    >
      <option value="">{forms.chooseOne}</option>
      {Object.entries(column.choices).map(([key, words]) => <option key={key} value={key}>{words[language]}</option>)}
    </select>
  );
};

/** A box for each choice; the field around them is the group that carries the name. What is chosen stays in the column's order. */
const ChoicesControl = ({ id, column, value, onChange, invalid }: ControlProps<ChoicesColumn>): React.ReactElement => {
  const { language } = useVajs();
  const chosen = (value ?? []) as readonly string[];
  const keys = Object.keys(column.choices);
  return (
    <div className={fieldStyles.boxes}>
      {keys.map(key => (
        <label key={key} className={fieldStyles.box} htmlFor={`${id}-${key}`}>
          <input
            id={`${id}-${key}`} type="checkbox" aria-invalid={invalid || undefined} checked={chosen.includes(key)}
            onChange={({ target }) => onChange(keys.filter(one => (one === key ? target.checked : chosen.includes(one))))}
          />
          {column.choices[key][language]}
        </label>
      ))}
    </div>
  );
};

const controls: { readonly [K in Column['kind']]: React.ComponentType<ControlProps<Extract<Column, { kind: K }>>> } = {
  text: TextControl,
  note: NoteControl,
  number: NumberControl,
  date: DateControl,
  yesNo: YesNoControl,
  choice: ChoiceControl,
  choices: ChoicesControl,
  link: LinkControl,
  person: PersonControl,
  lookup: LookupControl as React.ComponentType<ControlProps<LookupColumn>>,
  lookups: LookupsControl as React.ComponentType<ControlProps<LookupsColumn>>
};

/** The control for a column, by its kind. */
export const Control = (props: ControlProps): React.ReactElement => {
  const OfKind = controls[props.column.kind] as React.ComponentType<ControlProps>;
  return <OfKind {...props} />;
};
