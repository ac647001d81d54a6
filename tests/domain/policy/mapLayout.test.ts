import fc from 'fast-check';
import type { PolicyAreaId } from '../../../src/domain/identity';
import { layOut, neighbour, placeOf, visible } from '../../../src/domain/policy/mapLayout';
import type { Direction, LayoutSizes, MapLayout, Rect } from '../../../src/domain/policy/mapLayout';
import { areasOf, policyMapOn } from '../../../src/domain/policy/policyMap';
import type { PolicyMap } from '../../../src/domain/policy/policyMap';
import { area, day, facts, ids, unit } from '../given';

const today = day('2026-11-21');
const sizes: LayoutSizes = { card: { width: 100, height: 50 }, band: { height: 20 }, head: { height: 30 }, gap: 10, capacity: 2 };

/** Areas by the field they belong to: a number for a field, 0 for none, -1 for a horizontal one. */
const mapOf = (fields: number, places: readonly number[]): PolicyMap => policyMapOn(facts({
  units: Array.from({ length: fields }, (_, i) => unit({ id: i + 1, kind: 'field' })),
  areas: places.map((at, i) =>
    area({ id: i + 1, name: `Valdkond ${i + 1}`, horizontal: at < 0, field: at > 0 ? at : undefined }))
}), today);

const box = ({ x, y, width, height }: Rect): readonly number[] => [x, y, width, height];
const place = (layout: MapLayout, id: number): readonly number[] | undefined => {
  const found = placeOf(layout, id as PolicyAreaId);
  return found && box(found);
};

describe('a map of three areas in one field, one in another, one nowhere and one across', () => {
  const layout = layOut(mapOf(2, [1, 1, 1, 2, 0, -1]), sizes);

  test('has a second stack where the first is full', () => {
    expect([1, 2, 3].map(id => place(layout, id))).toEqual([[0, 40, 100, 50], [0, 100, 100, 50], [110, 40, 100, 50]]);
  });

  test('has its fields side by side, then the column of areas without one', () => {
    expect(layout.heads.map(head => [head.unit, ...box(head)])).toEqual([
      [1, 0, 0, 210, 30], [2, 220, 0, 100, 30], [undefined, 330, 0, 100, 30]
    ]);
    expect(place(layout, 5)).toEqual([330, 40, 100, 50]);
  });

  test('has the horizontal area below everything, across the whole width', () => {
    expect(place(layout, 6)).toEqual([0, 160, 430, 20]);
    expect([layout.width, layout.height]).toEqual([430, 180]);
  });

  test.each<[number, Direction, number | undefined]>([
    [1, 'down', 2], [2, 'up', 1], [1, 'right', 3], [2, 'right', 3], [3, 'right', 4], [4, 'right', 5], [5, 'right', undefined],
    [3, 'left', 1], [1, 'left', undefined], [1, 'up', undefined], [2, 'down', 6], [5, 'down', 6], [6, 'up', 2], [6, 'down', undefined],
    [6, 'left', undefined], [6, 'right', undefined]
  ])('from card %i the arrow %s leads to %p', (from, direction, to) => {
    expect(neighbour(layout, from as PolicyAreaId, direction)).toBe(to);
  });

  test('leads nowhere from an area that is not on it', () => {
    expect(neighbour(layout, 99 as PolicyAreaId, 'down')).toBeUndefined();
    expect(placeOf(layout, 99 as PolicyAreaId)).toBeUndefined();
  });
});

test('a card that only touches the edge of the view is not visible', () => {
  const layout = layOut(mapOf(1, [1]), sizes);
  const shown = (x: number, y: number): number => visible(layout, { x, y, width: 10, height: 10 }).length;
  expect([shown(99, 89), shown(99, 90), shown(100, 89), shown(0, 30), shown(0, 31), shown(-10, 40), shown(-9, 40)])
    .toEqual([1, 0, 0, 0, 1, 0, 1]);
});

