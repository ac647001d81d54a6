import * as React from 'react';
import type { SupportServiceCard } from '../../../domain/cards/serviceMap';
import { Notice } from '../../../ui/Notice';
import { SampleMark } from '../../../ui/SampleMark';
import { CardStandingMark } from '../CardStandingMark';
import { CardTeams } from '../CardTeams';
import { Leaders } from '../Leaders';
import { openCard } from '../useChoices';
import { useServiceWords } from '../useServiceWords';
import type { ViewProps } from '../viewProps';
import { ProcessLines } from './ProcessLines';
import styles from './Support.module.scss';

const Support = ({ card, day, isOpen }: Pick<ViewProps, 'day'> & { readonly card: SupportServiceCard; readonly isOpen: boolean }): React.ReactElement => {
  const words = useServiceWords();
  const { name, subject, supportService: { purpose }, processes, sample } = card;
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h3 className={styles.name}>
          <button type="button" className={styles.open} title={words.open(name)} aria-expanded={isOpen} onClick={() => openCard(subject)}>{name}</button>
          {sample && <> <SampleMark /></>}
        </h3>
        <CardStandingMark card={card} day={day} />
      </div>
      {purpose && <p className={styles.purpose}>{purpose}</p>}
      <div className={styles.people}><Leaders card={card} /><CardTeams card={card} day={day} /></div>
      <ProcessLines lines={processes.lines} />
    </li>
  );
};

/** Tugiteenused: the support services of chapter 3.2 in its order, each with purpose, leader, processes and their owners. */
const SupportView = ({ day, shown, opened }: ViewProps): React.ReactElement => {
  const words = useServiceWords();
  const cards = shown.flatMap(card => (card.kind === 'supportService' ? [card] : []));
  if (cards.length === 0) return <Notice tone="quiet">{words.nothing}</Notice>;
  return (
    <ul className={styles.cards} aria-label={words.supportLabel}>
      {cards.map(card => <Support key={card.key} card={card} day={day} isOpen={opened?.kind === 'supportService' && opened.id === card.subject.id} />)}
    </ul>
  );
};

export default SupportView;
