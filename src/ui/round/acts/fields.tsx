import * as React from 'react';
import { describedBy, Field, type FieldMessage } from '../../editing/fields/Field';
import { useOwnId } from '../../ownId';

interface Common {
  readonly label: string;
  readonly description?: string;
  readonly required?: boolean;
  /** What is wrong with what stands there; said at the field. */
  readonly wrong?: string;
  readonly value: string;
  readonly onText: (text: string) => void;
}

const messagesOf = (wrong: string | undefined): readonly FieldMessage[] => (wrong === undefined ? [] : [{ weight: 'stop', text: wrong }]);

export const TextArea = ({ label, description, required, wrong, value, onText }: Common): React.ReactElement => {
  const id = useOwnId('round');
  const messages = messagesOf(wrong);
  return (
    <Field id={id} label={label} description={description} required={required} messages={messages}>
      <textarea
        id={id} rows={3} required={required} value={value} aria-invalid={wrong !== undefined || undefined}
        aria-describedby={describedBy(id, description, messages)} onChange={event => onText(event.target.value)}
      />
    </Field>
  );
};

export const TextField = (
  { label, description, required, wrong, value, onText, type = 'text', maxLength }: Common & { readonly type?: 'text' | 'url' | 'date'; readonly maxLength?: number }
): React.ReactElement => {
  const id = useOwnId('round');
  const messages = messagesOf(wrong);
  return (
    <Field id={id} label={label} description={description} required={required} messages={messages}>
      <input
        id={id} type={type} required={required} maxLength={maxLength} value={value} aria-invalid={wrong !== undefined || undefined}
        {...(type === 'date' ? { min: '1990-01-01', max: '2100-12-31' } : {})}
        aria-describedby={describedBy(id, description, messages)} onChange={event => onText(event.target.value)}
      />
    </Field>
  );
};
