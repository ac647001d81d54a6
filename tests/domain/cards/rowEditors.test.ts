import type { Facts } from '../../../src/domain/facts';
import { editorsOfRow, keptKinds, roleOfEditor, rowEditors, subjectOfRow, type KeptKind } from '../../../src/domain/cards/rowEditors';
import type { RoleHolder } from '../../../src/domain/people/role';
import * as given from '../given';

const LEADER = 1;
const SERVICE_MANAGER = 2;
const SUPPORT_LEADER = 3;
const COORDINATOR = 4;
const roles = [
  given.role({ id: LEADER, key: 'policyLeader' }), given.role({ id: SERVICE_MANAGER, key: 'serviceManager' }),
  given.role({ id: SUPPORT_LEADER, key: 'supportServiceLeader' }), given.role({ id: COORDINATOR, key: 'agencyCoordinator' })
];

/** Two areas, each with a goal and its indicator; two agencies with a service each; one support service. */
const withHolders = (...holders: readonly RoleHolder[]): Facts => given.facts({
  roles, holders,
  areas: [given.area({ id: 10 }), given.area({ id: 11 })],
  goals: [given.goal({ id: 20, policyArea: 10 }), given.goal({ id: 21, policyArea: 11 })],
  indicators: [given.indicator({ id: 30, goal: 20 }), given.indicator({ id: 31, goal: 21 })],
  services: [given.service({ id: 40, organisation: 1 }), given.service({ id: 41, organisation: 2 }), given.service({ id: 42, organisation: 1 })],
  supportServices: [given.supportService({ id: 50 })]
});

const leader = (more: Parameters<typeof given.holder>[0]): RoleHolder => given.holder({ role: LEADER, scope: { policyArea: 10 }, person: given.person(1), ...more });

/** `areas 10: Inimene A`, row by row. */
const said = (facts: Facts, on: string): readonly string[] => {
  const editors = rowEditors(facts, given.day(on));
  return keptKinds.flatMap(kind => [...editors[kind].values()].map(row => `${kind} ${row.id}: ${row.editors.map(({ person }) => person.name).join(', ')}`));
};

const DAY = '2026-11-20';

describe('who edits which rows', () => {
  test('a leader edits the own area with its goals and their indicators, and no other', () =>
    expect(said(withHolders(leader({ id: 1 })), DAY)).toEqual(['areas 10: Inimene A', 'goals 20: Inimene A', 'indicators 30: Inimene A']));

  test('an agency\'s coordinator edits every service of the agency, and none of another', () =>
    expect(said(withHolders(given.holder({ id: 1, role: COORDINATOR, scope: { organisation: 1 } })), DAY)).toEqual(['services 40: Inimene A', 'services 42: Inimene A']));

  test('whoever leads a support service edits its row', () =>
    expect(said(withHolders(given.holder({ id: 1, role: SUPPORT_LEADER, scope: { supportService: 50 } })), DAY)).toEqual(['supportServices 50: Inimene A']));

  test('a service\'s manager edits nothing: the agency\'s rows are its coordinator\'s', () =>
    expect(said(withHolders(given.holder({ id: 1, role: SERVICE_MANAGER, scope: { service: 40 } })), DAY)).toEqual([]));

  test('a leader of everything, who is named nowhere, edits nothing', () =>
    expect(said(withHolders(leader({ id: 1, scope: {} })), DAY)).toEqual([]));

  test('two leaders of one area edit it together, each once', () =>
    expect(said(withHolders(leader({ id: 1 }), leader({ id: 2, person: given.person(2) }), leader({ id: 3 })), DAY)[0]).toBe('areas 10: Inimene A, Inimene B'));
});

test.each([
  ['the day before', '2026-11-19', []],
  ['on the first day', '2026-11-20', ['areas 10: Inimene A']],
  ['on the last day', '2026-12-31', ['areas 10: Inimene A']],
  ['the day after the last', '2027-01-01', []]
])('a leader of a term edits the own area %s: %s', (_, on, expected) =>
  expect(said(withHolders(leader({ id: 1, validity: given.between('2026-11-20', '2026-12-31') })), on).filter(line => line.startsWith('areas'))).toEqual(expected));

test.each([
  ['the day before', '2026-11-30', 'areas 10: Inimene A'],
  ['on the day', '2026-12-01', 'areas 10: Inimene B'],
  ['the day after', '2026-12-02', 'areas 10: Inimene B']
])('when one leader follows another, the area is the new one\'s from the first day: %s', (_, on, expected) => expect(said(withHolders(
  leader({ id: 1, validity: given.until('2026-11-30') }), leader({ id: 2, person: given.person(2), validity: given.since('2026-12-01') })
), on)[0]).toBe(expected));

describe('somebody stands in for a leader', () => {
  const substitute = leader({ id: 2, person: given.person(2), onBehalfOf: 1, validity: given.between('2026-11-20', '2026-11-24') });

  test.each([
    ['the day before', '2026-11-19', 'Inimene A'],
    ['on the first day', '2026-11-20', 'Inimene A, Inimene B'],
    ['on the last day', '2026-11-24', 'Inimene A, Inimene B'],
    ['the day after', '2026-11-25', 'Inimene A']
  ])('and edits with them %s', (_, on, expected) => expect(said(withHolders(leader({ id: 1 }), substitute), on)[0]).toBe(`areas 10: ${expected}`));

  test('as whom, and for whom, is said', () => {
    const [, second] = editorsOfRow(withHolders(leader({ id: 1 }), substitute), 'areas', 10, given.day('2026-11-20'));
    expect(second).toMatchObject({ capacity: 'substitute', row: 2, standsInFor: { name: 'Inimene A' } });
  });

  test('and not when the leader\'s own time is over: there is nobody to stand in for', () =>
    expect(said(withHolders(leader({ id: 1, validity: given.until('2026-11-19') }), substitute), '2026-11-20')).toEqual([]));
});

test('a goal without its area, and an indicator of a goal that is gone, are nobody\'s', () => {
  const facts = withHolders(leader({ id: 1 }));
  const astray = { ...facts, indicators: [given.indicator({ id: 32, goal: 99 })] };
  expect(subjectOfRow(astray, 'indicators', 32)).toBeUndefined();
  expect(said(astray, DAY)).toEqual(['areas 10: Inimene A', 'goals 20: Inimene A']);
});

test('asked for one row or for all, the answer is the same', () => {
  const facts = withHolders(leader({ id: 1 }), given.holder({ id: 2, role: COORDINATOR, scope: { organisation: 2 }, person: given.person(2) }));
  const all = rowEditors(facts, given.day(DAY));
  const ids: Readonly<Record<KeptKind, readonly number[]>> = {
    areas: [10, 11], goals: [20, 21], indicators: [30, 31], services: [40, 41, 42], supportServices: [50]
  };
  for (const kind of keptKinds) {
    for (const id of ids[kind]) expect(editorsOfRow(facts, kind, id, given.day(DAY))).toEqual(all[kind].get(id)?.editors ?? []);
  }
});

test('each kind of card has the role by which its rows are edited', () =>
  expect((['policyArea', 'service', 'supportService'] as const).map(roleOfEditor)).toEqual(['policyLeader', 'agencyCoordinator', 'supportServiceLeader']));
