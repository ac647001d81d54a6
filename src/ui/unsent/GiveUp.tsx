import * as React from 'react';
import type { Unsent } from '../../data/outbox';
import type { ListSchema } from '../../data/schema/list';
import { Button } from '../Button';
import { Live } from '../Live';
import { useVajs } from '../vajs';
import { DraftWords } from './DraftWords';
import styles from './UnsentBar.module.scss';

export interface GiveUpProps {
  readonly unsent: Unsent;
  readonly list: ListSchema | undefined;
  readonly onGiveUp: () => void;
  readonly onStay: () => void;
}

type Copied = { readonly status: 'no' | 'yes' } | { readonly status: 'failed'; readonly text: string };

/** The words as they stand, a line for each term and what is said of it; what is struck out is left out. */
const textOf = (terms: HTMLElement): string => {
  const whole = terms.cloneNode(true) as HTMLElement;
  whole.querySelectorAll('del, [aria-hidden]').forEach(each => each.remove());
  return [...whole.children].map(each => each.textContent?.trim() ?? '').join('\n');
};

/** Asks once before a change is given up: shows what would be lost, and lets it be copied. */
export const GiveUp = ({ unsent, list, onGiveUp, onStay }: GiveUpProps): React.ReactElement => {
  const { unsent: words } = useVajs().strings;
  const terms = React.useRef<HTMLDListElement>(null);
  const stay = React.useRef<HTMLButtonElement>(null);
  const [copied, setCopied] = React.useState<Copied>({ status: 'no' });
  React.useEffect(() => stay.current?.focus(), []);
  const copy = (): void => {
    const text = terms.current ? textOf(terms.current) : JSON.stringify(unsent.draft, undefined, 1);
    // Without https, or where the browser forbids it, there is no clipboard.
    const writing = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    writing.then(() => setCopied({ status: 'yes' }), () => setCopied({ status: 'failed', text }));
  };
  return (
    <div className={styles.asking} role="group" aria-label={words.giveUpOne(unsent.title)}>
      <p role="alert">{words.giveUpAsk}</p>
      {list ? <DraftWords ref={terms} unsent={unsent} list={list} /> : <pre className={styles.raw}>{JSON.stringify(unsent.draft, undefined, 1)}</pre>}
      <div className={styles.buttons}>
        <Button ref={stay} look="primary" text={words.stay} onClick={onStay} />
        <Button text={words.copy} icon="copy" onClick={copy} />
        <Button text={words.giveUpYes} icon="delete" onClick={onGiveUp} />
      </div>
      {copied.status === 'yes' && <p>{words.copied}<Live>{words.copied}</Live></p>}
      {copied.status === 'failed' && (
        <label className={styles.byHand}>
          <span role="alert">{words.copyFailed}</span>
          <textarea readOnly rows={4} value={copied.text} onFocus={event => event.target.select()} />
        </label>
      )}
    </div>
  );
};
