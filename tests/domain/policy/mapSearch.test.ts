import fc from 'fast-check';
import { matches } from '../../../src/domain/policy/mapSearch';
import { areasOf } from '../../../src/domain/policy/policyMap';
import { area, facts, organisation, service } from '../given';
import { mapOn } from './smallMap';

const map = mapOn('2026-11-21');

test.each([
  ['an area', 'rahvaterv', ['area:1', 'unit:2'], [1, 2], []],
  ['a leader', 'poliitikajuht a', ['person:1'], [1], []],
  ['nobody who leads later', 'poliitikajuht b', [], [], []],
  ['a leader\'s substitute', 'asendaja', ['person:6'], [1], []],
  ['a team member', 'nounik', ['person:4'], [1], []],
  ['a manager', 'teenusejuht', ['person:3'], [1], []],
  ['the head of a field, at the field', 'asekantsler', ['person:5'], [], [1]],
  ['a unit, wherever it occurs', 'tervisevaldkond', ['unit:1'], [1, 2], [1]],
  ['an agency by its short name', 'TA', ['organisation:1'], [1], []],
  ['a service, under each of its areas', 'järelevalve', ['service:2'], [1, 2], []],
  ['a goal', 'tervena', ['goal:1'], [1], []],
  ['nothing for no words', '  ', [], [], []],
  ['nothing whose words stand on two things', 'vaktsineerimine asekantsler', [], [], []]
])('finds %s', (_, text, things, areas, fields) => {
  const found = matches(map, text);
  expect([...found.things].sort()).toEqual(things);
  expect([...found.areas].sort()).toEqual(areas);
  expect([...found.fields].sort()).toEqual(fields);
});

test('every area is found by its own name', () => {
  fc.assert(fc.property(fc.constantFrom(...areasOf(map)), ({ area }) => matches(map, area.name).areas.has(area.id)));
});

test('more words never find more', () => {
  const word = fc.constantFrom('tervis', 'a', 'TA', 'osakond', 'poliitika', 'kvaliteet', 'ra');
  fc.assert(fc.property(word, word, (one, other) => {
    const wider = matches(map, one).things;
    expect([...matches(map, `${one} ${other}`).things].every(thing => wider.has(thing))).toBe(true);
  }));
});

test('an agency by its short name is not found inside the word of a service, whose own letters still are', () => {
  const given = mapOn('2026-11-21', facts({
    areas: [area({ id: 1 }), area({ id: 2, name: 'Eriarstiabi' })],
    organisations: [organisation({ id: 1, name: 'Sotsiaalkindlustusamet', shortName: 'SKA' }), organisation({ id: 2, name: 'Tervisekassa', shortName: 'TK' })],
    services: [
      service({ id: 1, name: 'Ohvriabi', organisation: 1, policyAreas: [1] }), service({ id: 2, name: 'Ravikindlustuskaitse', organisation: 2, policyAreas: [2] })
    ]
  }));
  expect([...matches(given, 'ska').things]).toEqual(['organisation:1']);
  expect([...matches(given, 'kaitse').things]).toEqual(['service:2']);
});
