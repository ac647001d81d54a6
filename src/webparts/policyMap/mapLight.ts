import type { PolicyAreaId, UnitId } from '../../domain/identity';
import { matches } from '../../domain/policy/mapSearch';
import type { PolicyMap } from '../../domain/policy/policyMap';
import { foldWords } from '../../domain/search/fold';
import type { Light } from './map/AreaCard';
import { relationsOf, type Relation } from './map/relations';
import { foundPlaces, type Place } from './places';

/** What a search found, the same for every view. */
export interface Found {
  /** Folded words; empty when nothing is searched for. */
  readonly words: readonly string[];
  /** The words worth marking in a text: of "Kvaliteedijuht B" not every b. */
  readonly marks: readonly string[];
  readonly areas: readonly PolicyAreaId[];
  readonly fields: ReadonlySet<UnitId>;
  readonly places: ReadonlyMap<PolicyAreaId, readonly Place[]>;
  /** Places in all; an area may hold several. */
  readonly count: number;
}

/** What stands out on the map and what stands back. */
export interface MapLight {
  readonly marks: readonly string[];
  readonly fields: ReadonlySet<UnitId>;
  readonly places: ReadonlyMap<PolicyAreaId, readonly Place[]>;
  /** The area in focus, whose relations are drawn. */
  readonly centre: PolicyAreaId | undefined;
  readonly relations: readonly Relation[];
  readonly of: (area: PolicyAreaId) => Light;
  /** What to mark in the texts of an area; nothing where it stands back and a mark would only be chance. */
  readonly marksFor: (area: PolicyAreaId) => readonly string[];
}

const NONE: readonly string[] = [];

const marksOf = (words: readonly string[]): readonly string[] => {
  const long = words.filter(word => word.length > 1);
  return long.length > 0 ? long : words;
};

export const find = (map: PolicyMap, text: string): Found => {
  const found = matches(map, text);
  const { areas, inArea, count } = foundPlaces(map, found);
  const words = foldWords(text);
  return { words, marks: marksOf(words), areas, fields: found.fields, places: inArea, count };
};

/** A search decides what stands out; without one the area in focus does, with all that it has to do with. */
export const lightOf = (map: PolicyMap, found: Found, centre: PolicyAreaId | undefined): MapLight => {
  const relations = relationsOf(map, centre);
  const related = new Set(relations.map(({ area }) => area));
  const lit = new Set(found.areas);
  const searching = found.words.length > 0;
  const of = (area: PolicyAreaId): Light => {
    if (searching) return lit.has(area) ? 'lit' : 'dim';
    if (centre === undefined) return 'plain';
    if (area === centre) return 'centre';
    return related.has(area) ? 'plain' : 'dim';
  };
  const marksFor = (area: PolicyAreaId): readonly string[] => (lit.has(area) ? found.marks : NONE);
  return { marksFor, marks: found.marks, fields: found.fields, places: found.places, centre, relations, of };
};
