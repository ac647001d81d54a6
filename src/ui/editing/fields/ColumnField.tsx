import * as React from 'react';
import type { Column } from '../../../data/schema/column';
import { useVajs } from '../../vajs';
import type { EntityFormState } from '../useEntityForm';
import { Control } from './controls';
import { describedBy, Field, type FieldMessage } from './Field';

export interface ColumnFieldProps {
  /** Begins the ids of the form's fields. */
  readonly prefix: string;
  readonly name: string;
  readonly column: Column;
  readonly form: Pick<EntityFormState, 'values' | 'set'>;
  readonly messages: readonly FieldMessage[];
}

/** A cell of the row that is written: label, control, and what is wrong, as the column says. */
export const ColumnField = ({ prefix, name, column, form, messages }: ColumnFieldProps): React.ReactElement => {
  const { language } = useVajs();
  const id = `${prefix}-${name}`;
  const description = column.description?.[language];
  return (
    <Field
      id={id} label={column.label[language]} description={description} required={column.required} messages={messages}
      group={column.kind === 'choices'}
    >
      <Control
        id={id} column={column} value={form.values[name]} onChange={value => form.set(name, value)}
        describedBy={describedBy(id, description, messages)} invalid={messages.some(message => message.weight === 'stop')}
      />
    </Field>
  );
};
