import * as React from 'react';
import type { Doing } from '../../../domain/calendar/doing';
import type { ActivityItem, MeetingItem } from '../../../domain/calendar/item';
import { Button } from '../../../ui/Button';
import { Field } from '../../../ui/editing/fields/Field';
import { useOwnId } from '../../../ui/ownId';
import { useVajs } from '../../../ui/vajs';
import styles from './acts.module.scss';

export interface ActFormProps {
  readonly item: MeetingItem | ActivityItem;
  readonly onAct: (doing: Doing) => void;
  readonly onClose: () => void;
}

interface WordsFormProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly submit: string;
  readonly text: string;
  readonly onSubmit: (text: string) => void;
  readonly onClose: () => void;
}

/** An act that needs a few words at most: they have the focus, and one more press does it. */
const WordsForm = ({ name, label, hint, submit, text, onSubmit, onClose }: WordsFormProps): React.ReactElement => {
  const { common } = useVajs().strings;
  const id = useOwnId('act');
  const [typed, setTyped] = React.useState(text);
  const field = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => field.current?.focus(), []);
  return (
    <form
      className={styles.form} aria-label={name}
      onSubmit={event => {
        event.preventDefault();
        onSubmit(typed);
      }}
    >
      <Field id={id} label={label} description={hint} messages={[]}>
        <textarea
          ref={field} id={id} rows={2} aria-describedby={`${id}-description`} value={typed} onChange={event => setTyped(event.target.value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button look="primary" submits text={submit} />
        <Button text={common.cancel} onClick={onClose} />
      </div>
    </form>
  );
};

export const CancelForm = ({ item, onAct, onClose }: ActFormProps): React.ReactElement => {
  const { calendarActs: { acts } } = useVajs().strings;
  return (
    <WordsForm
      name={acts.cancel} label={acts.reason} hint={acts.reasonHint} text=""
      submit={item.kind === 'meeting' ? acts.doCancel : acts.doCancelActivity}
      onSubmit={note => onAct({ kind: 'cancel', note })} onClose={onClose}
    />
  );
};

export const NoteForm = ({ item, onAct, onClose }: ActFormProps): React.ReactElement => {
  const { calendarActs: { acts } } = useVajs().strings;
  return (
    <WordsForm
      name={acts.note} label={acts.noteText} hint={acts.noteHint} text={item.note ?? ''} submit={acts.doNote}
      onSubmit={note => onAct({ kind: 'note', note })} onClose={onClose}
    />
  );
};
