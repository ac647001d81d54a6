import * as React from 'react';
import { sendRow } from '../../../../data/acts';
import { rowOfItem } from '../../../../data/teamMeetings';
import type { CoreTeamId } from '../../../../domain/identity';
import { useWords } from '../../../../ui/approvals/useWords';
import { Button } from '../../../../ui/Button';
import { TextArea, TextField } from '../../../../ui/round/acts/fields';
import { useVajs } from '../../../../ui/vajs';
import styles from '../Meeting.module.scss';
import { NotDone } from '../NotDone';
import { useActs } from '../useActs';

interface AddItemProps {
  readonly team: CoreTeamId;
  readonly onAdded: (words: string) => void;
  readonly onCancel: () => void;
}

/** The longest subject that the list takes. */
const LONGEST = 255;

/** A subject for the agenda, by whoever thinks of it. */
export const AddItem = ({ team, onAdded, onCancel }: AddItemProps): React.ReactElement => {
  const { site, strings: { common } } = useVajs();
  const { teamMeeting: words } = useWords();
  const [subject, setSubject] = React.useState('');
  const [text, setText] = React.useState('');
  const [tried, setTried] = React.useState(false);
  const acts = useActs();
  const form = React.useRef<HTMLFormElement>(null);
  React.useEffect(() => form.current?.querySelector('input')?.focus(), []);
  // One act however often it is tried.
  const row = React.useRef(rowOfItem(team, '', undefined));

  const submit = async (): Promise<void> => {
    setTried(true);
    if (subject.trim() === '') {
      form.current?.querySelector('input')?.focus();
      return;
    }
    const { draft, title, list } = rowOfItem(team, subject.trim(), text.trim() || undefined);
    const told = await acts.run(() => sendRow(site, { list, draft, title, requestId: row.current.requestId }));
    if (told) onAdded(told.status === 'kept' ? words.waits(title) : title);
  };
  return (
    <form
      ref={form} className={styles.form} noValidate aria-label={words.addItem}
      onSubmit={event => { event.preventDefault(); submit().catch(() => undefined); }}
      onKeyDown={event => { if (event.key === 'Escape') { event.stopPropagation(); onCancel(); } }}
    >
      <TextField
        label={words.itemSubject} required maxLength={LONGEST} wrong={tried && subject.trim() === '' ? words.itemEmpty : undefined} value={subject} onText={setSubject}
      />
      <TextArea label={words.itemText} value={text} onText={setText} />
      {acts.failed && <NotDone error={acts.failed} />}
      <div className={styles.buttons}>
        <Button look="primary" submits text={acts.busy ? words.recording : words.itemAdd} aria-disabled={acts.busy || undefined} />
        <Button text={common.cancel} onClick={onCancel} />
      </div>
    </form>
  );
};
