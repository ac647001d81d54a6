import * as React from 'react';
import type { CardSubject } from '../../../domain/cards/keepers';
import { allCards, type Card } from '../../../domain/cards/serviceMap';
import { DetailsPanel } from '../../../ui/DetailsPanel';
import { Notice } from '../../../ui/Notice';
import { useVajs } from '../../../ui/vajs';
import type { CardsOfDay } from '../cardsOfDay';
import { openCard } from '../useChoices';
import { useServiceWords } from '../useServiceWords';
import { OpenedCard } from './OpenedCard';

export interface CardPanelProps { readonly day: CardsOfDay; readonly subject: CardSubject }

/** What the address names and the shown day does not have: it ended, has yet to begin, or never was. */
const NotThere = ({ day, subject }: CardPanelProps): React.ReactElement => {
  const { on, strings: { common } } = useVajs();
  const words = useServiceWords();
  const { areas, services } = day.facts;
  const known = subject.kind === 'policyArea' ? areas.find(({ id }) => id === subject.id) : subject.kind === 'service' ? services.find(({ id }) => id === subject.id) : undefined;
  return (
    <DetailsPanel title={known?.name ?? words.panel.unknown} kicker={words.kinds[subject.kind]} closeLabel={common.close} onClose={() => openCard(undefined)}>
      <Notice tone="info" slim>{known ? words.panel.notOnDay(common.date(on)) : words.panel.unknownText}</Notice>
    </DetailsPanel>
  );
};

/** Everything about the card in the address. */
const CardPanel = ({ day, subject }: CardPanelProps): React.ReactElement => {
  const card = allCards(day.serviceMap).find((one: Card) => one.kind === subject.kind && one.subject.id === subject.id);
  return card ? <OpenedCard key={card.key} card={card} day={day} /> : <NotThere day={day} subject={subject} />;
};

export default CardPanel;
