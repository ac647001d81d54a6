import fc from 'fast-check';
import type { PolicyAreaId } from '../../../src/domain/identity';
import { areaOnMap, areasOf, policyMapOn } from '../../../src/domain/policy/policyMap';
import type { AreaOnMap } from '../../../src/domain/policy/policyMap';
import { isValidOn } from '../../../src/domain/time/validity';
import { area, day, facts, holder, ids, organisation, person, role, service, unit } from '../given';
import { anyValidity, nearDay } from '../time/days';
import { mapOn, people, smallFacts } from './smallMap';

const map = mapOn('2026-11-21');

const onMap = (id: number, of = map): AreaOnMap => {
  const found = areaOnMap(of, id as PolicyAreaId);
  if (!found) throw new Error(`No area ${id}`);
  return found;
};

const names = (areas: readonly AreaOnMap[]): readonly string[] => areas.map(one => one.area.name);

test('areas stand under their fields, without one, or across', () => {
  expect(map.fields.map(({ unit: { name }, areas }) => [name, names(areas)])).toEqual([
    ['Tervisevaldkond', ['Keskkonnatervis', 'Rahvatervis']], ['Töövaldkond', []]
  ]);
  expect(names(map.unplaced)).toEqual(['Hoolekanne']);
  expect(names(map.horizontal)).toEqual(['Tervishoiu kvaliteet']);
});

test('an area whose row names no field stands under that of its department', () => {
  expect(onMap(2).field?.name).toBe('Tervisevaldkond');
});

test('an area that has ended is on yesterday\'s map only', () => {
  expect(names(mapOn('2026-11-20').unplaced)).toEqual(['Hoolekanne', 'Lõppenud valdkond']);
  expect(areaOnMap(map, 5 as PolicyAreaId)).toBeUndefined();
});

test('a field is headed by its deputy secretary general', () => {
  expect(map.fields.map(({ head }) => head)).toEqual([[people.deputy], []]);
});

test.each([
  ['2026-11-30', [people.leaderA], [people.substitute]],
  ['2026-12-01', [people.leaderB], []]
])('on %s an area has that day\'s leader and substitute', (on, leaders, substitutes) => {
  const found = onMap(1, mapOn(on));
  expect(found.leaders).toEqual(leaders);
  expect(found.substitutes).toEqual(substitutes);
});

test('a team member comes from an agency and a unit', () => {
  expect(onMap(1).team).toMatchObject([{ person: people.member, organisation: { shortName: 'TA' }, unit: { id: 2 } }]);
});

test('services stand by agency, those of an unknown one last', () => {
  expect(onMap(1).services.map(({ organisation: agency, services }) => [agency?.shortName, services.map(one => one.service.name)]))
    .toEqual([['RA', ['Järelevalve']], ['TA', ['Vaktsineerimine']], [undefined, ['Abi']]]);
  expect(onMap(1).serviceCount).toBe(3);
});

test('a service that begins next month is on next month\'s map', () => {
  expect(onMap(1, mapOn('2026-12-01')).serviceCount).toBe(4);
});

test('goals bring their indicators', () => {
  expect(onMap(1).goals.map(({ goal, indicators }) => [goal.title, ids(indicators)])).toEqual([['Elada kauem tervena', [1]]]);
});

test('areas are related when either says so', () => {
  expect(ids(onMap(1).related)).toEqual([3]);
  expect(ids(onMap(3).related)).toEqual([1]);
  expect(onMap(2).related).toEqual([]);
});

describe('gaps', () => {
  const kindsOf = (id: number): readonly string[] => onMap(id).gaps.map(({ kind }) => kind);

  test('of an area are its own and those of its services', () => {
    expect(kindsOf(1)).toEqual(['serviceWithoutManager', 'serviceWithoutManager']);
    expect(kindsOf(2)).toEqual(['noLeader', 'noTeam', 'noGoals', 'serviceWithoutManager']);
    expect(kindsOf(3)).toEqual(['noLeader', 'noField', 'noDepartment', 'noTeam', 'noServices', 'noGoals']);
  });

  test('of a horizontal area never include a missing field', () => {
    expect(kindsOf(4)).not.toContain('noField');
  });

  test('are counted once, also where a service stands under two areas', () => {
    expect(map.gaps.filter(gap => gap.kind === 'serviceWithoutManager' && gap.service === 2)).toEqual([
      { kind: 'serviceWithoutManager', service: 2, areas: [1, 2], subject: { kind: 'service', id: 2 } }
    ]);
  });

  test('include a service that stands under no area of the day', () => {
    expect(map.gaps).toContainEqual({ kind: 'serviceWithoutArea', service: 3, subject: { kind: 'service', id: 3 } });
    expect(mapOn('2026-11-20').gaps.map(({ kind }) => kind)).not.toContain('serviceWithoutArea');
  });

  test('include two leaders, and two managers, on one day', () => {
    const [a, b] = [person(1), person(2)];
    const found = policyMapOn(facts({
      roles: [role({ id: 1, key: 'policyLeader' }), role({ id: 2, key: 'serviceManager' })],
      areas: [area({ id: 1 })], services: [service({ id: 1, policyAreas: [1] })],
      holders: [a, b].flatMap(one => [
        holder({ id: one.id, role: 1, person: one, scope: { policyArea: 1 } }),
        holder({ id: one.id + 10, role: 2, person: one, scope: { service: 1 } })
      ])
    }), day('2026-11-21')).gaps;
    expect(found).toContainEqual({ kind: 'doubledLeader', area: 1, people: [a, b], subject: { kind: 'policyArea', id: 1 } });
    expect(found).toContainEqual({ kind: 'doubledManager', service: 1, areas: [1], people: [a, b], subject: { kind: 'service', id: 1 } });
  });
});

test('units that stand above one another in a circle give no field and no endless search', () => {
  const found = policyMapOn(facts({
    units: [unit({ id: 1, parent: 2 }), unit({ id: 2, parent: 1 })], areas: [area({ id: 1, department: 1 })]
  }), day('2026-11-21'));
  expect(names(found.unplaced)).toEqual(['Valdkond']);
});

test('every area of the day stands on the map exactly once', () => {
  const someUnit = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
  const anyAreas = fc.array(fc.record({ horizontal: fc.boolean(), field: someUnit, department: someUnit, validity: anyValidity }))
    .map(all => all.map(({ validity, ...given }, i) => ({ ...area({ id: i + 1, ...given }), validity })));
  const anyKind = fc.constantFrom('field', 'department', 'division');
  const anyUnits = fc.array(fc.record({ kind: anyKind, parent: someUnit, validity: anyValidity }), { maxLength: 5 })
    .map(all => all.map(({ validity, ...given }, i) => ({ ...unit({ id: i + 1, ...given }), validity })));
  fc.assert(fc.property(anyAreas, anyUnits, nearDay, (areas, units, on) => {
    const found = areasOf(policyMapOn(facts({ areas, units, organisations: [organisation({ id: 1 })] }), on));
    const expected = areas.filter(({ validity }) => isValidOn(validity, on));
    expect([...ids(found.map(one => one.area))].sort((a, b) => a - b)).toEqual(ids(expected));
  }));
});

test('the map does not depend on the order of the rows', () => {
  const turned = { ...smallFacts, areas: [...smallFacts.areas].reverse(), services: [...smallFacts.services].reverse() };
  expect(areasOf(mapOn('2026-11-21', turned))).toEqual(areasOf(map));
});
