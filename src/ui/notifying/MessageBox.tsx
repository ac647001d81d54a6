import * as React from 'react';
import { copyOf, mailtoOf, notify, type Message, type Notified } from '../../data/notifying';
import { useWords } from '../approvals/useWords';
import { Button } from '../Button';
import { Live } from '../Live';
import { Notice } from '../Notice';
import { useOwnId } from '../ownId';
import { useVajs } from '../vajs';
import { useGraph } from './graph';
import styles from './MessageBox.module.scss';
import { useCopying } from './useCopying';

export interface MessageBoxProps {
  /** What is proposed; people change it before it goes. */
  readonly message: Message;
  readonly onClose: () => void;
}

type Sending = { readonly status: 'writing' | 'sending' } | Notified;

/** What became of a mail, in words with the next step; nothing is ever lost in silence. */
const Outcome = ({ sending, names }: { readonly sending: Sending; readonly names: string }): React.ReactElement | null => {
  const { myDesk: { message: words } } = useWords();
  switch (sending.status) {
    case 'writing':
    case 'sending': return null;
    case 'sent': return <Notice tone="info" slim>{words.sent(names)}</Notice>;
    case 'notGranted': return <Notice tone="info" slim alert>{words.notGranted}</Notice>;
    case 'noAddress': return <Notice tone="warn" slim alert>{words.noAddress(sending.people.map(({ name }) => name).join(', '))}</Notice>;
    case 'unsure': return <Notice tone="warn" slim alert>{words.unsure}</Notice>;
    case 'failed': return <Notice tone="bad" slim alert>{words.failed} <span className={styles.detail}>{sending.detail}</span></Notice>;
    default: return sending satisfies never;
  }
};

/** A message to people: sent as mail where the organisation allows it, and always there to be copied. */
export const MessageBox = ({ message, onClose }: MessageBoxProps): React.ReactElement => {
  const { common } = useVajs().strings;
  const { myDesk: { message: words } } = useWords();
  const graph = useGraph();
  const id = useOwnId('message');
  const [subject, setSubject] = React.useState(message.subject);
  const [text, setText] = React.useState(message.text);
  const [sending, setSending] = React.useState<Sending>({ status: 'writing' });
  const [copying, copy] = useCopying();
  const box = React.useRef<HTMLElement>(null);
  React.useEffect(() => box.current?.focus(), []);

  const written: Message = { to: message.to, subject, text };
  const address = mailtoOf(written);
  const names = message.to.map(({ name }) => name).join(', ');
  const send = (): void => {
    if (sending.status === 'sending') return;
    setSending({ status: 'sending' });
    notify(graph, written).then(setSending, () => setSending({ status: 'unsure' }));
  };
  return (
    <section ref={box} tabIndex={-1} className={styles.box} aria-labelledby={`${id}-title`}>
      <p id={`${id}-title`} className={styles.title}>{words.title}</p>
      <p className={styles.line}><span className={styles.label}>{words.to}:</span> {names}</p>
      <label className={styles.field}><span className={styles.label}>{words.subject}</span>
        <input type="text" value={subject} onChange={event => setSubject(event.target.value)} />
      </label>
      <label className={styles.field}><span className={styles.label}>{words.text}</span>
        <textarea rows={7} value={text} onChange={event => setText(event.target.value)} />
      </label>
      <Outcome sending={sending} names={names} />
      <div className={styles.buttons}>
        {sending.status !== 'sent' && (
          <Button look="primary" text={sending.status === 'sending' ? words.sending : words.send} disabled={sending.status === 'sending'} onClick={send} />
        )}
        <Button text={words.copy} icon="copy" onClick={() => copy(copyOf(written))} />
        {address && <a className={styles.link} href={address}>{words.mail}</a>}
        <Button look="quiet" text={common.close} onClick={onClose} />
      </div>
      <p className={styles.line}>{copying === 'copied' ? words.copied : copying === 'failed' ? words.copyFailed : ''}</p>
      <Live>{copying === 'copied' ? words.copied : copying === 'failed' ? words.copyFailed : sending.status === 'sent' ? words.sent(names) : ''}</Live>
    </section>
  );
};
