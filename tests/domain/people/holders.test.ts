import fc from 'fast-check';
import { holds, holdersOn, indexHolders, peopleOn, rolesOf, substitutesOn } from '../../../src/domain/people/holders';
import type { RoleId, PersonId } from '../../../src/domain/identity';
import type { RoleHolder } from '../../../src/domain/people/role';
import { holdsAt, scopeFields } from '../../../src/domain/people/scope';
import { isValidOn } from '../../../src/domain/time/validity';
import { between, day, holder, ids, person, role, scope, since, until } from '../given';
import { anyValidity, nearDay } from '../time/days';

const today = day('2026-11-21');
const quality = role({ id: 1, name: 'Kvaliteedijuht', key: 'qualityManager' });
const leader = role({ id: 2, name: 'Poliitikajuht', key: 'policyLeader' });

describe('who holds a role', () => {
  const a = holder({ id: 1, role: 1, person: person(1, 'Kvaliteedijuht A'), validity: until('2026-10-31') });
  const b = holder({ id: 2, role: 1, person: person(2, 'Kvaliteedijuht B'), validity: since('2026-11-01') });
  const index = indexHolders([a, b], [quality, leader]);

  test.each([
    ['2026-10-31', 'Kvaliteedijuht A'],
    ['2026-11-01', 'Kvaliteedijuht B'],
    ['2030-01-01', 'Kvaliteedijuht B']
  ])('on %s is %s', (on, name) => {
    expect(peopleOn(index, 'qualityManager', {}, day(on)).map(one => one.name)).toEqual([name]);
  });

  test('is asked by the role\'s key or by its row alike', () => {
    expect(holdersOn(index, quality.id, {}, today)).toEqual(holdersOn(index, 'qualityManager', {}, today));
  });

  test('is nobody for a role without holders, or that is not in the list', () => {
    expect(holdersOn(index, 'policyLeader', {}, today)).toEqual([]);
    expect(holdersOn(index, 77 as RoleId, {}, today)).toEqual([]);
  });

  test('is found under a key that several roles share', () => {
    const deputies = [role({ id: 5, key: 'deputySecretaryGeneral' }), role({ id: 6, key: 'deputySecretaryGeneral' })];
    const both = indexHolders([holder({ id: 1, role: 5 }), holder({ id: 2, role: 6 })], deputies);
    expect(ids(holdersOn(both, 'deputySecretaryGeneral', {}, today))).toEqual([1, 2]);
  });
});

test.each([
  ['a leader of area 1 leads area 1', { policyArea: 1 }, { policyArea: 1 }, true],
  ['a leader of area 1 does not lead area 2', { policyArea: 1 }, { policyArea: 2 }, false],
  ['who holds without a scope holds in area 1', {}, { policyArea: 1 }, true],
  ['asked for anywhere, a leader of area 1 is found', { policyArea: 1 }, {}, true],
  ['a member of area 1 from agency 7 is found under area 1', { policyArea: 1, organisation: 7 }, { policyArea: 1 }, true],
  ['and under agency 7', { policyArea: 1, organisation: 7 }, { organisation: 7 }, true],
  ['but not under area 1 of agency 8', { policyArea: 1, organisation: 7 }, { policyArea: 1, organisation: 8 }, false],
  ['who is named for area 1 alone is not named for service 3', { policyArea: 1 }, { service: 3 }, false]
])('%s', (_, held, asked, expected) => {
  expect(holdsAt(scope(held), scope(asked))).toBe(expected);
});

describe('a substitute', () => {
  const head = holder({ id: 1, role: 2, person: person(1), scope: { policyArea: 4 } });
  const standIn = holder({ id: 2, role: 2, person: person(2), onBehalfOf: 1, validity: between('2026-11-10', '2026-11-30') });
  const chained = holder({ id: 3, role: 2, person: person(3), onBehalfOf: 2 });
  const index = indexHolders([head, standIn, chained], [leader]);

  test('is not a holder', () => {
    expect(ids(holdersOn(index, 'policyLeader', { policyArea: 4 } as RoleHolder['scope'], today))).toEqual([1]);
  });

  test('stands in while the substitution holds', () => {
    expect(ids(substitutesOn(index, [head], today))).toEqual([2]);
    expect(substitutesOn(index, [head], day('2026-12-01'))).toEqual([]);
  });

  test('has no substitute', () => {
    expect(substitutesOn(index, [standIn], today)).toEqual([]);
    expect(rolesOf(index, 3 as PersonId, today)).toEqual([]);
  });

  test('may act where the holder may', () => {
    expect(holds(index, 2 as PersonId, 'policyLeader', scope({ policyArea: 4 }), today)).toBe(true);
    expect(holds(index, 2 as PersonId, 'policyLeader', scope({ policyArea: 5 }), today)).toBe(false);
    expect(holds(index, 2 as PersonId, 'policyLeader', scope({ policyArea: 4 }), day('2026-12-01'))).toBe(false);
  });

  test('has the role and the place of the holder\'s row', () => {
    expect(rolesOf(index, 2 as PersonId, today)).toEqual([
      { row: standIn, role: 2, key: 'policyLeader', scope: { policyArea: 4 }, substitute: true }
    ]);
  });

  test('stands in for nobody once the holder\'s row has ended', () => {
    const ended = indexHolders([{ ...head, validity: until('2026-11-15') }, standIn], [leader]);
    expect(rolesOf(ended, 2 as PersonId, today)).toEqual([]);
    expect(substitutesOn(ended, [{ ...head, validity: until('2026-11-15') }], today)).toEqual([]);
  });
});

describe('laws', () => {
  const someId = fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined });
  const anyScope = fc.record(Object.fromEntries(scopeFields.map(field => [field, someId]))).map(scope);
  const anyHolders = fc.array(
    fc.record({ role: fc.integer({ min: 1, max: 2 }), scope: anyScope, validity: anyValidity }), { maxLength: 30 })
    .map(rows => rows.map((row, i) => ({ ...holder({ id: i + 1, role: row.role }), scope: row.scope, validity: row.validity })));

  test('the index answers as a walk over all rows would, each row once', () => {
    fc.assert(fc.property(anyHolders, anyScope, nearDay, (rows, asked, on) => {
      const index = indexHolders(rows, [quality, leader]);
      const walked = rows.filter(row => row.role === 2 && isValidOn(row.validity, on) && holdsAt(row.scope, asked));
      const found = [...holdersOn(index, 'policyLeader', asked, on)].sort((a, b) => a.id - b.id);
      expect(found).toEqual(walked);
    }));
  });

  test('holding at a place goes both ways: scope and question may change places', () => {
    fc.assert(fc.property(anyScope, anyScope, (a, b) => holdsAt(a, b) === holdsAt(b, a)));
  });

  test('everybody holds where their own row says', () => {
    fc.assert(fc.property(anyScope, one => holdsAt(one, one)));
  });
});
