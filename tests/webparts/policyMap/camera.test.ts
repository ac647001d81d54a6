import * as fc from 'fast-check';
import type { Rect } from '../../../src/domain/policy/mapLayout';
import {
  contains, fitted, held, levelOf, panned, showing, surroundings, viewportOf, zoomed, type Camera, type Size
} from '../../../src/webparts/policyMap/map/camera';

const canvas: Size = { width: 1200, height: 640 };
const MARGIN = 16;
const sizes = fc.record({ width: fc.integer({ min: 300, max: 9000 }), height: fc.integer({ min: 200, max: 9000 }) });
const points = fc.record({ x: fc.integer({ min: 0, max: 1200 }), y: fc.integer({ min: 0, max: 640 }) });
const cameras = (map: Size): fc.Arbitrary<Camera> =>
  fc.record({ x: fc.integer({ min: -9000, max: 9000 }), y: fc.integer({ min: -9000, max: 9000 }), scale: fc.double({ min: 0.2, max: 2, noNaN: true }) })
    .map(camera => held(camera, map, canvas));
const looks = sizes.chain(map => fc.record({ map: fc.constant(map), camera: cameras(map) }));

test.each([[0.3, 'far'], [0.51, 'far'], [0.52, 'middle'], [0.94, 'middle'], [0.95, 'near'], [2, 'near']])('at scale %d one sees the %s step', (scale, level) => {
  expect(levelOf(scale)).toBe(level);
});

test('fitted, the whole map is on the canvas and never larger than life', () => {
  fc.assert(fc.property(sizes, map => {
    const camera = fitted(map, canvas);
    expect(camera.scale).toBeLessThanOrEqual(1);
    expect(contains(viewportOf(camera, canvas), { x: 0.01, y: 0.01, width: map.width - 0.02, height: map.height - 0.02 })).toBe(true);
  }));
});

test('the canvas is never left empty: holding twice is holding once, and a large map covers the canvas up to its margin', () => {
  fc.assert(fc.property(looks, ({ map, camera }) => {
    expect(held(camera, map, canvas)).toEqual(camera);
    if (map.width * camera.scale > canvas.width) {
      expect(camera.x).toBeLessThanOrEqual(MARGIN);
      expect(camera.x + map.width * camera.scale).toBeGreaterThanOrEqual(canvas.width - MARGIN - 1e-6);
    }
  }));
});

test('zooming keeps what lies under the pointer, as far as the edges of the map allow', () => {
  const map = { width: 8000, height: 8000 };
  fc.assert(fc.property(points, at => {
    const before: Camera = { x: -3000, y: -3000, scale: 1 };
    const after = zoomed(before, 1.25, at, map, canvas);
    expect((at.x - after.x) / after.scale).toBeCloseTo((at.x - before.x) / before.scale, 6);
    expect((at.y - after.y) / after.scale).toBeCloseTo((at.y - before.y) / before.scale, 6);
  }));
});

test('zooming ends at twice the size, and where the whole map is seen', () => {
  const map = { width: 8000, height: 2000 };
  const times = (factor: number): Camera =>
    Array.from({ length: 40 }).reduce<Camera>(camera => zoomed(camera, factor, { x: 600, y: 320 }, map, canvas), fitted(map, canvas));
  expect(times(1.25).scale).toBe(2);
  expect(times(0.8).scale).toBeCloseTo(fitted(map, canvas).scale, 9);
});

test('panning at the edge moves nothing, so that the wheel can turn the page', () => {
  const map = { width: 500, height: 300 };
  const camera = fitted(map, canvas);
  expect(panned(camera, { x: 0, y: -100 }, map, canvas)).toEqual(camera);
});

test('a card that is asked for is brought wholly into view', () => {
  const part: Rect = { x: 3000, y: 2500, width: 304, height: 180 };
  fc.assert(fc.property(cameras({ width: 6000, height: 5000 }), camera => {
    const moved = showing(camera, part, { width: 6000, height: 5000 }, canvas);
    expect(moved.scale).toBe(camera.scale);
    expect(contains(viewportOf(moved, canvas), { x: part.x + 0.01, y: part.y + 0.01, width: part.width - 0.02, height: part.height - 0.02 })).toBe(true);
  }));
});

test('a card that is in view stays where it is', () => {
  const map = { width: 6000, height: 5000 };
  const camera: Camera = { x: -1000, y: -1000, scale: 1 };
  expect(showing(camera, { x: 1300, y: 1200, width: 304, height: 180 }, map, canvas)).toEqual(camera);
});

test('more than the viewport is drawn, so that small moves draw nothing new', () => {
  fc.assert(fc.property(looks, ({ camera }) => {
    const viewport = viewportOf(camera, canvas);
    expect(contains(surroundings(viewport), viewport)).toBe(true);
  }));
});
