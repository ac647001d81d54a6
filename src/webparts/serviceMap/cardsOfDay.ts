import { keepersOf, noActing, type Keeper } from '../../domain/cards/keepers';
import { serviceMapOn, type Card, type ServiceMap } from '../../domain/cards/serviceMap';
import { standingOfCard, type CardStanding } from '../../domain/cards/standing';
import { statementsUntil, type InertConfirmation } from '../../domain/cards/statement';
import { teamsOf, type TeamOfCard } from '../../domain/cards/teamsOf';
import type { PersonId } from '../../domain/identity';
import type { PlainDate } from '../../domain/time/plainDate';
import type { KnownActing } from '../../ui/cards/useActingOf';
import type { DomainFacts } from '../../ui/useDomainFacts';
import type { ServiceMapNoun } from './serviceMapNouns';

export type ServiceMapFacts = DomainFacts<ServiceMapNoun>;

/** The cards of the shown day and what is known of each; worked out when it is asked for. */
export interface CardsOfDay {
  readonly facts: ServiceMapFacts;
  readonly serviceMap: ServiceMap;
  /** Absent until core teams were read. */
  readonly acting?: KnownActing;
  /** Undefined where it is not known yet whose word counts: an expert's, perhaps. */
  readonly standingOf: (card: Card) => CardStanding | undefined;
  readonly keepersOf: (card: Card) => readonly Keeper[];
  readonly isMine: (card: Card, me: PersonId | undefined) => boolean;
  /** Core teams that are for the card; undefined until they were read. */
  readonly teamsOf: (card: Card) => readonly TeamOfCard[] | undefined;
  /** Confirmations that do not count; undefined until core teams were read. */
  readonly inert: () => readonly InertConfirmation[] | undefined;
}

/** Each card's answer once. */
const once = <T>(answer: (card: Card) => T): ((card: Card) => T) => {
  const known = new Map<string, { readonly value: T }>();
  return card => {
    const was = known.get(card.key) ?? { value: answer(card) };
    known.set(card.key, was);
    return was.value;
  };
};

/** `until`: the day up to which statements are judged (`knownUntil`). */
export const cardsOfDay = (facts: ServiceMapFacts, on: PlainDate, until: PlainDate, acting: KnownActing | undefined): CardsOfDay => {
  const actingOn = acting?.actingOn;
  const statements = statementsUntil(facts, until, actingOn ?? noActing);
  const isUnsettled = ({ kind, subject }: Card): boolean =>
    acting === undefined && kind === 'service' && statements.of(subject).inert.some(({ why }) => why === 'notKeeper');
  const keepers = once(({ subject }) => keepersOf(facts, subject, on, actingOn));
  return {
    facts, acting, serviceMap: serviceMapOn(facts, on, actingOn),
    standingOf: once(card => (isUnsettled(card) ? undefined : standingOfCard(statements, card.subject))),
    keepersOf: keepers,
    isMine: (card, me) => me !== undefined && keepers(card).some(({ person }) => person.id === me),
    teamsOf: once(({ subject }) => (acting?.teams ? teamsOf(acting.teams, subject, on) : undefined)),
    inert: () => (acting ? statements.inert() : undefined)
  };
};
