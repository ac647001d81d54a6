import type { PolicyAreaId, UnitId } from '../identity';
import type { FieldOnMap, PolicyMap } from './policyMap';

/** In map units, from the map's top left corner. */
export interface Rect { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export interface LayoutSizes {
  readonly card: { readonly width: number; readonly height: number };
  /** Of a horizontal area, which is as wide as the map; a map with horizontal areas is at least `leastWidth` wide (0 unless told). */
  readonly band: { readonly height: number; readonly leastWidth?: number };
  /** Of a field's heading. */
  readonly head: { readonly height: number };
  /** Between all neighbours. */
  readonly gap: number;
  /** Cards in one stack before the field's next stack begins beside it; at least 1. */
  readonly capacity: number;
}

export interface PlacedArea extends Rect { readonly area: PolicyAreaId; readonly horizontal: boolean }

/** A column's heading; without a unit it heads the areas that have no field. */
export interface PlacedHead extends Rect { readonly unit?: UnitId }

/** Cards that stand exactly above one another, from the top. Stacks do not share any x, except that bands cross all. */
type Stack = readonly PlacedArea[];

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  /** Every area of the map once, in reading order. */
  readonly cards: readonly PlacedArea[];
  readonly heads: readonly PlacedHead[];
  /** From left to right; none is empty. */
  readonly stacks: readonly Stack[];
  /** Horizontal areas, from the top, below everything else. */
  readonly bands: Stack;
  readonly places: ReadonlyMap<PolicyAreaId, Place>;
}

/** Where a card stands: in which stack (bands have none) and how far down. */
interface Place { readonly stack?: number; readonly index: number; readonly card: PlacedArea }

type Column = Pick<FieldOnMap, 'areas'> & { readonly unit?: UnitId };

const lowerEdge = (rect: Rect): number => rect.y + rect.height;
const rightEdge = (rect: Rect): number => rect.x + rect.width;

const chunks = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

const columnsOf = (map: PolicyMap): readonly Column[] => [
  ...map.fields.map(({ unit, areas }) => ({ unit: unit.id, areas })),
  ...(map.unplaced.length > 0 ? [{ areas: map.unplaced }] : [])
];

/** Fields side by side, each with its cards in as many stacks as it needs; horizontal areas below, across all of them. */
export const layOut = (map: PolicyMap, { card, band, head, gap, capacity }: LayoutSizes): MapLayout => {
  const heads: PlacedHead[] = [];
  const stacks: Stack[] = [];
  const top = head.height + gap;
  let x = 0;
  for (const { unit, areas } of columnsOf(map)) {
    const columnStacks = chunks(areas, Math.max(1, Math.floor(capacity)));
    const count = Math.max(1, columnStacks.length);
    heads.push({ unit, x, y: 0, width: count * card.width + (count - 1) * gap, height: head.height });
    columnStacks.forEach((stack, s) => stacks.push(stack.map(({ area }, i) => ({
      ...card, area: area.id, horizontal: false, x: x + s * (card.width + gap), y: top + i * (card.height + gap)
    }))));
    x += count * (card.width + gap);
  }

  const width = Math.max(card.width, x - gap, map.horizontal.length > 0 ? band.leastWidth ?? 0 : 0);
  const bottom = Math.max(0, ...heads.map(lowerEdge), ...stacks.flatMap(stack => stack.slice(-1).map(lowerEdge)));
  const firstBand = bottom === 0 ? 0 : bottom + gap;
  const bands = map.horizontal.map(({ area }, i): PlacedArea =>
    ({ area: area.id, horizontal: true, x: 0, y: firstBand + i * (band.height + gap), width, height: band.height }));

  const cards = [...stacks.flat(), ...bands];
  const places = new Map<PolicyAreaId, Place>([
    ...stacks.flatMap((cardsIn, stack) => cardsIn.map((one, index) => [one.area, { stack, index, card: one }] as const)),
    ...bands.map((one, index) => [one.area, { index, card: one }] as const)
  ]);
  return { width, height: Math.max(bottom, ...bands.map(lowerEdge)), cards, heads, stacks, bands, places };
};

/** The first of things in order that is not before a line. */
const firstFrom = <T>(things: readonly T[], isBefore: (one: T) => boolean): number => {
  let [low, high] = [0, things.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(things[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The cards of a stack from one line down to another. */
const between = (stack: Stack, from: number, to: number): Stack =>
  stack.slice(firstFrom(stack, card => lowerEdge(card) <= from), firstFrom(stack, card => card.y < to));

/** The cards that show in a part of the map, in reading order; touching its edge from outside is not showing. */
export const visible = (layout: MapLayout, viewport: Rect): readonly PlacedArea[] => {
  const [top, bottom] = [viewport.y, lowerEdge(viewport)];
  const { stacks } = layout;
  const shown = stacks.slice(
    firstFrom(stacks, ([card]) => rightEdge(card) <= viewport.x),
    firstFrom(stacks, ([card]) => card.x < rightEdge(viewport)));
  const bands = viewport.x < layout.width && rightEdge(viewport) > 0 ? between(layout.bands, top, bottom) : [];
  return [...shown.flatMap(stack => between(stack, top, bottom)), ...bands];
};

export const placeOf = (layout: MapLayout, area: PolicyAreaId): PlacedArea | undefined => layout.places.get(area)?.card;

export type Direction = 'left' | 'right' | 'up' | 'down';

const next = ({ stacks, bands }: MapLayout, { stack, index }: Place, direction: Direction): PlacedArea | undefined => {
  const own = stack === undefined ? bands : stacks[stack];
  const beside = (step: 1 | -1): PlacedArea | undefined => {
    const other = stack === undefined ? undefined : stacks[stack + step];
    return other?.[Math.min(index, other.length - 1)];
  };
  switch (direction) {
    case 'left': return beside(-1);
    case 'right': return beside(1);
    case 'down': return own[index + 1] ?? (stack === undefined ? undefined : bands[0]);
    case 'up': {
      const first = stacks[0];
      return own[index - 1] ?? (stack === undefined ? first?.[first.length - 1] : undefined);
    }
    default: return direction satisfies never;
  }
};

/**
 * Where an arrow key leads from a card; undefined at the map's edge. Down from the end of a stack lies the first band, up
 * from the first band the end of the first stack. Every card can be reached from every other.
 */
export const neighbour = (layout: MapLayout, area: PolicyAreaId, direction: Direction): PolicyAreaId | undefined => {
  const place = layout.places.get(area);
  return place && next(layout, place, direction)?.area;
};
