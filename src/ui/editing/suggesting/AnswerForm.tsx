import * as React from 'react';
import { suggestions } from '../../../data/schema';
import { Button } from '../../Button';
import { useVajs } from '../../vajs';
import { Control } from '../fields/controls';
import { describedBy, Field, type FieldMessage } from '../fields/Field';
import styles from './Suggestion.module.scss';

export interface AnswerFormProps {
  readonly id: string;
  readonly label: string;
  /** Said when nothing was written. */
  readonly required: string;
  readonly initial?: string;
  readonly submit: string;
  readonly busy: boolean;
  readonly onSubmit: (words: string) => void;
  readonly onCancel: () => void;
}

/** The answer that whoever made the suggestion will read. */
export const AnswerForm = ({ id, label, required, initial = '', submit, busy, onSubmit, onCancel }: AnswerFormProps): React.ReactElement => {
  const { common, forms } = useVajs().strings;
  const [words, setWords] = React.useState(initial);
  const [tried, setTried] = React.useState(false);
  const form = React.useRef<HTMLFormElement>(null);
  React.useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const messages: readonly FieldMessage[] = tried && words.trim() === '' ? [{ weight: 'stop', text: required }] : [];
  return (
    <form
      ref={form} noValidate aria-label={submit}
      onSubmit={event => {
        event.preventDefault();
        setTried(true);
        if (words.trim() !== '') onSubmit(words.trim());
      }}
    >
      <Field id={id} label={label} required messages={messages}>
        <Control
          id={id} column={{ ...suggestions.columns.Answer, required: true }} value={words} invalid={messages.length > 0}
          describedBy={describedBy(id, undefined, messages)} onChange={value => setWords(typeof value === 'string' ? value : '')}
        />
      </Field>
      <div className={styles.buttons}>
        <Button look="primary" submits text={busy ? forms.saving : submit} aria-disabled={busy || undefined} />
        <Button text={common.cancel} disabled={busy} onClick={onCancel} />
      </div>
    </form>
  );
};
