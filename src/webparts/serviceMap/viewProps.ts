import type { CardSubject } from '../../domain/cards/keepers';
import type { Card } from '../../domain/cards/serviceMap';
import type { CardsOfDay } from './cardsOfDay';

/** What every view is given. */
export interface ViewProps {
  readonly day: CardsOfDay;
  /** What search and filters leave of the view's cards. */
  readonly shown: readonly Card[];
  /** The card that stands open beside the content. */
  readonly opened?: CardSubject;
}
