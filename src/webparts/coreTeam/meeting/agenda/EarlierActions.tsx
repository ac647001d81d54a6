import * as React from 'react';
import { tickDone, untick } from '../../../../data/teamMeetings';
import type { TeamAction } from '../../../../domain/teams/meeting';
import type { PlainDate } from '../../../../domain/time/plainDate';
import { useWords } from '../../../../ui/approvals/useWords';
import { Notice } from '../../../../ui/Notice';
import { useVajs } from '../../../../ui/vajs';
import styles from '../Meeting.module.scss';
import { NotDone } from '../NotDone';
import { DueWords } from '../record/Recorded';
import { useActs } from '../useActs';

interface EarlierActionsProps {
  readonly actions: readonly TeamAction[];
  readonly on: PlainDate;
  readonly may: boolean;
  readonly say: (words: string) => void;
}

/** What was agreed before: late ones first, ticked done where they stand; a wrong tick is taken away again. */
export const EarlierActions = ({ actions, on, may, say }: EarlierActionsProps): React.ReactElement => {
  const { site } = useVajs();
  const { teamMeeting: words } = useWords();
  const acts = useActs();
  const [overtaken, setOvertaken] = React.useState(false);
  const toggle = async ({ id, state, text }: TeamAction): Promise<void> => {
    setOvertaken(false);
    const told = await acts.run(() => (state === 'done' ? untick(site, id, 'open') : tickDone(site, id, on)));
    if (!told) return;
    if (told.status === 'conflict') setOvertaken(true);
    else say(told.status === 'kept' ? words.waits(text) : state === 'done' ? words.unticked(text) : words.ticked(text));
  };
  if (actions.length === 0) return <p className={styles.quiet}>{words.actionsNone}</p>;
  return (
    <>
      {acts.failed && <NotDone error={acts.failed} />}
      {overtaken && <Notice tone="warn" alert slim>{words.conflict}</Notice>}
      <ul className={styles.records}>
        {actions.map(action => (
          <li key={action.id} className={styles.tick}>
            <input
              type="checkbox" checked={action.state === 'done'} disabled={!may} aria-label={words.tick(action.text)}
              onChange={() => { toggle(action).catch(() => undefined); }}
            />
            <span className={styles.what}>{action.text}</span>
            <span className={styles.about}>{words.doer(action.owner.name)} · <DueWords action={action} on={on} /></span>
          </li>
        ))}
      </ul>
    </>
  );
};
