import * as React from 'react';
import type { Unsent } from '../../data/outbox';
import { Button } from '../Button';
import { Icon } from '../icons';
import { Live } from '../Live';
import { Notice } from '../Notice';
import { useOwnId } from '../ownId';
import { useVajs } from '../vajs';
import { UnsentItem } from './UnsentItem';
import { useUnsent, type UnsentChanges } from './useUnsent';
import styles from './UnsentBar.module.scss';

/** What became of unsent changes since the bar stood there, to be said aloud; the newest only. */
const useNews = ({ entries, sent }: UnsentChanges): readonly [string, () => void] => {
  const { unsent: words } = useVajs().strings;
  const before = React.useRef({ sent: sent.length, entries });
  const [news, setNews] = React.useState('');
  React.useEffect(() => {
    const was = before.current;
    before.current = { sent: sent.length, entries };
    const arrived = sent.slice(was.sent);
    const wasWaiting = (id: string): boolean => was.entries.some(each => each.requestId === id && each.held.status === 'waiting');
    const heldBack = entries.filter(each => each.held.status !== 'waiting' && wasWaiting(each.requestId));
    const said = [
      ...(arrived.length > 0 ? [words.sent(arrived.map(({ title }) => title).join(', '))] : []),
      ...heldBack.map(({ title, held }) => words.heldBack(title, words.held[held.status]))
    ];
    if (said.length > 0) setNews(said.join(' '));
  }, [entries, sent, words]);
  return [news, () => setNews('')];
};

type Sending = 'no' | 'sending' | 'stillWaits';

const useSendNow = (): readonly [Sending, () => void] => {
  const { site } = useVajs();
  const { outbox } = site;
  const [sending, setSending] = React.useState<Sending>('no');
  const ended = (): void => {
    const waits = outbox.entries.some(({ held }) => held.status === 'waiting');
    setSending(waits ? 'stillWaits' : 'no');
    // The site answers again: then also what is shown can be confirmed.
    if (!waits && site.isStale) site.refresh().catch(() => undefined);
  };
  const send = (): void => {
    if (sending === 'sending') return;
    setSending('sending');
    outbox.retry().then(ended, ended);
  };
  return [sending, send];
};

const needsPerson = ({ held }: Unsent): boolean => held.status !== 'waiting';

/** Changes that are kept in this browser and not saved yet: how many, which, and what can be done with them. */
const UnsentBar = (): React.ReactElement => {
  const { common, unsent: words } = useVajs().strings;
  const changes = useUnsent();
  const { entries } = changes;
  const [news, forgetNews] = useNews(changes);
  const [sending, sendNow] = useSendNow();
  const [open, setOpen] = React.useState(false);
  const place = React.useRef<HTMLDivElement>(null);
  const id = useOwnId('unsent');
  const waiting = entries.filter(needsPerson).length;
  const said = sending === 'stillWaits' ? words.stillWaits : news;
  return (
    <div ref={place} tabIndex={-1}>
      <Live>{said}</Live>
      {entries.length === 0
        ? news && (
          <div className={styles.done}>
            <Notice tone="info" slim actions={<Button look="quiet" icon="close" iconOnly text={common.close} onClick={forgetNews} />}>{news}</Notice>
          </div>
        )
        : (
          <section className={styles.bar} aria-label={words.label}>
            <div className={styles.head}>
              <p className={styles.count}>
                <Icon name="alert" className={styles.icon} />
                <strong>{words.count(entries.length)}</strong>
                {waiting > 0 && <span>{words.needYou(waiting)}</span>}
              </p>
              <div className={styles.buttons}>
                <Button
                  text={sending === 'sending' ? words.sending : words.send} icon="upload" aria-disabled={sending === 'sending' || undefined}
                  onClick={sendNow}
                />
                <Button
                  look="quiet" text={open ? words.hide : words.show} aria-expanded={open} aria-controls={id} onClick={() => setOpen(was => !was)}
                />
              </div>
            </div>
            {sending === 'stillWaits' && <p className={styles.note}>{words.stillWaits}</p>}
            <div id={id} hidden={!open}>
              {open && (
                <>
                  <p className={styles.note}>{words.intro}</p>
                  <ol className={styles.items}>
                    {entries.map(each => <UnsentItem key={each.requestId} unsent={each} onGone={() => place.current?.focus()} />)}
                  </ol>
                </>
              )}
            </div>
          </section>
        )}
    </div>
  );
};

export default UnsentBar;