test('an empty map has no cards and still a size', () => {
  const layout = layOut(mapOf(0, []), sizes);
  expect(layout.cards).toEqual([]);
  expect([layout.width, layout.height]).toEqual([100, 0]);
});

test('a field without areas keeps its column', () => {
  expect(layOut(mapOf(2, [2]), sizes).heads.map(({ x }) => x)).toEqual([0, 110]);
});

describe('laws', () => {
  const anyMap = fc.integer({ min: 0, max: 4 }).chain(fields =>
    fc.array(fc.integer({ min: -1, max: fields }), { maxLength: 40 }).map(places => mapOf(fields, places)));
  const anySizes: fc.Arbitrary<LayoutSizes> = fc.record({
    card: fc.record({ width: fc.integer({ min: 1, max: 200 }), height: fc.integer({ min: 1, max: 200 }) }),
    band: fc.record({ height: fc.integer({ min: 1, max: 80 }) }), head: fc.record({ height: fc.integer({ min: 0, max: 60 }) }),
    gap: fc.integer({ min: 0, max: 30 }), capacity: fc.integer({ min: 1, max: 9 })
  });
  const meet = (a: Rect, b: Rect): boolean =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

  test('every area has one card, and cards stand in reading order', () => {
    fc.assert(fc.property(anyMap, anySizes, (map, given) => {
      expect(layOut(map, given).cards.map(card => card.area)).toEqual(ids(areasOf(map).map(one => one.area)));
    }));
  });

  test('no two cards or headings overlap, and all lie on the map', () => {
    fc.assert(fc.property(anyMap, anySizes, (map, given) => {
      const { cards, heads, width, height } = layOut(map, given);
      const all: readonly Rect[] = [...cards, ...heads];
      all.forEach((one, i) => all.slice(i + 1).forEach(other => expect(meet(one, other)).toBe(false)));
      expect(all.every(one => one.x >= 0 && one.y >= 0 && one.x + one.width <= width && one.y + one.height <= height)).toBe(true);
    }));
  });

  test('no stack is higher than its capacity', () => {
    fc.assert(fc.property(anyMap, anySizes, (map, given) =>
      layOut(map, given).stacks.every(stack => stack.length >= 1 && stack.length <= given.capacity)));
  });

  test('what is visible is what meets the viewport, in reading order', () => {
    const anyView = fc.record({
      x: fc.integer({ min: -300, max: 2000 }), y: fc.integer({ min: -300, max: 2000 }),
      width: fc.integer({ min: 1, max: 1500 }), height: fc.integer({ min: 1, max: 1500 })
    });
    fc.assert(fc.property(anyMap, anySizes, anyView, (map, given, view) => {
      const layout = layOut(map, given);
      expect(visible(layout, view)).toEqual(layout.cards.filter(card => meet(card, view)));
    }));
  });

  test('arrows reach every card from every other', () => {
    fc.assert(fc.property(anyMap, anySizes, fc.nat(), (map, given, start) => {
      const layout = layOut(map, given);
      fc.pre(layout.cards.length > 0);
      const reached = new Set<PolicyAreaId>([layout.cards[start % layout.cards.length].area]);
      for (const from of reached) {
        for (const direction of ['left', 'right', 'up', 'down'] as const) {
          const to = neighbour(layout, from, direction);
          if (to !== undefined) reached.add(to);
        }
      }
      expect(reached.size).toBe(layout.cards.length);
    }));
  });

  test('an arrow leads the way it points', () => {
    fc.assert(fc.property(anyMap, anySizes, (map, given) => {
      const layout = layOut(map, given);
      for (const card of layout.cards) {
        const at = (direction: Direction): Rect | undefined => {
          const to = neighbour(layout, card.area, direction);
          return to && placeOf(layout, to);
        };
        expect((at('left')?.x ?? -1) < card.x).toBe(true);
        expect((at('right')?.x ?? Infinity) > card.x).toBe(true);
        expect((at('up')?.y ?? -1) < card.y).toBe(true);
        expect((at('down')?.y ?? Infinity) > card.y).toBe(true);
      }
    }));
  });
});
