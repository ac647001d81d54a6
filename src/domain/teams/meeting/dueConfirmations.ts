import type { ActingOn } from '../../cards/keepers';
import { confirmedOn, isAsking, standingOfCard, type StandingStatus } from '../../cards/standing';
import { statementsUntil, type CardFacts } from '../../cards/statement';
import type { Facts } from '../../facts';
import type { PlainDate } from '../../time/plainDate';
import { isValidOn } from '../../time/validity';
import type { TeamSubject } from '../team';

export interface DueConfirmation {
  readonly subject: TeamSubject;
  readonly name: string;
  readonly status: Exclude<StandingStatus, 'confirmed'>;
  /** The day as of which the whole card was confirmed last. */
  readonly last?: PlainDate;
}

type ConfirmationFacts = Pick<Facts, 'areas' | 'supportServices'> & CardFacts;

/** The cards that a team answers for: its own subject and, for a policy area, the area's services. */
const cardsOf = (facts: ConfirmationFacts, subject: TeamSubject, on: PlainDate): readonly Pick<DueConfirmation, 'subject' | 'name'>[] => {
  switch (subject.kind) {
    case 'policyArea': return [
      ...facts.areas.filter(({ id }) => id === subject.id).map(({ name }) => ({ subject, name })),
      ...facts.services.filter(({ policyAreas, validity }) => policyAreas.includes(subject.id) && isValidOn(validity, on))
        .map(({ id, name }) => ({ subject: { kind: 'service', id } as const, name }))
    ];
    case 'service': return facts.services.filter(({ id }) => id === subject.id).map(({ name }) => ({ subject, name }));
    case 'supportService': return facts.supportServices.filter(({ id }) => id === subject.id).map(({ name }) => ({ subject, name }));
    default: return subject satisfies never;
  }
};

/** Cards that those who keep them have to confirm, by the rule of the cards themselves (`cards/standing.ts`). */
export const dueConfirmations = (
  facts: ConfirmationFacts, subject: TeamSubject, on: PlainDate, actingOn?: ActingOn
): readonly DueConfirmation[] => {
  const statements = statementsUntil(facts, on, actingOn);
  return cardsOf(facts, subject, on).flatMap(card => {
    const standing = standingOfCard(statements, card.subject);
    const { status } = standing.whole;
    return isAsking(standing) && status !== 'confirmed' ? [{ ...card, status, last: confirmedOn(standing) }] : [];
  });
};
