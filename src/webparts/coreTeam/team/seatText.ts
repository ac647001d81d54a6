import type { Seat } from '../../../domain/teams/composition';
import { institutionName } from '../../../domain/teams/mandates';
import type { MemberTerms } from '../../../domain/teams/team';
import type { TeamFacts } from '../../../domain/teams/teamFacts';
import type { Strings } from '../../../loc';
import type { WorkStrings } from '../../../loc/work';

/** The institution whose head is asked, and the unit within it where the row names a narrower one. */
export const placeText = ({ institution, terms: { unit } }: Pick<Seat, 'institution' | 'terms'>, facts: TeamFacts): string => {
  const name = institutionName(facts, institution);
  const own = unit === undefined || (institution.kind === 'department' && institution.unit === unit) ? undefined : facts.units.get(unit)?.name;
  return own === undefined ? name : `${name}, ${own}`;
};

export const serviceText = ({ service }: MemberTerms, { services }: TeamFacts): string | undefined => (service === undefined ? undefined : services.get(service)?.name);

/** As what a member takes part, with the service where one is represented. */
export const capacityText = (terms: MemberTerms, facts: TeamFacts, { teamText }: WorkStrings): string =>
  [teamText.capacities[terms.capacity], serviceText(terms, facts)].filter(Boolean).join(': ');

/** From when until when a member sits: by the terms, an extension or leaving. */
export const periodText = ({ terms, ends }: Pick<Seat, 'terms' | 'ends'>, { common }: Strings, { coreTeam, teamText }: WorkStrings): string =>
  `${coreTeam.period(common.date(terms.from), ends === undefined ? coreTeam.holdsOn : common.date(ends))} (${teamText.terms[terms.term].toLowerCase()})`;
