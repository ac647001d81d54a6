import * as fc from 'fast-check';
import { layOut } from '../../../src/domain/policy/mapLayout';
import { policyMapOn } from '../../../src/domain/policy/policyMap';
import { fitScale } from '../../../src/webparts/policyMap/map/camera';
import { layOutFor } from '../../../src/webparts/policyMap/map/sizes';
import { area, day, facts, unit } from '../../domain/given';

const mapWith = (columns: readonly number[], horizontal: number) => policyMapOn(facts({
  units: columns.map((_, n) => unit({ id: n + 1, kind: 'field' })),
  areas: [
    ...columns.flatMap((count, field) => Array.from({ length: count }, (_, n) => area({ id: field * 100 + n + 1, field: field + 1 }))),
    ...Array.from({ length: horizontal }, (_, n) => area({ id: 9000 + n, horizontal: true }))
  ]
}), day('2026-11-21'));

const sizesOf = (map: ReturnType<typeof mapWith>, canvas: { width: number; height: number }) => {
  const layout = layOutFor(map, canvas);
  const [card] = layout.cards.filter(({ horizontal }) => !horizontal);
  const band = layout.cards.find(({ horizontal }) => horizontal);
  return { card: { width: card.width, height: card.height }, band: { height: band?.height ?? 1, leastWidth: 952 }, head: { height: layout.heads[0].height }, gap: 20 };
};

test('no other way of stacking the cards shows the whole map larger', () => {
  const columns = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 5 }).filter(counts => counts.some(count => count > 0));
  const canvases = fc.record({ width: fc.integer({ min: 640, max: 2000 }), height: fc.integer({ min: 420, max: 1000 }) });
  fc.assert(fc.property(columns, fc.integer({ min: 0, max: 4 }), canvases, (counts, horizontal, canvas) => {
    const map = mapWith(counts, horizontal);
    const chosen = fitScale(layOutFor(map, canvas), canvas);
    const sizes = sizesOf(map, canvas);
    for (let capacity = 1; capacity <= 12; capacity++) {
      expect(chosen).toBeGreaterThanOrEqual(fitScale(layOut(map, { ...sizes, capacity }), canvas) - 1e-9);
    }
  }), { numRuns: 60 });
});

test('a map without areas is laid out too', () => {
  expect(layOutFor(mapWith([0], 0), { width: 1200, height: 640 }).cards).toEqual([]);
  expect(layOutFor(mapWith([], 1), { width: 1200, height: 640 }).cards).toHaveLength(1);
});
