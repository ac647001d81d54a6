import { layOut, type LayoutSizes, type MapLayout } from '../../../domain/policy/mapLayout';
import type { PolicyMap } from '../../../domain/policy/policyMap';
import { fitScale, type Size } from './camera';

/** What a band needs to tell its facts in a row. */
const BAND_WIDTH = 952;

/** In map units; one unit is one CSS pixel at scale 1. The style sheet's type sizes fit these. */
const sizes: Omit<LayoutSizes, 'capacity'> = {
  card: { width: 304, height: 180 }, band: { height: 76, leastWidth: BAND_WIDTH }, head: { height: 72 }, gap: 20
};

const columnsOf = ({ fields, unplaced }: PolicyMap): readonly number[] =>
  [...fields.map(({ areas }) => areas.length), ...(unplaced.length > 0 ? [unplaced.length] : [])];

/** How large a map gets with so many cards in a stack, as `layOut` would lay it out. */
const extent = (columns: readonly number[], bands: number, capacity: number): Size => {
  const { card, band, head, gap } = sizes;
  const stacks = columns.reduce((sum, cards) => sum + Math.max(1, Math.ceil(cards / capacity)), 0);
  const longest = Math.min(capacity, Math.max(0, ...columns));
  return {
    width: Math.max(card.width, stacks * (card.width + gap) - gap, bands > 0 ? BAND_WIDTH : 0),
    height: head.height + longest * (card.height + gap) + bands * (band.height + gap)
  };
};

/**
 * Columns as long as suits the canvas: of all ways to stack the cards, the one that can be shown largest as a whole.
 * The longest stacks win where nothing is gained by shorter ones.
 */
export const layOutFor = (map: PolicyMap, canvas: Size): MapLayout => {
  const columns = columnsOf(map);
  const scaleWith = (capacity: number): number => fitScale(extent(columns, map.horizontal.length, capacity), canvas);
  let best = Math.max(1, ...columns);
  for (let capacity = best - 1; capacity >= 1; capacity--) {
    if (scaleWith(capacity) > scaleWith(best)) best = capacity;
  }
  return layOut(map, { ...sizes, capacity: best });
};
