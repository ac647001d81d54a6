import * as React from 'react';
import { Button } from '../../../ui/Button';
import { ErrorWords } from '../../../ui/ErrorWords';
import { Icon, type IconName } from '../../../ui/icons';
import { Live } from '../../../ui/Live';
import { Notice } from '../../../ui/Notice';
import { useWords } from '../../../ui/approvals/useWords';
import { useVajs } from '../../../ui/vajs';
import type { Editing, StepKind } from './editing';
import type { DraftSession } from './session';
import styles from './Editor.module.scss';

export interface EditorBarProps {
  readonly session: DraftSession;
  readonly edition: number;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
}

type Shown = 'saving' | 'offline' | 'failed' | 'choose' | 'unsaved' | 'saved' | 'unchanged';

/** What is true of the draft now. Nothing is saved before SharePoint has said so. */
const shownOf = ({ saving, unsaved, editing: { conflicts }, savedAt }: DraftSession): Shown => {
  if (saving.status !== 'idle') return saving.status;
  if (conflicts.length > 0) return 'choose';
  if (unsaved) return 'unsaved';
  return savedAt === undefined ? 'unchanged' : 'saved';
};

const icons: Readonly<Record<Shown, IconName>> = {
  saving: 'refresh', offline: 'alert', failed: 'error', choose: 'alert', unsaved: 'edit', saved: 'check', unchanged: 'check'
};

const timeWords = (at: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Tallinn', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);

const SaveState = ({ session }: { readonly session: DraftSession }): React.ReactElement => {
  const { common } = useVajs().strings;
  const { jobEditor: { saving: words } } = useWords();
  const shown = shownOf(session);
  const save = (): void => { session.save().catch(() => undefined); };
  if (shown === 'offline' || shown === 'failed') {
    const { saving } = session;
    return (
      <Notice tone="warn" slim alert actions={<Button text={words.retry} icon="refresh" onClick={save} />}>
        {words[shown]}{saving.status === 'failed' && <ErrorWords error={saving.error} />}
      </Notice>
    );
  }
  return (
    <p className={styles.state}>
      <Icon name={icons[shown]} /> {shown === 'saved' && session.savedAt !== undefined ? words.saved(timeWords(session.savedAt, common.locale)) : words[shown === 'saved' ? 'unchanged' : shown]}
    </p>
  );
};

/** Typing speaks for itself. */
const silent: readonly StepKind[] = ['typed', 'declared', 'lineAdded'];

const DidLive = ({ did }: { readonly did: Editing['did'] }): React.ReactElement => {
  const { jobEditor: { did: words } } = useWords();
  return <Live>{did && !(did.how === 'done' && silent.includes(did.kind)) ? words[did.how](did.kind) : ''}</Live>;
};

/** Stays in view: whether all is saved, the ways back, and where to go on. */
export const EditorBar = ({ session, edition, onSubmit, onClose }: EditorBarProps): React.ReactElement => {
  const { jobEditor: words } = useWords();
  const [leaving, setLeaving] = React.useState(false);
  const { editing: { past, future, did } } = session;
  const then = (go: () => void, ask: boolean): void => {
    session.settle().then(saved => {
      if (saved) go();
      else setLeaving(ask);
    }, () => setLeaving(ask));
  };
  const lastRemoved = did?.how === 'done' && (did.kind === 'rowRemoved' || did.kind === 'lineRemoved');
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <p className={styles.edition}>{words.edition(edition)}</p>
        <SaveState session={session} />
        <span className={styles.acts}>
          <Button text={words.undo} icon="back" look="quiet" shrinks aria-disabled={past.length === 0 || undefined} aria-keyshortcuts="Control+Z" onClick={() => session.run({ do: 'undo' })} />
          <Button text={words.redo} icon="refresh" iconOnly look="quiet" aria-disabled={future.length === 0 || undefined} aria-keyshortcuts="Control+Shift+Z" onClick={() => session.run({ do: 'redo' })} />
          <Button text={words.submit} look="primary" onClick={() => then(onSubmit, false)} />
          <Button text={words.close} icon="close" shrinks onClick={() => then(onClose, true)} />
        </span>
      </div>
      {lastRemoved && (
        <p className={styles.removed}>{words.removed} <Button text={words.undo} look="quiet" onClick={() => session.run({ do: 'undo' })} /></p>
      )}
      {leaving && session.unsaved && (
        <Notice
          tone="warn" slim alert
          actions={<><Button look="primary" text={words.stay} onClick={() => setLeaving(false)} /><Button text={words.leave} onClick={onClose} /></>}
        >
          {words.leaving}
        </Notice>
      )}
      <DidLive did={did} />
    </div>
  );
};
