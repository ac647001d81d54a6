import type { PolicyAreaId } from '../../../src/domain/identity';
import { lineBetween, relationsOf } from '../../../src/webparts/policyMap/map/relations';
import { mapOn } from '../../domain/policy/smallMap';

const map = mapOn('2026-11-21');
const of = (id: number) => relationsOf(map, id as PolicyAreaId);

test('an area belongs with those that either names, and with those it shares services with', () => {
  expect(of(1)).toEqual([{ area: 3, named: true, sharedServices: 0 }, { area: 2, named: false, sharedServices: 1 }]);
  expect(of(3)).toEqual([{ area: 1, named: true, sharedServices: 0 }]);
});

test('an area that is not on the map belongs with nothing', () => {
  expect(of(5)).toEqual([]);
  expect(relationsOf(map, undefined)).toEqual([]);
});

const card = (x: number, y: number) => ({ x, y, width: 300, height: 180 });

test.each([
  ['to the right', card(0, 0), card(400, 0), 'M 300 90', '400 90'],
  ['below', card(0, 0), card(0, 300), 'M 150 180', '150 300'],
  ['to a band straight below', card(2000, 0), { x: 0, y: 900, width: 4000, height: 76 }, 'M 2150 180', '2150 900'],
  ['from a band straight above', { x: 0, y: 900, width: 4000, height: 76 }, card(2000, 0), 'M 2150 900', '2150 180']
])('a line %s goes from edge to edge', (_where, from, to, start, end) => {
  const line = lineBetween(from, to);
  expect(line.startsWith(`${start} `)).toBe(true);
  expect(line.endsWith(` ${end}`)).toBe(true);
});
