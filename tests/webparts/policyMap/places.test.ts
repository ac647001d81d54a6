import { find, lightOf } from '../../../src/webparts/policyMap/mapLight';
import type { PolicyAreaId } from '../../../src/domain/identity';
import { mapOn } from '../../domain/policy/smallMap';

const map = mapOn('2026-11-21');
const placesOf = (text: string): Readonly<Record<number, readonly string[]>> => Object.fromEntries(
  [...find(map, text).places].map(([area, places]) => [area, places.map(({ kind, name }) => `${kind} ${name}`)]));

test.each<[string, string, Readonly<Record<number, readonly string[]>>]>([
  ['a leader', 'Poliitikajuht A', { 1: ['leader Poliitikajuht A'] }],
  ['a substitute', 'Asendaja', { 1: ['substitute Asendaja A'] }],
  ['a manager, with the service', 'Teenusejuht A', { 1: ['manager Teenusejuht A (Vaktsineerimine)'] }],
  ['a member of the core team', 'Nõunik', { 1: ['member Nõunik A'] }],
  ['a service in each of its areas', 'järelevalve', { 1: ['service Järelevalve'], 2: ['service Järelevalve'] }],
  ['a goal', 'kauem tervena', { 1: ['goal Elada kauem tervena'] }],
  ['an agency, also where only a member comes from it', 'Terviseamet', { 1: ['member Nõunik A (Terviseamet)', 'agency Terviseamet'] }],
  ['a department, with its members', 'Rahvatervishoiu', {
    1: ['department Rahvatervishoiu osakond', 'member Nõunik A (Rahvatervishoiu osakond)'], 2: ['department Rahvatervishoiu osakond']
  }]
])('%s is found in every place', (_what, text, expected) => {
  expect(placesOf(text)).toEqual(expected);
});

test('the head of a field is a place too', () => {
  const found = find(map, 'Asekantsler A');
  expect([...found.fields]).toEqual([1]);
  expect({ areas: found.areas, count: found.count }).toEqual({ areas: [], count: 1 });
});

test('every area that is lit says why', () => {
  for (const text of ['a', 'e', 'osakond', 'ta', 'juht']) {
    for (const [area, places] of find(map, text).places) expect({ text, area, places: places.length > 0 }).toEqual({ text, area, places: true });
  }
});

test('without a search nothing is found and everything is plain', () => {
  const found = find(map, '  ');
  expect(found.count).toBe(0);
  expect(lightOf(map, found, undefined).of(1 as PolicyAreaId)).toBe('plain');
});

test('the area in focus dims what it has nothing to do with', () => {
  const light = lightOf(map, find(map, ''), 1 as PolicyAreaId);
  expect([1, 2, 3, 4].map(id => light.of(id as PolicyAreaId))).toEqual(['centre', 'plain', 'plain', 'dim']);
});

test('a search lights its finds and dims the rest, whatever is in focus', () => {
  const light = lightOf(map, find(map, 'järelevalve'), 4 as PolicyAreaId);
  expect([1, 2, 3, 4].map(id => light.of(id as PolicyAreaId))).toEqual(['lit', 'lit', 'dim', 'dim']);
  expect(light.marksFor(3 as PolicyAreaId)).toEqual([]);
});

test.each([
  ['Poliitikajuht B', ['poliitikajuht']], ['b', ['b']], ['', []]
])('in texts found by "%s" %j is marked', (text, marks) => {
  expect(find(map, text).marks).toEqual(marks);
});
