import { roleFindings } from '../../../src/domain/people/roleFindings';
import { between, day, facts, holder, organisation, person, role, since, supportService, unit, until } from '../given';

const today = day('2026-11-21');
const head = role({ id: 1, key: 'departmentHead' });
const quality = role({ id: 2, key: 'qualityManager' });
const [a, b] = [person(1), person(2)];

test('a department without a head is a finding of that department', () => {
  const found = roleFindings(facts({
    roles: [head], units: [unit({ id: 1 }), unit({ id: 2 })], holders: [holder({ id: 1, scope: { unit: 1 } })]
  }), today);
  expect(found).toEqual([{ kind: 'roleVacant', role: 'departmentHead', subject: { kind: 'unit', id: 2 } }]);
});

test('a department that no longer exists needs no head', () => {
  const gone = unit({ id: 2, validity: until('2026-06-30') });
  expect(roleFindings(facts({ roles: [head], units: [gone], holders: [holder({ id: 1, scope: { unit: 1 } })] }), today)).toEqual([]);
});

test('where a role has no holders at all, that is said once, not for every place', () => {
  const found = roleFindings(facts({ roles: [head], units: [unit({ id: 1 }), unit({ id: 2 })] }), today);
  expect(found).toEqual([{ kind: 'roleNotRecorded', role: 'departmentHead', subject: { kind: 'role', id: 1 } }]);
});

test.each([
  ['deputySecretaryGeneral', { units: [unit({ id: 5, kind: 'field' })] }, { kind: 'unit', id: 5 }],
  ['agencyHead', { organisations: [organisation({ id: 5 })] }, { kind: 'organisation', id: 5 }],
  ['supportServiceLeader', { supportServices: [supportService({ id: 5 })] }, { kind: 'supportService', id: 5 }],
  ['secretaryGeneral', {}, { kind: 'role', id: 1 }],
  ['minister', {}, { kind: 'role', id: 1 }]
] as const)('%s is expected, and missed once the holder has left', (key, lists, subject) => {
  const left = holder({ id: 1, validity: until('2026-11-20'), scope: { organisation: 99 } });
  expect(roleFindings(facts({ ...lists, roles: [role({ id: 1, key })], holders: [left] }), today))
    .toContainEqual({ kind: 'roleVacant', role: key, subject });
});

test('two heads of one department on one day are a finding', () => {
  const found = roleFindings(facts({
    roles: [head], units: [unit({ id: 1 })],
    holders: [holder({ id: 1, person: a, scope: { unit: 1 } }), holder({ id: 2, person: b, scope: { unit: 1 } })]
  }), today);
  expect(found).toEqual([
    { kind: 'roleDoubled', role: 'departmentHead', holders: [1, 2], people: [a, b], subject: { kind: 'unit', id: 1 } }
  ]);
});

test.each([
  ['of two departments', { scope: { unit: 2 } }],
  ['one after the other', { scope: { unit: 1 }, validity: until('2026-11-20') }],
  ['one of whom stands in for the other', { scope: { unit: 1 }, onBehalfOf: 1 }],
  ['who are one person, entered twice,', { scope: { unit: 1 }, person: a }]
])('two heads %s are none', (_, second) => {
  const holders = [holder({ id: 1, person: a, scope: { unit: 1 } }), holder({ id: 2, person: b, ...second })];
  expect(roleFindings(facts({ roles: [head], units: [unit({ id: 1 })], holders }), today)).toEqual([]);
});

test('there is one quality manager in the whole governance area', () => {
  const found = roleFindings(facts({
    roles: [quality], holders: [holder({ id: 1, role: 2, person: a }), holder({ id: 2, role: 2, person: b, scope: { organisation: 1 } })]
  }), today);
  expect(found).toEqual([
    { kind: 'roleDoubled', role: 'qualityManager', holders: [1, 2], people: [a, b], subject: { kind: 'role', id: 2 } }
  ]);
});

test('a policy leader of no area is a finding of that row', () => {
  const found = roleFindings(facts({
    roles: [role({ id: 1, key: 'policyLeader' })], holders: [holder({ id: 4, person: a, scope: { unit: 1 } })]
  }), today);
  expect(found).toEqual([
    { kind: 'holderWithoutScope', role: 'policyLeader', needs: ['policyArea'], person: a, subject: { kind: 'roleHolder', id: 4 } }
  ]);
});

test('two heads of no department are without a place, not two of one', () => {
  const holders = [holder({ id: 1, person: a, scope: { organisation: 1 } }), holder({ id: 2, person: b, scope: { organisation: 1 } })];
  expect(roleFindings(facts({ roles: [head], holders }), today).map(({ kind }) => kind))
    .toEqual(['holderWithoutScope', 'holderWithoutScope']);
});

test('a team member may belong to an area, a service or a support service', () => {
  const member = role({ id: 1, key: 'coreTeamMember' });
  const scopes = [{ policyArea: 1 }, { service: 1 }, { supportService: 1 }];
  const holders = scopes.map((one, i) => holder({ id: i + 1, scope: one }));
  expect(roleFindings(facts({ roles: [member], holders }), today)).toEqual([]);
});

