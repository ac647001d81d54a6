import { areaOnMap, type AreaOnMap, type PolicyMap } from '../../../domain/policy/policyMap';
import type { Rect } from '../../../domain/policy/mapLayout';
import type { PolicyAreaId } from '../../../domain/identity';
import type { Point } from './camera';

/** How another area of the day's map belongs with one: by either's own word, or by services that stand under both. */
export interface Relation {
  readonly area: PolicyAreaId;
  readonly named: boolean;
  readonly sharedServices: number;
}

const sharedWith = ({ area, services }: AreaOnMap): ReadonlyMap<PolicyAreaId, number> => {
  const shared = new Map<PolicyAreaId, number>();
  for (const { service } of services.flatMap(agency => agency.services)) {
    for (const other of service.policyAreas) {
      if (other !== area.id) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  return shared;
};

/** None for an area that is not on the map. Relations by name come first. */
export const relationsOf = (map: PolicyMap, id: PolicyAreaId | undefined): readonly Relation[] => {
  const centre = id === undefined ? undefined : areaOnMap(map, id);
  if (!centre) return [];
  const shared = sharedWith(centre);
  const named = new Set(centre.related.map(area => area.id));
  return [...new Set([...named, ...shared.keys()])]
    .filter(other => areaOnMap(map, other) !== undefined)
    .map(area => ({ area, named: named.has(area), sharedServices: shared.get(area) ?? 0 }));
};

const middleOf = ({ x, y, width, height }: Rect): Point => ({ x: x + width / 2, y: y + height / 2 });

/** Lines end at a card's middle; in a band, which is as wide as the map, straight below or above where they come from. */
const CARD_HALF = 152;

const aimAt = (to: Rect, from: Rect): Point => {
  const inset = Math.min(to.width / 2, CARD_HALF);
  return { x: Math.min(Math.max(middleOf(from).x, to.x + inset), to.x + to.width - inset), y: middleOf(to).y };
};

/** How far along a way of `delta` from `at` the bounds `low` and `high` are met; at the way's end at the latest. */
const reachOf = (at: number, delta: number, low: number, high: number): number =>
  (delta === 0 ? 1 : Math.min(1, ((delta > 0 ? high : low) - at) / delta));

/** Where the way from a point in a rectangle to one outside leaves the rectangle. */
const edgeTowards = (rect: Rect, from: Point, to: Point): Point => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const reach = Math.min(
    reachOf(from.x, dx, rect.x, rect.x + rect.width), reachOf(from.y, dy, rect.y, rect.y + rect.height));
  return { x: from.x + dx * reach, y: from.y + dy * reach };
};

/** How far a line bows aside, as a part of its length, so that it is told from the edges of cards. */
const BOW = 0.12;

const written = ({ x, y }: Point): string => `${Math.round(x)} ${Math.round(y)}`;

/** An SVG path from one card's edge to another's, in map units. */
export const lineBetween = (from: Rect, to: Rect): string => {
  const [leaves, aims] = [aimAt(from, to), aimAt(to, from)];
  const [start, end] = [edgeTowards(from, leaves, aims), edgeTowards(to, aims, leaves)];
  const bend = {
    x: (start.x + end.x) / 2 - (end.y - start.y) * BOW,
    y: (start.y + end.y) / 2 + (end.x - start.x) * BOW
  };
  return `M ${written(start)} Q ${written(bend)} ${written(end)}`;
};
