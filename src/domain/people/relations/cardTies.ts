import { actingBy } from '../../cards/acting';
import { keepersOf, leadingRole, scopeOfCard, type CardSubject, type Keeper } from '../../cards/keepers';
import { cardKey, statementsUntil } from '../../cards/statement';
import { confirmedOn, isAsking, standingOfCard } from '../../cards/standing';
import type { PersonId } from '../../identity';
import type { Service } from '../../policy/policyArea';
import { addDays, type PlainDate } from '../../time/plainDate';
import { isValidOn } from '../../time/validity';
import type { KnownFacts } from './known';
import type { Beside, Tie } from './tie';

interface Card {
  readonly subject: CardSubject;
  readonly name: string;
  /** The service itself: of thousands, nobody has to look for it again. */
  readonly service?: Service;
}

/** Every card of a day, whatever it is about. */
const cardsOn = ({ facts: { areas, services, supportServices } }: KnownFacts, on: PlainDate): readonly Card[] => [
  ...areas.filter(({ validity }) => isValidOn(validity, on)).map(({ id, name }): Card => ({ subject: { kind: 'policyArea', id }, name })),
  ...services.filter(({ validity }) => isValidOn(validity, on)).map((service): Card => ({ subject: { kind: 'service', id: service.id }, name: service.name, service })),
  ...supportServices.map(({ id, name }): Card => ({ subject: { kind: 'supportService', id }, name }))
];

/** In one's own right: who stands in for somebody has nothing once that somebody is gone. */
const isOwn = ({ capacity }: Keeper): boolean => capacity !== 'substitute';

/** Who keeps the card from the day after, and whether they kept it before. */
const besideOf = (now: readonly Keeper[], then: readonly Keeper[], next: PlainDate): readonly Beside[] => {
  const before = new Set<PersonId>(now.filter(isOwn).map(({ person }) => person.id));
  return then.filter(isOwn).map(({ person }) => ({ person, validity: before.has(person.id) ? {} : { from: next } }));
};

/** Cards that wait to be confirmed, and who keeps them: whoever leads the subject, acts for it or coordinates the agency, and who stands in. */
export const cardTies = (known: KnownFacts, on: PlainDate): readonly Tie[] => {
  const { facts, rolesWith } = known;
  const { teams } = facts;
  if (!teams) return [];
  const acting = actingBy(teams.facts);
  const statements = statementsUntil({ ...facts, confirmations: teams.confirmations }, on, acting);
  const next = addDays(on, 1);
  return cardsOn(known, on).flatMap(({ subject, name, service }): readonly Tie[] => {
    const standing = standingOfCard(statements, subject);
    if (!isAsking(standing)) return [];
    const ofCard = { holders: facts.holders, services: service ? [service] : [] };
    const keepers = keepersOf(ofCard, subject, on, acting);
    return [{
      key: `card ${cardKey(subject)}`, kind: 'card', capacity: 'keeper',
      thing: { subject, name, confirmed: { last: confirmedOn(standing), isTrue: standing.whole.status !== 'notTrue' } },
      places: [{ ...scopeOfCard(subject), ...(service ? { organisation: service.organisation } : {}) }],
      validity: {}, by: 'people', people: keepers.map(({ person }) => person.id), others: false,
      rows: keepers.filter(isOwn).flatMap(({ row }) => (row === undefined ? [] : [row])), beside: besideOf(keepers, keepersOf(ofCard, subject, next, acting), next),
      heirs: { roles: rolesWith(leadingRole[subject.kind]), scope: scopeOfCard(subject), exact: true, named: true }
    }];
  });
};