test('a substitute of a substitute, and of a row that is not there, are findings', () => {
  const found = roleFindings(facts({
    holders: [
      holder({ id: 1 }), holder({ id: 2, onBehalfOf: 1 }), holder({ id: 3, person: a, onBehalfOf: 2 }),
      holder({ id: 4, person: b, onBehalfOf: 77 })
    ]
  }), today);
  expect(found).toEqual([
    { kind: 'substituteOfSubstitute', person: a, subject: { kind: 'roleHolder', id: 3 } },
    { kind: 'substituteOfUnknown', person: b, subject: { kind: 'roleHolder', id: 4 } }
  ]);
});

describe('a role whose last holder has ended', () => {
  const personnel = role({ id: 9, name: 'Personalijuht' });
  const last = holder({ id: 1, role: 9, person: a, scope: { organisation: 1 }, validity: until('2026-10-31') });
  const before = holder({ id: 2, role: 9, person: b, scope: { organisation: 1 }, validity: until('2025-12-31') });
  const lists = { roles: [personnel], organisations: [organisation({ id: 1, kind: 'ministry' })] };
  const found = (when: string, ...holders: readonly ReturnType<typeof holder>[]): readonly unknown[] => roleFindings(facts({ ...lists, holders }), day(when));
  const expected = [{ kind: 'roleExpired', role: 9, person: a, until: '2026-10-31', subject: { kind: 'roleHolder', id: 1 } }];

  test.each([['2026-10-30', []], ['2026-10-31', []], ['2026-11-01', expected], ['2026-11-02', expected]])('is a finding of the last one from the day after: %s', (when, findings) => {
    expect(found(when, before, last)).toEqual(findings);
  });

  test('is none once somebody has followed, also elsewhere without a place', () => {
    expect(found('2026-11-21', last, holder({ id: 3, role: 9, person: b, scope: { organisation: 1 } }))).toEqual([]);
    expect(found('2026-11-21', last, holder({ id: 3, role: 9, person: b }))).toEqual([]);
  });

  test('is none where the place itself is no more', () => {
    const gone = { ...lists, organisations: [organisation({ id: 1, validity: until('2026-10-31') })] };
    expect(roleFindings(facts({ ...gone, holders: [last] }), today)).toEqual([]);
  });

  test.each(['policyLeader', 'coreTeamMember', 'postHolder'] as const)('says nothing of a %s: that is told by the map, the team or the structure', key => {
    const ended = holder({ id: 1, role: 9, person: a, scope: { post: 1, policyArea: 1 }, validity: until('2026-10-31') });
    expect(roleFindings(facts({ roles: [role({ id: 9, key })], holders: [ended] }), today)).toEqual([]);
  });
});

describe('on the day before, on and after a change', () => {
  const days = ['2026-11-29', '2026-11-30', '2026-12-01', '2026-12-02'];
  const kinds = (given: Parameters<typeof facts>[0]): readonly string[] => days.map(when => roleFindings(facts(given), day(when)).map(({ kind }) => kind).join());
  const heads = (validity: object, second: object): readonly ReturnType<typeof holder>[] =>
    [holder({ id: 1, person: a, scope: { unit: 1 }, validity }), holder({ id: 2, person: b, scope: { unit: 1 }, validity: second })];
  const given = { roles: [head], units: [unit({ id: 1 })] };

  test('a department is without a head from the day after the last one', () => {
    expect(kinds({ ...given, holders: [holder({ id: 1, scope: { unit: 1 }, validity: until('2026-11-30') })] })).toEqual(['', '', 'roleVacant', 'roleVacant']);
  });

  test('two heads are doubled on the days that both hold, and not while one follows the other', () => {
    expect(kinds({ ...given, holders: heads(until('2026-12-01'), since('2026-11-30')) })).toEqual(['', 'roleDoubled', 'roleDoubled', '']);
    expect(kinds({ ...given, holders: heads(until('2026-11-30'), since('2026-12-01')) })).toEqual(['', '', '', '']);
  });

  test('a department is expected to have a head from its first day to its last', () => {
    const other = holder({ id: 1, scope: { unit: 2 } });
    expect(kinds({ roles: [head], units: [unit({ id: 2 }), unit({ id: 1, validity: between('2026-11-30', '2026-12-01') })], holders: [other] })).toEqual(['', 'roleVacant', 'roleVacant', '']);
  });

  test('a row without a place, and one that stands in for nobody, are findings on their own days', () => {
    expect(kinds({ roles: [role({ id: 1, key: 'policyLeader' })], holders: [holder({ id: 4, validity: until('2026-11-30') })] })).toEqual(['holderWithoutScope', 'holderWithoutScope', '', '']);
    expect(kinds({ holders: [holder({ id: 4, onBehalfOf: 77, validity: since('2026-12-01') })] })).toEqual(['', '', 'substituteOfUnknown', 'substituteOfUnknown']);
  });

  test('a place that is no more has no expired role from the day after', () => {
    const lists = { roles: [role({ id: 9, name: 'Personalijuht' })], organisations: [organisation({ id: 1, kind: 'ministry', validity: until('2026-12-01') })] };
    expect(kinds({ ...lists, holders: [holder({ id: 1, role: 9, scope: { organisation: 1 }, validity: until('2026-11-30') })] })).toEqual(['', '', 'roleExpired', '']);
  });
});
