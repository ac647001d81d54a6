import * as React from 'react';
import type { Held, Unsent } from '../../data/outbox';
import { lists } from '../../data/schema';
import { isAddOnly } from '../../data/schema/access';
import type { ListSchema } from '../../data/schema/list';
import { SiteError } from '../../data/siteError';
import { Button } from '../Button';
import { ErrorWords } from '../ErrorWords';
import { Mark, type Tone } from '../Mark';
import { momentWords } from '../momentWords';
import { Notice } from '../Notice';
import { useVajs } from '../vajs';
import { DraftWords } from './DraftWords';
import { GiveUp } from './GiveUp';
import { OpenUnsent } from './OpenUnsent';
import styles from './UnsentBar.module.scss';

export interface UnsentItemProps {
  readonly unsent: Unsent;
  /** The change is gone, and the button that had the focus with it. */
  readonly onGone: () => void;
}

const tones: Readonly<Record<Held['status'], Tone>> = { waiting: 'quiet', conflict: 'warn', refused: 'bad' };

const listNamed = (name: string): ListSchema | undefined => (lists as readonly ListSchema[]).find(list => list.name === name);

/** Why it does not go out by itself, and what to do about it. */
const Why = ({ held, list }: { readonly held: Held; readonly list: ListSchema | undefined }): React.ReactElement | null => {
  const { unsent: words } = useVajs().strings;
  switch (held.status) {
    case 'waiting': return null;
    case 'conflict': return <p className={styles.note}>{words.choose}</p>;
    case 'refused': return list
      ? <div className={styles.note}><ErrorWords error={new SiteError(held.error, held.detail)} list={list} /></div>
      : <p className={styles.note}>{words.unknownList}</p>;
    default: return held satisfies never;
  }
};

/** One unsent change: what it is, how it stands, and what can be done with it. */
export const UnsentItem = ({ unsent, onGone }: UnsentItemProps): React.ReactElement => {
  const { site, language, strings: { common, unsent: words } } = useVajs();
  const [doing, setDoing] = React.useState<'nothing' | 'opened' | 'givingUp'>('nothing');
  const item = React.useRef<HTMLLIElement>(null);
  const list = listNamed(unsent.list);
  const { title, at, act, held } = unsent;
  // A row of a log is an act: its title says which, and it is sent or given up as it was decided.
  const isAct = list !== undefined && isAddOnly(list.access);
  const close = (): void => {
    setDoing('nothing');
    // Once what changed has been drawn: the item stays only while the change is unsent.
    setTimeout(() => {
      if (item.current) item.current.focus();
      else onGone();
    }, 0);
  };
  return (
    <li ref={item} tabIndex={-1} className={styles.item} aria-label={title}>
      <div className={styles.head}>
        <p className={styles.title}>{isAct ? title : `${words.acts[act.kind]}: ${title}`}</p>
        <Mark tone={tones[held.status]}>{words.held[held.status]}</Mark>
      </div>
      <p className={styles.note}>{words.about(list?.title[language] ?? unsent.list, momentWords(new Date(at), common.locale))}</p>
      <Why held={held} list={list} />
      {doing === 'nothing' && (
        <>
          {list && <details className={styles.note}><summary>{words.what}</summary><DraftWords unsent={unsent} list={list} /></details>}
          <div className={styles.buttons}>
            {list && !isAct && <Button text={words.open} aria-label={words.openOne(title)} onClick={() => setDoing('opened')} />}
            <Button look="quiet" text={words.giveUp} aria-label={words.giveUpOne(title)} onClick={() => setDoing('givingUp')} />
          </div>
        </>
      )}
      {doing === 'givingUp' && (
        <GiveUp
          unsent={unsent} list={list} onStay={close}
          onGiveUp={() => {
            site.outbox.drop(unsent.requestId);
            onGone();
          }}
        />
      )}
      {doing === 'opened' && (list
        ? <div className={styles.form}><OpenUnsent unsent={unsent} list={list} onClose={close} /></div>
        : <Notice tone="warn">{words.unknownList}</Notice>)}
    </li>
  );
};
