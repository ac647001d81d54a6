import type { PolicyAreaId, UnitId } from '../identity';
import { fold, foldParts, foldWords, hasWord, startsAWord } from '../search/fold';
import { areasOf } from './policyMap';
import type { AreaOnMap, PolicyMap } from './policyMap';

export type MapKind = 'area' | 'service' | 'person' | 'unit' | 'organisation' | 'goal';
/** What can be found on the map, by kind and id: `person:31`. */
export type MapKey = `${MapKind}:${number}`;

export const mapKey = (kind: MapKind, id: number): MapKey => `${kind}:${id}`;

export interface MapMatches {
  /** What matches by its own name, wherever it occurs. */
  readonly things: ReadonlySet<MapKey>;
  /** Areas that match, or in which something that matches occurs. */
  readonly areas: ReadonlySet<PolicyAreaId>;
  /** Fields that match, or whose head does. */
  readonly fields: ReadonlySet<UnitId>;
}

/** One thing on the map, its folded words, and all the places where it occurs. */
interface Thing {
  readonly key: MapKey;
  readonly words: string;
  readonly areas: Set<PolicyAreaId>;
  readonly fields: Set<UnitId>;
}

type Named = readonly [kind: MapKind, id: number, words: readonly (string | undefined)[]];

interface WithName { readonly id: number; readonly name: string; readonly shortName?: string }

const person = ({ id, name }: WithName): Named => ['person', id, [name]];

const namedBy = (thing: WithName | undefined, kind: MapKind): readonly Named[] =>
  (thing ? [[kind, thing.id, [thing.name, thing.shortName]]] : []);

/** Everything that a card of the map names. */
const namedIn = ({ area, leaders, substitutes, field, department, team, services, goals }: AreaOnMap): readonly Named[] => [
  ['area', area.id, [area.name, area.shortName, area.tereActivity]],
  ...namedBy(field, 'unit'),
  ...namedBy(department, 'unit'),
  ...[...leaders, ...substitutes].map(person),
  ...team.flatMap(member => [
    person(member.person), ...member.substitutes.map(person),
    ...namedBy(member.organisation, 'organisation'), ...namedBy(member.unit, 'unit')
  ]),
  ...services.flatMap(({ organisation, services: theirs }) => [
    ...namedBy(organisation, 'organisation'),
    ...theirs.flatMap(one => [
      ...namedBy(one.service, 'service'), ...one.managers.map(person), ...one.substitutes.map(person)
    ])
  ]),
  ...goals.map(({ goal }): Named => ['goal', goal.id, [goal.title]])
];

interface Searched {
  readonly things: readonly Thing[];
  /** The agencies' short names, folded. */
  readonly shortNames: ReadonlySet<string>;
}

const shortNamesOn = (map: PolicyMap): ReadonlySet<string> => new Set(areasOf(map).flatMap(({ services, team }) =>
  [...services, ...team].flatMap(({ organisation }) => (organisation?.shortName ? [fold(organisation.shortName)] : []))));

const thingsOn = (map: PolicyMap): readonly Thing[] => {
  const things = new Map<MapKey, Thing>();
  const thing = ([kind, id, words]: Named): Thing => {
    const key = mapKey(kind, id);
    const known = things.get(key);
    if (known) return known;
    const added = { key, words: foldParts(words), areas: new Set<PolicyAreaId>(), fields: new Set<UnitId>() };
    things.set(key, added);
    return added;
  };
  for (const onMap of areasOf(map)) {
    for (const named of namedIn(onMap)) thing(named).areas.add(onMap.area.id);
  }
  for (const { unit, head } of map.fields) {
    for (const named of [...namedBy(unit, 'unit'), ...head.map(person)]) thing(named).fields.add(unit.id);
  }
  return [...things.values()];
};

/** Words are folded once a map, when it is first searched. */
const folded = new WeakMap<PolicyMap, Searched>();

const searched = (map: PolicyMap): Searched => {
  const known = folded.get(map) ?? { things: thingsOn(map), shortNames: shortNamesOn(map) };
  folded.set(map, known);
  return known;
};

const thingsWith = (map: PolicyMap, words: readonly string[]): readonly Thing[] => {
  if (words.length === 0) return []; // a map that nobody searches is not folded
  const { things, shortNames } = searched(map);
  const tests = words.map(word => ({ word, has: shortNames.has(word) ? startsAWord : hasWord }));
  return things.filter(thing => tests.every(({ word, has }) => has(thing.words, word)));
};

/**
 * Where a person, unit, agency, area, service or goal occurs. One thing must carry all the words; text without a word
 * matches nothing. An agency's short name counts at the beginning of a word only: SKA is inside "kindlustuskaitse" too.
 */
export const matches = (map: PolicyMap, text: string): MapMatches => {
  const found = thingsWith(map, foldWords(text));
  return {
    things: new Set(found.map(({ key }) => key)),
    areas: new Set(found.flatMap(({ areas }) => [...areas])),
    fields: new Set(found.flatMap(({ fields }) => [...fields]))
  };
};
