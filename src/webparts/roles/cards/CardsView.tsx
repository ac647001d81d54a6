import * as React from 'react';
import { knownFacts } from '../../../domain/people/relations/known';
import type { Who } from '../../../domain/people/relations/subject';
import type { RoleCard, RoleCards } from '../../../domain/people/roleCards';
import { Notice } from '../../../ui/Notice';
import { useRoleWords } from '../useRoleWords';
import type { RoleFacts } from '../useTies';
import { Card } from './Card';
import styles from './Cards.module.scss';

export interface CardsViewProps {
  readonly facts: RoleFacts;
  /** Those that the search leaves. */
  readonly cards: RoleCards;
  readonly hideOthers: boolean;
  readonly onOpen: (who: Who) => void;
}

/** Rollikaardid: roles of Table 1 and the annexes, then those that only name a post. */
const CardsView = ({ facts, cards, hideOthers, onOpen }: CardsViewProps): React.ReactElement => {
  const { roles: { cards: words } } = useRoleWords();
  const known = React.useMemo(() => knownFacts(facts), [facts]);
  const others = hideOthers ? [] : cards.others;
  const list = (some: readonly RoleCard[]): React.ReactElement => (
    <ul className={styles.cards}>{some.map(card => <Card key={card.role.id} card={card} known={known} onOpen={onOpen} />)}</ul>
  );
  if (cards.key.length + others.length === 0) return <Notice tone="quiet">{words.nothing}</Notice>;
  return (
    <>
      {cards.key.length > 0 && <section className={styles.section}><h3 className={styles.title}>{words.keyTitle}</h3>{list(cards.key)}</section>}
      {others.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.title}>{words.othersTitle}</h3>
          <p className={styles.quiet}>{words.othersText}</p>
          {list(others)}
        </section>
      )}
    </>
  );
};

export default CardsView;
