import * as React from 'react';
import { tickDone } from '../../../data/teamMeetings';
import { isSilence, type SiteError } from '../../../data/siteError';
import type { AwaitedAction } from '../../../domain/teams/meeting/awaited';
import type { PlainDate } from '../../../domain/time/plainDate';
import { useWords } from '../../../ui/approvals/useWords';
import { Button } from '../../../ui/Button';
import { ErrorWords } from '../../../ui/ErrorWords';
import { Notice } from '../../../ui/Notice';
import { TextArea } from '../../../ui/round/acts/fields';
import { useVajs } from '../../../ui/vajs';
import styles from './Reader.module.scss';

interface DoActionProps { readonly awaited: AwaitedAction; readonly today: PlainDate; readonly onDone: () => void }

type State =
  | { readonly status: 'open' | 'sending' | 'changed' | 'kept' }
  | { readonly status: 'failed'; readonly error: SiteError };

/** What a team agreed on, done in one act, with words on what came of it. */
export const DoAction = ({ awaited: { action, team }, today, onDone }: DoActionProps): React.ReactElement => {
  const { site } = useVajs();
  const { approvals, teamMeeting } = useWords();
  const words = teamMeeting.desk;
  const [result, setResult] = React.useState(action.result ?? '');
  const [state, setState] = React.useState<State>({ status: 'open' });
  const submit = async (): Promise<void> => {
    if (state.status === 'sending') return;
    setState({ status: 'sending' });
    const told = await tickDone(site, action.id, today, result.trim());
    switch (told.status) {
      case 'saved': onDone(); break;
      case 'kept': setState({ status: 'kept' }); break;
      case 'conflict': setState({ status: 'changed' }); break;
      case 'notKept':
      case 'failed': setState({ status: 'failed', error: told.error }); break;
      default: told satisfies never;
    }
  };
  return (
    <form className={styles.body} aria-label={words.done} onSubmit={event => { event.preventDefault(); submit().catch(() => undefined); }}>
      <div className={styles.text}>
        {team && <p>{words.agreed(team.name)}</p>}
        {state.status === 'failed' && (
          <Notice tone="bad" alert slim title={words.failed}>{isSilence(state.error) ? teamMeeting.notKept : <ErrorWords error={state.error} />}</Notice>
        )}
        {state.status === 'changed' && <Notice tone="warn" alert slim>{words.changed}</Notice>}
        {state.status === 'kept' && <Notice tone="warn" alert slim>{teamMeeting.waits(action.text)}</Notice>}
        <TextArea label={words.result} description={words.resultHint} value={result} onText={setResult} />
        <Button look="primary" icon="check" submits text={state.status === 'sending' ? approvals.sending : words.done} aria-disabled={state.status === 'sending' || undefined} />
      </div>
    </form>
  );
};
