import * as React from 'react';
import type { Card } from '../../domain/cards/serviceMap';
import type { CardsOfDay } from './cardsOfDay';
import styles from './ServiceMap.module.scss';
import { useServiceWords } from './useServiceWords';

/** Core teams that are for the card: who sits and who waits for a mandate. Nothing until they were read. */
export const CardTeams = ({ card, day }: { readonly card: Card; readonly day: CardsOfDay }): React.ReactElement | null => {
  const words = useServiceWords();
  const teams = day.teamsOf(card);
  if (!teams) return null;
  if (teams.length === 0) return <span className={styles.quiet}>{words.noTeam}</span>;
  return <span className={styles.stack}>{teams.map(({ team, members, pending }) => <span key={team.id}>{words.team(members, pending)}</span>)}</span>;
};
