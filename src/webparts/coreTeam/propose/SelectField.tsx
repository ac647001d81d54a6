import * as React from 'react';
import { describedBy, Field, type FieldMessage } from '../../../ui/editing/fields/Field';
import { useOwnId } from '../../../ui/ownId';

export interface SelectFieldProps {
  readonly label: string;
  /** What stands for no choice. */
  readonly none: string;
  readonly required?: boolean;
  readonly wrong?: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
  readonly onChoose: (value: string) => void;
}

export const messagesOf = (wrong: string | undefined): readonly FieldMessage[] => (wrong === undefined ? [] : [{ weight: 'stop', text: wrong }]);

/** One of a few things. A value that is no longer among them stands empty. */
export const SelectField = ({ label, none, required, wrong, value, choices, onChoose }: SelectFieldProps): React.ReactElement => {
  const id = useOwnId('proposal');
  const messages = messagesOf(wrong);
  return (
    <Field id={id} label={label} required={required} messages={messages}>
      <select
        id={id} required={required} value={choices.some(one => one.value === value) ? value : ''} aria-invalid={wrong !== undefined || undefined}
        aria-describedby={describedBy(id, undefined, messages)} onChange={event => onChoose(event.target.value)}
      >
        <option value="">{none}</option>
        {choices.map(one => <option key={one.value} value={one.value}>{one.text}</option>)}
      </select>
    </Field>
  );
};
