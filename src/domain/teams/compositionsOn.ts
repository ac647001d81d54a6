import type { PlainDate } from '../time/plainDate';
import { isValidOn } from '../time/validity';
import { compositionOf, type Composition } from './composition';
import type { TeamFacts } from './teamFacts';

/** The day that was asked about last: several questions of one page ask for the same one. */
const last = new WeakMap<TeamFacts, { readonly on: PlainDate; readonly compositions: readonly Composition[] }>();

/** The composition of every team that there is on a day, in the order of the list. */
export const compositionsOn = (facts: TeamFacts, on: PlainDate): readonly Composition[] => {
  const was = last.get(facts);
  if (was?.on === on) return was.compositions;
  const compositions = facts.teams.filter(({ validity }) => isValidOn(validity, on)).map(team => compositionOf(facts, team, on));
  last.set(facts, { on, compositions });
  return compositions;
};
