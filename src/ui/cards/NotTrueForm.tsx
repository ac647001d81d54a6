import * as React from 'react';
import type { ConfirmOutcome } from '../../data/cards/confirming';
import { TextArea } from '../round/acts/fields';
import { FormFrame } from '../round/acts/FormFrame';
import { useKept } from '../round/useKept';
import { useCardWords } from './useCardWords';

export interface NotTrueFormProps {
  /** What the kept text belongs to: the card and its point. */
  readonly of: string;
  readonly title: string;
  readonly busy: boolean;
  readonly onSay: (note: string) => Promise<ConfirmOutcome | undefined>;
  readonly onClose: () => void;
}

/** What is wrong with a point, in a sentence: without it nobody could mend it. */
const NotTrueForm = ({ of, title, busy, onSay, onClose }: NotTrueFormProps): React.ReactElement => {
  const { checklist } = useCardWords();
  const { typed, set, unsaved, broughtBack, forget } = useKept('cardNote', of, { note: '' });
  const [tried, setTried] = React.useState(false);
  const isMissing = typed.note.trim() === '';
  const send = async (): Promise<void> => {
    setTried(true);
    if (isMissing) return;
    const outcome = await onSay(typed.note);
    if (outcome?.status !== 'saved' && outcome?.status !== 'kept') return;
    forget();
    onClose();
  };
  return (
    <FormFrame
      title={title} submit={checklist.send} busy={busy} busyText={checklist.sending} unsaved={unsaved} broughtBack={broughtBack}
      onSubmit={() => { send().catch(() => undefined); }} onForget={forget} onCancel={onClose}
    >
      <TextArea
        label={checklist.note} description={checklist.noteHint} required value={typed.note} onText={note => set({ note })}
        wrong={tried && isMissing ? checklist.problems.noteMissing : undefined}
      />
    </FormFrame>
  );
};

export default NotTrueForm;
