import { indexHolders } from '../../../src/domain/people/holders';
import { roleCardsOn } from '../../../src/domain/people/roleCards';
import { between, day, holder, person, role, until } from '../given';

const leader = role({ id: 1, key: 'policyLeader' });
const head = role({ id: 2, key: 'departmentHead' });
const owner = role({ id: 3, name: 'Personalijuht' });
const roles = [owner, leader, head];
const index = indexHolders([
  holder({ id: 1, role: 1, person: person(1), scope: { policyArea: 1 }, validity: until('2026-11-30') }),
  holder({ id: 2, role: 2, person: person(1) }),
  holder({ id: 3, role: 1, person: person(2), onBehalfOf: 1, validity: between('2026-11-10', '2026-11-20') })
], roles);

test('key roles stand in the order of Table 1, the others after them', () => {
  const { key, others } = roleCardsOn(roles, index, day('2026-11-21'));
  expect(key.map(({ role: { id } }) => id)).toEqual([2, 1]);
  expect(others.map(({ role: { id } }) => id)).toEqual([3]);
});

test.each([
  ['2026-11-09', 1, 0], ['2026-11-10', 1, 1], ['2026-11-20', 1, 1], ['2026-11-21', 1, 0], ['2026-11-30', 1, 0], ['2026-12-01', 0, 0]
])('on %s %d hold the role and %d stand in', (when, holders, substitutes) => {
  const card = roleCardsOn(roles, index, day(when)).key[1];
  expect(card.holders).toHaveLength(holders);
  expect(card.holders.flatMap(one => one.places.flatMap(place => place.substitutes))).toHaveLength(substitutes);
});

test.each([['2026-11-30', [2]], ['2026-12-01', []]])('a dual role is said as long as both are held: %s', (when, also) => {
  expect(roleCardsOn(roles, index, day(when)).key.flatMap(({ role: { id }, holders }) => (id === 1 ? holders.flatMap(one => one.alsoHolds) : []))).toEqual(also);
});

test('who holds a role at several places stands there once, with each of them', () => {
  const twice = indexHolders([holder({ id: 1, role: 2, person: person(1), scope: { unit: 1 } }), holder({ id: 2, role: 2, person: person(1), scope: { unit: 2 } })], roles);
  expect(roleCardsOn(roles, twice, day('2026-11-21')).key[0].holders.map(({ person: { id }, places }) => [id, places.map(({ row }) => row.id)])).toEqual([[1, [1, 2]]]);
});
