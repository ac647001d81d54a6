import * as React from 'react';
import { groupBy } from '../../../domain/grouping';
import type { HandoverItem } from '../../../domain/people/relations/handover';
import type { KnownFacts } from '../../../domain/people/relations/known';
import { tieKinds } from '../../../domain/people/relations/tie';
import { Mark } from '../../../ui/Mark';
import { useVajs } from '../../../ui/vajs';
import { useDayAddress } from '../../home/useDayAddress';
import { useRoleWords } from '../useRoleWords';
import { addressOfTie } from '../who/relationAddress';
import { detailWords, namesOf } from '../who/relationWords';
import { fateName, fateTones, fateWords } from './fateWords';
import type { Ticks } from './ticks';
import styles from './Handover.module.scss';

interface ListedProps {
  readonly known: KnownFacts;
  readonly ticks: Ticks;
  /** Whose it is, where a unit hands over what several people do. */
  readonly doneBy: (item: HandoverItem) => string;
}

interface ItemProps extends ListedProps { readonly item: HandoverItem }

const Item = ({ item, known, ticks: { done, toggle }, doneBy }: ItemProps): React.ReactElement => {
  const { strings } = useVajs();
  const words = useRoleWords();
  const addressOf = useDayAddress();
  const { relation, fate } = item;
  const { tie, insteadOf } = relation;
  const { roles: { capacities, insteadOf: inPlaceOf, handover: said } } = words;
  const address = addressOfTie(tie, known, addressOf);
  const about = [capacities[tie.capacity], doneBy(item), insteadOf.length > 0 && inPlaceOf(namesOf(insteadOf)), detailWords(relation, strings, words)].filter(Boolean).join(' · ');
  const who = fateWords(fate, strings, words);
  const isDone = done.has(tie.key);
  return (
    <li className={`${styles.item} ${isDone ? styles.done : ''}`}>
      <input
        type="checkbox" className={styles.tick} checked={isDone} onChange={() => toggle(tie.key)}
        aria-label={said.tick([tie.thing.name, capacities[tie.capacity], tie.thing.detail].filter(Boolean).join(', '))}
      />
      <span>
        <span className={styles.thing}>{address === undefined ? tie.thing.name : <a className={styles.link} href={address}>{tie.thing.name}</a>}</span>
        <span className={styles.under}>{about}</span>
      </span>
      <span className={styles.fate}>
        <Mark tone={fateTones[fate.status]}>{fateName(item, words)}</Mark>
        {who && <span className={styles.under}>{who}</span>}
      </span>
    </li>
  );
};

export interface HandoverItemsProps extends ListedProps { readonly items: readonly HandoverItem[] }

/** The checklist, by kind. */
export const HandoverItems = ({ items, ...listed }: HandoverItemsProps): React.ReactElement => {
  const { roles: { kinds } } = useRoleWords();
  const byKind = groupBy(items, ({ relation }) => relation.tie.kind);
  return (
    <div>
      {tieKinds.map(kind => {
        const some = byKind.get(kind);
        return some && (
          <section key={kind} className={styles.group}>
            <h4 className={styles.title}>{kinds[kind]} <span className={styles.count}>{some.length}</span></h4>
            <ul className={styles.items}>{some.map(item => <Item key={item.relation.tie.key} item={item} {...listed} />)}</ul>
          </section>
        );
      })}
    </div>
  );
};
