import * as React from 'react';
import { sendRow } from '../../../../data/acts';
import { rowOfAction, rowOfDecision } from '../../../../data/teamMeetings';
import type { MeetingItemId } from '../../../../domain/identity';
import { useWords } from '../../../../ui/approvals/useWords';
import { Button } from '../../../../ui/Button';
import { dropDraft, keepDraft, readDraft } from '../../../../ui/editing/keptDraft';
import { TextField } from '../../../../ui/round/acts/fields';
import { useVajs } from '../../../../ui/vajs';
import styles from '../Meeting.module.scss';
import type { UnderWayProps } from '../meetingProps';
import { NotDone } from '../NotDone';
import { useActs } from '../useActs';
import { recordKey } from './keptRecord';
import { OwnerField } from './OwnerField';
import { checkRecord, type RecordField, type RecordKind, type RecordTyped } from './recordTyped';

export interface RecordFormProps extends Pick<UnderWayProps, 'team' | 'meeting' | 'members' | 'me' | 'due' | 'say'> {
  readonly kind: RecordKind;
  readonly item?: MeetingItemId;
  readonly onRecorded?: () => void;
  readonly onDone: () => void;
}

/** The longest text that the lists take. */
const LONGEST = 255;

/** A decision or an action as it falls: text, who, by when. Enter saves it, Escape leaves it. */
export const RecordForm = ({ kind, item, team, meeting, members, me, due, say, onRecorded, onDone }: RecordFormProps): React.ReactElement => {
  const { site, strings: { common } } = useVajs();
  const { teamMeeting: words } = useWords();
  const user = site.me?.loginName ?? '';
  const key = recordKey(user, kind, meeting.id, item);
  const [kept] = React.useState(() => readDraft(user, key));
  const [typed, setTyped] = React.useState<RecordTyped>(() => ({
    text: String(kept?.values.text ?? ''), owner: members.find(({ id }) => id === me) ?? members[0], day: kind === 'decision' ? meeting.day : due
  }));
  // One act however often it is tried, also after the page was loaded anew.
  const [requestId] = React.useState(() => kept?.requestId ?? crypto.randomUUID());
  const [tried, setTried] = React.useState(false);
  const acts = useActs();
  const form = React.useRef<HTMLFormElement>(null);
  React.useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const checked = checkRecord(typed);
  const wrong = (field: RecordField, text: string): string | undefined => (tried && checked.status === 'wrong' && checked.fields.has(field) ? text : undefined);
  const set = (change: Partial<RecordTyped>): void => {
    const next = { ...typed, ...change };
    setTyped(next);
    keepDraft(key, { text: next.text }, requestId);
  };
  const leave = (): void => {
    dropDraft(key);
    onDone();
  };
  const submit = async (): Promise<void> => {
    setTried(true);
    if (checked.status === 'wrong') {
      // The fields say what is wrong once they are drawn anew.
      setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), 0);
      return;
    }
    const { text, owner, day } = checked;
    const record = { team: team.id, meeting: meeting.id, item, text, owner: owner.id, day };
    const row = kind === 'decision' ? rowOfDecision(record) : rowOfAction(record);
    dropDraft(key); // from here on it waits with the other unsent changes until the site has answered
    const told = await acts.run(() => sendRow(site, { ...row, requestId }));
    if (!told) {
      keepDraft(key, { text }, requestId);
      return;
    }
    say(told.status === 'kept' ? words.waits(text) : kind === 'decision' ? words.recordedDecision(text) : words.recordedAction(text));
    onRecorded?.();
    leave();
  };
  const isDecision = kind === 'decision';
  return (
    <form
      ref={form} className={styles.form} noValidate aria-label={isDecision ? words.decision : words.action}
      onSubmit={event => { event.preventDefault(); submit().catch(() => undefined); }}
      onKeyDown={event => { if (event.key === 'Escape') { event.stopPropagation(); leave(); } }}
    >
      <TextField
        label={isDecision ? words.decisionText : words.actionText} required maxLength={LONGEST} wrong={wrong('text', words.recordEmpty)} value={typed.text}
        onText={text => set({ text })}
      />
      <div className={styles.terms}>
        <OwnerField
          label={isDecision ? words.decisionOwner : words.actionOwner} members={members} owner={typed.owner} wrong={wrong('owner', words.recordOwner)}
          onOwner={owner => set({ owner })}
        />
        <TextField
          type="date" label={isDecision ? words.decisionFrom : words.actionDue} required wrong={wrong('day', words.recordDay)} value={typed.day}
          onText={day => set({ day })}
        />
      </div>
      {acts.failed && <NotDone error={acts.failed} />}
      <div className={styles.buttons}>
        <Button look="primary" submits text={acts.busy ? words.recording : words.record} aria-disabled={acts.busy || undefined} />
        <Button text={common.cancel} onClick={leave} />
      </div>
    </form>
  );
};
