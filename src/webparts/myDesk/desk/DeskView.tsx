import * as React from 'react';
import { useWords } from '../../../ui/approvals/useWords';
import { Live } from '../../../ui/Live';
import { Notice } from '../../../ui/Notice';
import { useVajs } from '../../../ui/vajs';
import type { DeskProps } from '../deskProps';
import { nameOfThing, titlesIn } from '../deskWords';
import { LazyReader } from '../lazy';
import { AllDone } from './AllDone';
import styles from './Desk.module.scss';
import { DoneBar } from './DoneBar';
import { SeveralBar } from './SeveralBar';
import type { DeskList } from './useDeskList';
import { useFocusBack } from './useFocusBack';
import { WaitingList } from './WaitingList';

/** Like a mailbox: what waits at the left, the text and its round at the right; on a phone one after the other. */
export const DeskView = ({ facts, sitting, list }: DeskProps & { readonly list: DeskList }): React.ReactElement => {
  const { strings: { common } } = useVajs();
  const words = useWords();
  const { myDesk } = words;
  const { items, item, gone, doneLast, open } = list;
  const box = React.useRef<HTMLDivElement>(null);
  useFocusBack(box, item?.key, gone);
  const titleOf = React.useMemo(() => titlesIn(facts, words), [facts, words]);
  const late = items.filter(({ overdue }) => overdue).length;
  const isOpen = item !== undefined || gone;
  return (
    <div ref={box} className={`${styles.desk} ${isOpen ? styles.reading : ''}`}>
      <section className={styles.list} aria-label={myDesk.list}>
        <p className={styles.count}>{items.length === 0 ? myDesk.allDone : myDesk.waiting(items.length, late)}</p>
        <SeveralBar facts={facts} list={list} titleOf={titleOf} />
        <WaitingList facts={facts} list={list} titleOf={titleOf} />
      </section>
      <div className={styles.reader}>
        {doneLast && <DoneBar key={`done ${doneLast.key}`} facts={facts} sitting={sitting} done={doneLast} title={nameOfThing(doneLast, titleOf)} />}
        {gone && (
          <Notice
            tone="info" slim title={myDesk.gone}
            actions={<button type="button" className={styles.plain} data-focus-here="" onClick={() => (items.length > 0 ? list.move(1) : open(undefined))}>
              {items.length > 0 ? myDesk.goneNext : common.close}
            </button>}
          />
        )}
        {item && <LazyReader key={`open ${item.key}`} facts={facts} sitting={sitting} item={item} onDone={list.done} onBack={() => open(undefined)} titleOf={titleOf} />}
        {!isOpen && items.length > 0 && <Notice tone="quiet" title={myDesk.pick}>{myDesk.pickKeys}</Notice>}
        {!isOpen && items.length === 0 && <AllDone facts={facts} sitting={sitting} titleOf={titleOf} />}
      </div>
      <Live>{doneLast ? myDesk.done(nameOfThing(doneLast, titleOf)) : ''}</Live>
    </div>
  );
};
