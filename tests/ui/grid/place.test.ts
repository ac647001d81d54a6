import fc from 'fast-check';
import { placeAfter, type GridExtent, type Place } from '../../../src/ui/grid/place';

const extent: GridExtent = { rows: 100, columns: 4, header: true, page: 10 };
const at = (row: number, column = 0): Place => ({ row, column });

test.each<[string, boolean, Place, Place]>([
  ['ArrowDown', false, at(0), at(1)],
  ['ArrowDown', false, at(99), at(99)],
  ['ArrowUp', false, at(5, 2), at(4, 2)],
  ['ArrowUp', false, at(0, 2), at(-1, 2)],
  ['ArrowUp', false, at(-1), at(-1)],
  ['ArrowRight', false, at(3, 3), at(3, 3)],
  ['ArrowLeft', false, at(3, 3), at(3, 2)],
  ['Home', false, at(3, 3), at(3, 0)],
  ['End', false, at(3, 0), at(3, 3)],
  ['PageDown', false, at(3, 1), at(13, 1)],
  ['PageDown', false, at(95, 1), at(99, 1)],
  ['PageUp', false, at(95, 1), at(85, 1)],
  ['PageUp', false, at(3, 1), at(0, 1)],
  ['Home', true, at(50, 2), at(0, 0)],
  ['End', true, at(50, 2), at(99, 3)]
])('%s (Ctrl: %s) from %o leads to %o', (key, ctrl, from, to) => expect(placeAfter(key, ctrl, from, extent)).toEqual(to));

test('a header without anything to sort is not gone to', () => {
  expect(placeAfter('ArrowUp', false, at(0), { ...extent, header: false })).toEqual(at(0));
});

test.each([['a', false], ['Enter', false], ['Tab', false], ['ArrowDown', true]])('%s (Ctrl: %s) moves nowhere', (key, ctrl) => {
  expect(placeAfter(key, ctrl, at(1), extent)).toBeUndefined();
});

test('an empty grid has nowhere to go', () => expect(placeAfter('ArrowDown', false, at(0), { ...extent, rows: 0 })).toBeUndefined());

test('no key leads out of the grid', () => {
  const keys = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageDown', 'PageUp'];
  const extents = fc.record({
    rows: fc.integer({ min: 1, max: 40 }), columns: fc.integer({ min: 1, max: 8 }), header: fc.boolean(), page: fc.integer({ min: 1, max: 20 })
  });
  fc.assert(fc.property(extents, fc.array(fc.tuple(fc.constantFrom(...keys), fc.boolean())), (one, pressed) => {
    const end = pressed.reduce((place, [key, ctrl]) => placeAfter(key, ctrl, place, one) ?? place, at(0));
    expect(end.row).toBeGreaterThanOrEqual(one.header ? -1 : 0);
    expect(end.row).toBeLessThan(one.rows);
    expect(end.column).toBeGreaterThanOrEqual(0);
    expect(end.column).toBeLessThan(one.columns);
  }));
});
