import type { PolicyFacts } from '../facts';
import { holdersOn, peopleIn, substitutesOn } from '../people/holders';
import type { Person } from '../people/person';
import type { PlainDate } from '../time/plainDate';
import { leadingRole, scopeOfCard, type CardSubject } from './keepers';

/** Who leads what a card is about, as the maps show it: holders by their rows, and who stands in for them. */
export interface LeadersOfCard { readonly leaders: readonly Person[]; readonly substitutes: readonly Person[] }

export const leadersOn = ({ holders }: Pick<PolicyFacts, 'holders'>, subject: CardSubject, on: PlainDate): LeadersOfCard => {
  const rows = holdersOn(holders, leadingRole[subject.kind], scopeOfCard(subject), on);
  return { leaders: peopleIn(rows), substitutes: substitutesOn(holders, rows, on) };
};
