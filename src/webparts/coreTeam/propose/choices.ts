import { byName } from '../../../domain/search/collation';
import { servicesOf } from '../../../domain/teams/missing';
import type { CoreTeam } from '../../../domain/teams/team';
import type { TeamFacts } from '../../../domain/teams/teamFacts';
import type { PlainDate } from '../../../domain/time/plainDate';
import { isValidOn } from '../../../domain/time/validity';

export interface Choice { readonly value: string; readonly text: string }

const choiceOf = ({ id, name }: { readonly id: number; readonly name: string }): Choice => ({ value: String(id), text: name });

export const organisationChoices = ({ organisations }: TeamFacts): readonly Choice[] => [...organisations.values()].sort(byName).map(choiceOf);

/** Units of an organisation that are there on a day. */
export const unitChoices = ({ units }: TeamFacts, organisation: string, on: PlainDate): readonly Choice[] =>
  [...units.values()].filter(unit => String(unit.organisation) === organisation && isValidOn(unit.validity, on)).sort(byName).map(choiceOf);

/** Services that the team is about; where it is about none, those of the organisation. */
export const serviceChoices = (facts: TeamFacts, team: CoreTeam, organisation: string, on: PlainDate): readonly Choice[] => {
  const own = servicesOf(facts, team, on);
  if (own.length > 0) return own.map(choiceOf);
  return [...facts.services.values()].filter(service => String(service.organisation) === organisation && isValidOn(service.validity, on)).sort(byName).map(choiceOf);
};
