import fc from 'fast-check';
import { indexHolders } from '../../../src/domain/people/holders';
import type { RoleHolder } from '../../../src/domain/people/role';
import { changesBetween } from '../../../src/domain/policy/mapChanges';
import type { MapChange } from '../../../src/domain/policy/mapChanges';
import { fromDayNumber, dayNumber } from '../../../src/domain/time/plainDate';
import { policyMapOn } from '../../../src/domain/policy/policyMap';
import type { PolicyMap } from '../../../src/domain/policy/policyMap';
import { day, goal, holder, until } from '../given';
import { mapOn, people, smallFacts } from './smallMap';

/** The small map of one day, with other rows of role holders. */
const mapWith = (holders: readonly RoleHolder[]): PolicyMap =>
  policyMapOn({ ...smallFacts, holders: indexHolders(holders, smallFacts.roles) }, day('2026-11-21'));

const kinds = (changes: readonly MapChange[]): readonly string[] => changes.map(({ kind }) => kind);

test('between November and December a leader changes and a service begins', () => {
  expect(changesBetween(mapOn('2026-11-21'), mapOn('2026-12-01'))).toEqual([
    expect.objectContaining({ kind: 'leadersChanged', before: [people.leaderA], after: [people.leaderB] }),
    expect.objectContaining({ kind: 'serviceBegan', areas: [expect.objectContaining({ id: 1 })] })
  ]);
});

test('an area that ended is told as such, not piece by piece', () => {
  const changes = changesBetween(mapOn('2026-11-20'), mapOn('2026-11-21'));
  expect(kinds(changes)).toEqual(['areaEnded']);
  expect(kinds(changesBetween(mapOn('2026-11-21'), mapOn('2026-11-20')))).toEqual(['areaBegan']);
});

test.each([
  ['managers', { ...smallFacts.holders.rows[2], person: people.member }, 'managersChanged'],
  ['teams', { ...smallFacts.holders.rows[3], validity: until('2026-01-01') }, 'teamChanged'],
  ['heads of fields', { ...smallFacts.holders.rows[4], person: people.member }, 'headsChanged']
])('%s are compared', (_, changed, kind) => {
  const holders = smallFacts.holders.rows.map(row => (row.id === changed.id ? changed : row));
  expect(kinds(changesBetween(mapOn('2026-11-21'), mapWith(holders)))).toEqual([kind]);
});

test('who joined and who left a team is told', () => {
  const joining = holder({ id: 50, role: 3, person: people.manager, scope: { policyArea: 1 } });
  const rows = smallFacts.holders.rows.filter(({ id }) => id !== 4);
  expect(changesBetween(mapOn('2026-11-21'), mapWith([...rows, joining])))
    .toEqual([expect.objectContaining({ kind: 'teamChanged', joined: [people.manager], left: [people.member] })]);
});

test('goals begin and end', () => {
  const other = mapOn('2026-11-21', { ...smallFacts, goals: [goal({ id: 2, policyArea: 1 })] });
  expect(kinds(changesBetween(mapOn('2026-11-21'), other))).toEqual(['goalEnded', 'goalBegan']);
});

const anyOn = fc.integer({ min: dayNumber(day('2026-11-15')), max: dayNumber(day('2026-12-05')) }).map(fromDayNumber);

test('a map does not differ from itself, nor from another of the same day', () => {
  fc.assert(fc.property(anyOn, on => {
    const map = policyMapOn(smallFacts, on);
    expect(changesBetween(map, map)).toEqual([]);
    expect(changesBetween(map, policyMapOn(smallFacts, on))).toEqual([]);
  }));
});

test('looking back, beginnings are ends, and as much has changed', () => {
  const turned: Readonly<Record<string, string>> = {
    areaBegan: 'areaEnded', areaEnded: 'areaBegan', serviceBegan: 'serviceEnded', serviceEnded: 'serviceBegan',
    goalBegan: 'goalEnded', goalEnded: 'goalBegan'
  };
  fc.assert(fc.property(anyOn, anyOn, (a, b) => {
    const there = kinds(changesBetween(policyMapOn(smallFacts, a), policyMapOn(smallFacts, b)));
    const back = kinds(changesBetween(policyMapOn(smallFacts, b), policyMapOn(smallFacts, a)));
    expect(back.map(kind => turned[kind] ?? kind).sort()).toEqual([...there].sort());
  }));
});
