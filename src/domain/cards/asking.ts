import type { Facts } from '../facts';
import type { PersonId } from '../identity';
import { rolesOf } from '../people/holders';
import type { PlainDate } from '../time/plainDate';
import { isValidOn } from '../time/validity';
import type { CardSubject } from './keepers';
import { isAsking, standingOfCard } from './standing';
import { judge, statementsUntil, type CardFacts } from './statement';

type AskingFacts = CardFacts & Pick<Facts, 'areas' | 'services' | 'supportServices'>;

/** Cards of the places that a person's roles name: whether the person keeps them is asked of these alone. */
const placesOf = (facts: AskingFacts, me: PersonId, on: PlainDate): readonly CardSubject[] => {
  const scopes = rolesOf(facts.holders, me, on).map(({ scope }) => scope);
  if (scopes.length === 0) return [];
  const [areas, services, supportServices, organisations] =
    [scopes.map(({ policyArea }) => policyArea), scopes.map(({ service }) => service), scopes.map(({ supportService }) => supportService), scopes.map(({ organisation }) => organisation)];
  return [
    ...facts.areas.filter(({ id, validity }) => areas.includes(id) && isValidOn(validity, on)).map(({ id }) => ({ kind: 'policyArea', id }) as const),
    ...facts.services.filter(({ id, organisation, validity }) => (services.includes(id) || organisations.includes(organisation)) && isValidOn(validity, on))
      .map(({ id }) => ({ kind: 'service', id }) as const),
    ...facts.supportServices.filter(({ id }) => supportServices.includes(id)).map(({ id }) => ({ kind: 'supportService', id }) as const)
  ];
};

/**
 * Cards of the day that a person keeps by a role and that are not confirmed in time: a page that does not read core teams tells them
 * by this. What an expert may have said of a service is not known there, so a service of which somebody else spoke is passed over.
 */
export const cardsAsking = (facts: AskingFacts, me: PersonId, on: PlainDate): readonly CardSubject[] => {
  const statements = statementsUntil(facts, on);
  return placesOf(facts, me, on).filter(subject =>
    judge(facts, { subject, isTrue: true }, me, on).status === 'counts'
    && !(subject.kind === 'service' && statements.of(subject).inert.some(({ why }) => why === 'notKeeper'))
    && isAsking(standingOfCard(statements, subject)));
};
