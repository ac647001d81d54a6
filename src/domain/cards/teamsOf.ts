import { compositionOf, type Composition } from '../teams/composition';
import type { CoreTeam } from '../teams/team';
import type { TeamFacts } from '../teams/teamFacts';
import type { PlainDate } from '../time/plainDate';
import { isValidOn } from '../time/validity';
import type { CardSubject } from './keepers';
import { cardKey } from './statement';

/** A core team as a card shows it. */
export interface TeamOfCard {
  readonly team: CoreTeam;
  /** Who sits by a given mandate. */
  readonly members: number;
  /** Mandates that are waited for: of new members, and of changes to those who sit. */
  readonly pending: number;
}

const shownOf = ({ team, seats }: Composition): TeamOfCard => ({
  team, members: seats.filter(({ phase }) => phase === 'sits').length,
  pending: seats.filter(({ standing, proposed }) => standing.status === 'pending' || proposed?.standing.status === 'pending').length
});

/** Compositions of a day, each worked out once for all cards. */
const known = new WeakMap<TeamFacts, Map<string, Composition>>();

const compositionOn = (facts: TeamFacts, team: CoreTeam, on: PlainDate): Composition => {
  const of = known.get(facts) ?? new Map<string, Composition>();
  known.set(facts, of);
  const key = `${team.id} ${on}`;
  const was = of.get(key) ?? compositionOf(facts, team, on);
  of.set(key, was);
  return was;
};

/**
 * Core teams of a card on a day. `own`: the card is what the team is for. `represented`: somebody sits in the team for this service,
 * as its manager or instead of one.
 */
export const teamsOf = (facts: TeamFacts, subject: CardSubject, on: PlainDate, how: 'own' | 'represented' = 'own'): readonly TeamOfCard[] => {
  const isOwn = ({ subject: of }: CoreTeam): boolean => of !== undefined && cardKey(of) === cardKey(subject);
  const valid = facts.teams.filter(({ validity }) => isValidOn(validity, on));
  if (how === 'own') return valid.filter(isOwn).map(team => shownOf(compositionOn(facts, team, on)));
  return valid.filter(team => !isOwn(team)).map(team => compositionOn(facts, team, on))
    .filter(({ seats }) => seats.some(({ phase, terms }) => phase === 'sits' && subject.kind === 'service' && terms.service === subject.id))
    .map(shownOf);
};
