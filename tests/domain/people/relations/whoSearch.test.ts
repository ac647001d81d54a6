import { whoKinds } from '../../../../src/domain/people/relations/subject';
import { findWho, whoIndex } from '../../../../src/domain/people/relations/whoSearch';
import { knownFacts } from '../../../../src/domain/people/relations/known';
import { area, day, holder, organisation, person, role, unit, until } from '../../given';
import { lists } from './given';

const given = lists({
  roles: [role({ id: 1, name: 'Õigusala juht' })], organisations: [organisation({ id: 1, name: 'Tervisekassa', shortName: 'TK' })],
  units: [unit({ id: 1, name: 'Õigusosakond', shortName: 'ÕO' })], areas: [area({ id: 1, name: 'Tervishoid', validity: until('2026-11-30') })],
  holders: [holder({ id: 1, person: person(1, 'Juht A'), validity: until('2026-11-30') }), holder({ id: 2, person: person(2, 'Juht B') })]
});
const found = (text: string, when = '2026-11-21'): readonly string[] => findWho(whoIndex(knownFacts(given), whoKinds, day(when)), text, 10).map(({ name, detail }) => [name, ...detail].join(' / '));

test.each([
  ['oigus', ['Õigusala juht / Juht A / Juht B', 'Õigusosakond / Tervisekassa', 'Juht A / Õigusala juht', 'Juht B / Õigusala juht']],
  ['TK', ['Tervisekassa / TK']],
  ['juht a', ['Juht A / Õigusala juht']],
  ['midagi muud', []],
  ['  ', []]
])('%p finds %j', (text, expected) => expect(found(text)).toEqual(expected));

test.each([['2026-11-30', ['Tervishoid']], ['2026-12-01', []]])('what has ended is not found on %s: %j', (when, expected) => expect(found('tervishoid', when)).toEqual(expected));

test.each([['2026-11-30', 'Juht A / Õigusala juht'], ['2026-12-01', 'Juht A']])('who holds nothing on %s any more is still found', (when, expected) => expect(found('juht a', when)).toContain(expected));

test('those who hold something on the day come before those who do not any more', () => {
  expect(found('juht', '2026-12-01').filter(one => /^Juht [AB]/.test(one))).toEqual(['Juht B / Õigusala juht', 'Juht A']);
});
