import type { Card } from '../../../domain/cards/serviceMap';
import { standingStatuses, type StandingStatus } from '../../../domain/cards/standing';
import type { OrganisationId, PersonId, PolicyAreaId } from '../../../domain/identity';
import { hasWords } from '../../../domain/search/fold';
import type { CardsOfDay } from '../cardsOfDay';
import type { ServiceView } from '../views';

export interface CardFilter {
  readonly agency?: OrganisationId;
  readonly area?: PolicyAreaId;
  /** Nobody leads it. */
  readonly vacant?: true;
  readonly standing?: StandingStatus;
  /** The person who looks keeps it. */
  readonly mine?: true;
}

export type FilterKey = keyof CardFilter;

/** Which filters a view knows: a support service has neither agency nor area. */
export const filtersOf: Readonly<Record<ServiceView, readonly FilterKey[]>> = {
  services: ['agency', 'area', 'vacant', 'standing', 'mine'],
  supportServices: ['vacant', 'standing', 'mine'],
  correctness: ['agency', 'area', 'vacant', 'standing', 'mine']
};

export const asStanding = (text: string | undefined): StandingStatus | undefined => standingStatuses.find(one => one === text);

type Rule = (card: Card, filter: CardFilter, of: CardsOfDay, me: PersonId | undefined) => boolean;

const rules: Readonly<Record<FilterKey, Rule>> = {
  agency: (card, { agency }) => card.kind === 'service' && card.service.organisation === agency,
  area: (card, { area }) => (card.kind === 'policyArea' ? card.subject.id === area : card.kind === 'service' && card.areas.some(({ id }) => id === area)),
  vacant: ({ isLed }) => !isLed,
  standing: (card, { standing }, of) => of.standingOf(card)?.whole.status === standing,
  mine: (card, _, of, me) => of.isMine(card, me)
};

/** What the search (folded words) and the filters that a view knows leave. */
export const filterCards = <C extends Card>(
  cards: readonly C[], words: readonly string[], filter: CardFilter, known: readonly FilterKey[], of: CardsOfDay, me: PersonId | undefined
): readonly C[] => {
  const inForce = known.filter(key => filter[key] !== undefined);
  return cards.filter(card => hasWords(card.words, words) && inForce.every(key => rules[key](card, filter, of, me)));
};
