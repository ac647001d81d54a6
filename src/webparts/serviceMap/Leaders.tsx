import * as React from 'react';
import type { Card } from '../../domain/cards/serviceMap';
import { Mark } from '../../ui/Mark';
import { useVajs } from '../../ui/vajs';
import styles from './ServiceMap.module.scss';
import { useServiceWords } from './useServiceWords';

/** Who leads what the card is about, who stands in, and an expert who acts as a manager with the word whether the mandate is given. */
export const Leaders = ({ card }: { readonly card: Card }): React.ReactElement => {
  const { policyMap } = useVajs().strings;
  const words = useServiceWords();
  const acting = card.kind === 'service' ? card.acting : [];
  return (
    <span className={styles.stack}>
      {card.leaders.length > 0 && <span>{card.leaders.map(({ name }) => name).join(', ')}</span>}
      {card.substitutes.length > 0 && <span className={styles.quiet}>{words.substitutes(card.substitutes.map(({ name }) => name).join(', '))}</span>}
      {acting.map(({ person, mandate }) => (
        <span key={person.id} className={styles.quiet}>
          {policyMap.actingManager(person.name)} <Mark tone={mandate === 'given' ? 'ok' : 'warn'}>{policyMap.mandates[mandate]}</Mark>
        </span>
      ))}
      {!card.isLed && <span><Mark tone="bad">{card.kind === 'service' ? words.noManager : words.noLeader}</Mark></span>}
    </span>
  );
};
