import { present } from '../../grouping';
import type { PlainDate } from '../../time/plainDate';
import { isValidOn } from '../../time/validity';
import { alphabetically } from '../../search/collation';
import { foldParts, foldWords, hasWords } from '../../search/fold';
import { rankOf } from '../../search/ranking';
import { peopleOn, rolesOf } from '../holders';
import type { KnownFacts } from './known';
import type { Who, WhoKind } from './subject';

/** Somebody or something that can be asked about, with what tells it apart on the day. */
export interface WhoFound {
  readonly who: Who;
  readonly name: string;
  /** Roles of a person, holders of a role, the organisation of a unit or a service. */
  readonly detail: readonly string[];
}

interface Indexed { readonly found: WhoFound; readonly title: string; readonly code: string; readonly words: readonly string[] }

export interface WhoIndex { readonly on: PlainDate; readonly all: readonly Indexed[] }

/** So many names stand beside a hit. */
const FEW = 3;

const indexed = (found: WhoFound, code: string | undefined, also: readonly (string | undefined)[]): Indexed => {
  const title = foldParts([found.name]);
  return { found, title, code: foldParts([code]), words: [title, foldParts([code, ...also])] };
};

type Gather = (known: KnownFacts, on: PlainDate) => readonly Indexed[];

/** Also people who hold nothing on the day, after the others: whoever left is asked about, too, and whoever only sits in a team. */
const people: Gather = ({ facts: { holders, teams }, roleName }, on) => {
  const inTeams = [...teams?.facts.people.values() ?? []].filter(({ id }) => !holders.byPerson.has(id));
  return [...[...holders.byPerson.values()].map(([{ person }]) => person), ...inTeams].map(({ id, name, email }) => {
    const detail = [...new Set(rolesOf(holders, id, on).map(({ role }) => roleName(role)))];
    return indexed({ who: { kind: 'person', id }, name, detail }, undefined, [email, ...detail]);
  });
};

const roles: Gather = ({ facts: { holders, roles: all } }, on) => all.map(({ id, name }) =>
  indexed({ who: { kind: 'role', id }, name, detail: peopleOn(holders, id, {}, on).slice(0, FEW).map(person => person.name) }, undefined, []));

const units: Gather = ({ facts: { units: all, organisations } }, on) => all.filter(({ validity }) => isValidOn(validity, on)).map(({ id, name, shortName, organisation }) => {
  const of = organisations.find(one => one.id === organisation)?.name;
  return indexed({ who: { kind: 'unit', id }, name, detail: present([of]) }, shortName, [of]);
});

const organisations: Gather = ({ facts: { organisations: all } }, on) => all.filter(({ validity }) => isValidOn(validity, on)).map(({ id, name, shortName }) =>
  indexed({ who: { kind: 'organisation', id }, name, detail: [shortName] }, shortName, []));

const areas: Gather = ({ facts: { areas: all, holders } }, on) => all.filter(({ validity }) => isValidOn(validity, on)).map(({ id, name, shortName, tereActivity }) =>
  indexed({ who: { kind: 'policyArea', id }, name, detail: peopleOn(holders, 'policyLeader', { policyArea: id }, on).map(person => person.name) }, shortName, [tereActivity]));

const services: Gather = ({ facts: { services: all, organisations: of } }, on) => all.filter(({ validity }) => isValidOn(validity, on)).map(({ id, name, organisation }) => {
  const agency = of.find(one => one.id === organisation);
  return indexed({ who: { kind: 'service', id }, name, detail: present([agency?.name]) }, undefined, [agency?.name, agency?.shortName]);
});

const supportServices: Gather = ({ facts: { supportServices: all, holders } }, on) => all.map(({ id, name }) =>
  indexed({ who: { kind: 'supportService', id }, name, detail: peopleOn(holders, 'supportServiceLeader', { supportService: id }, on).map(person => person.name) }, undefined, []));

const gatherers: Readonly<Record<WhoKind, Gather>> = {
  person: people, role: roles, unit: units, organisation: organisations, policyArea: areas, service: services, supportService: supportServices
};

const holdsNothing = ({ found: { who, detail } }: Indexed): number => Number(who.kind === 'person' && detail.length === 0);

const byTitle = (a: Indexed, b: Indexed): number => holdsNothing(a) - holdsNothing(b) || alphabetically(a.found.name, b.found.name) || a.found.who.id - b.found.who.id;

/** Everybody and everything of these kinds that can be asked about on a day, folded once. */
export const whoIndex = (known: KnownFacts, kinds: readonly WhoKind[], on: PlainDate): WhoIndex =>
  ({ on, all: kinds.flatMap(kind => [...gatherers[kind](known, on)].sort(byTitle)) });

/** The best first, at most `limit`. Every word must be found; no word finds nobody. */
export const findWho = ({ all }: WhoIndex, text: string, limit: number): readonly WhoFound[] => {
  const words = foldWords(text);
  if (words.length === 0) return [];
  const ranked: WhoFound[][] = [];
  for (const thing of all) {
    if (!hasWords(thing.words, words)) continue;
    const rank = rankOf(thing, words);
    const same = ranked[rank] ?? (ranked[rank] = []);
    if (same.length < limit) same.push(thing.found);
  }
  return ranked.flat().slice(0, limit);
};
