import * as React from 'react';
import type { Card } from '../../domain/cards/serviceMap';
import { StandingMark } from '../../ui/cards/StandingMark';
import type { CardsOfDay } from './cardsOfDay';
import styles from './ServiceMap.module.scss';
import { useServiceWords } from './useServiceWords';

/** Where a card stands; while it is not known whose word counts, that it is about to be known. */
export const CardStandingMark = ({ card, day }: { readonly card: Card; readonly day: CardsOfDay }): React.ReactElement => {
  const { standingComing } = useServiceWords();
  const standing = day.standingOf(card);
  return standing ? <StandingMark standing={standing.whole} /> : <span className={styles.quiet}>{standingComing}</span>;
};
