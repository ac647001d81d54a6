import type { PolicyAreaId } from '../../domain/identity';
import type { Person } from '../../domain/people/person';
import { mapKey, type MapKey, type MapMatches } from '../../domain/policy/mapSearch';
import {
  areasOf, type AreaOnMap, type FieldOnMap, type PolicyMap, type ServiceOnMap, type TeamMember
} from '../../domain/policy/policyMap';

export type PlaceKind =
  | 'area' | 'leader' | 'substitute' | 'member' | 'service' | 'manager' | 'agency' | 'department' | 'field' | 'head' | 'goal';

/** One place where something that was searched for stands. */
export interface Place { readonly kind: PlaceKind; readonly name: string }

/** A place, and the thing that stands there. */
interface Held { readonly key: MapKey; readonly place: Place }

type Thing = Parameters<typeof mapKey>[0];

const held = (thing: Thing, id: number, kind: PlaceKind, name: string): Held => ({ key: mapKey(thing, id), place: { kind, name } });

const people = (kind: PlaceKind, persons: readonly Person[], at?: string): readonly Held[] =>
  persons.map(({ id, name }) => held('person', id, kind, at === undefined ? name : `${name} (${at})`));

const named = (thing: Thing, kind: PlaceKind, one: { readonly id: number; readonly name: string } | undefined): readonly Held[] =>
  (one ? [held(thing, one.id, kind, one.name)] : []);

/** A member is found as a person, and by the agency and the unit that the member comes from. */
const inTeam = ({ person, organisation, unit, substitutes }: TeamMember): readonly Held[] => [
  ...people('member', [person]),
  ...(organisation ? [held('organisation', organisation.id, 'member', `${person.name} (${organisation.name})`)] : []),
  ...(unit ? [held('unit', unit.id, 'member', `${person.name} (${unit.name})`)] : []),
  ...people('substitute', substitutes, person.name)
];

const inService = ({ service, managers, substitutes }: ServiceOnMap): readonly Held[] => [
  ...named('service', 'service', service),
  ...people('manager', managers, service.name),
  ...people('substitute', substitutes, service.name)
];

/** Every place in an area, in the order of the card. A person with several tasks in the area stands once for each. */
const inArea = ({ area, leaders, substitutes, field, department, team, services, goals }: AreaOnMap): readonly Held[] => [
  ...named('area', 'area', area),
  ...people('leader', leaders),
  ...people('substitute', substitutes),
  ...named('unit', 'field', field),
  ...named('unit', 'department', department),
  ...team.flatMap(inTeam),
  ...services.flatMap(({ organisation, services: theirs }) => [
    ...named('organisation', 'agency', organisation), ...theirs.flatMap(inService)
  ]),
  ...goals.map(({ goal }) => held('goal', goal.id, 'goal', goal.title))
];

const atHead = ({ unit, head }: FieldOnMap): readonly Held[] => [...named('unit', 'field', unit), ...people('head', head)];

interface AllPlaces {
  readonly areas: readonly (readonly [PolicyAreaId, readonly Held[]])[];
  readonly heads: readonly Held[];
}

/** Gathered once a map, when it is first searched: a letter typed then only looks them through. */
const gathered = new WeakMap<PolicyMap, AllPlaces>();

const placesOf = (map: PolicyMap): AllPlaces => {
  const known = gathered.get(map) ?? {
    areas: areasOf(map).map(onMap => [onMap.area.id, inArea(onMap)] as const), heads: map.fields.flatMap(atHead)
  };
  gathered.set(map, known);
  return known;
};

export interface FoundPlaces {
  /** Areas with at least one place, as one reads the map. */
  readonly areas: readonly PolicyAreaId[];
  /** Why an area is lit. */
  readonly inArea: ReadonlyMap<PolicyAreaId, readonly Place[]>;
  /** All places, heads of columns too. */
  readonly count: number;
}

export const foundPlaces = (map: PolicyMap, { things, areas }: MapMatches): FoundPlaces => {
  const found = new Map<PolicyAreaId, readonly Place[]>();
  if (things.size === 0) return { areas: [], inArea: found, count: 0 };
  const all = placesOf(map);
  const isFound = ({ key }: Held): boolean => things.has(key);
  let count = all.heads.filter(isFound).length;
  for (const [area, places] of all.areas) {
    if (!areas.has(area)) continue;
    const here = places.filter(isFound).map(({ place }) => place);
    found.set(area, here);
    count += here.length;
  }
  return { areas: [...found.keys()], inArea: found, count };
};
