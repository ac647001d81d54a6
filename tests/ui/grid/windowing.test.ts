import fc from 'fast-check';
import { BEYOND, offsetsOf, rowAt, spanOf, topToShow } from '../../../src/ui/grid/windowing';

const heights = fc.array(fc.constantFrom(40, 56, 173), { minLength: 1, maxLength: 300 });
const grid = heights.map(all => offsetsOf(all.length, n => all[n]));
const sight = fc.record({ top: fc.integer({ min: -50, max: 60_000 }), height: fc.integer({ min: 1, max: 2000 }) });

test('a row lies where the rows before it end', () => {
  expect([...offsetsOf(3, n => [56, 40, 40][n])]).toEqual([0, 56, 96, 136]);
});

test.each([[-5, 0], [0, 0], [39, 0], [40, 1], [119, 2], [5000, 2]])('at %d px lies row %d of three', (place, row) => {
  expect(rowAt(offsetsOf(3, () => 40), place)).toBe(row);
});

test('of 5,000 rows a window draws those in sight and a few around them', () => {
  const span = spanOf(offsetsOf(5000, () => 40), { top: 100_000, height: 680 });
  expect(span).toEqual({ first: 2496, end: 2522 });
});

test('whatever is in sight is drawn, and not much more', () => {
  fc.assert(fc.property(grid, sight, (offsets, { top, height }) => {
    const { first, end } = spanOf(offsets, { top, height });
    const count = offsets.length - 1;
    const from = Math.max(0, Math.min(top, offsets[count] - height));
    const to = Math.min(offsets[count], from + height);
    expect(offsets[first]).toBeLessThanOrEqual(from);
    expect(offsets[end]).toBeGreaterThanOrEqual(to);
    expect(offsets[end] - offsets[first]).toBeLessThanOrEqual(to - from + 2 * BEYOND + 2 * 173);
  }));
});

test('a window left behind when a filter takes rows away shows the last ones', () => {
  expect(spanOf(offsetsOf(10, () => 40), { top: 90_000, height: 200 })).toEqual({ first: 1, end: 10 });
});

test('no rows, nothing to draw', () => expect(spanOf(offsetsOf(0, () => 40), { top: 0, height: 600 })).toEqual({ first: 0, end: 0 }));

test('a row is scrolled to no further than it needs to be seen whole', () => {
  fc.assert(fc.property(grid, sight, fc.nat(), (offsets, { top, height }, n) => {
    const index = n % (offsets.length - 1);
    const next = topToShow(offsets, index, { top, height });
    fc.pre(offsets[index + 1] - offsets[index] <= height);
    expect(next).toBeLessThanOrEqual(offsets[index]);
    expect(next + height).toBeGreaterThanOrEqual(offsets[index + 1]);
    expect(topToShow(offsets, index, { top: next, height })).toBe(next);
  }));
});
