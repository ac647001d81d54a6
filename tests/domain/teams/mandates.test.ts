import { mandateMatrix, matrixKey } from '../../../src/domain/teams/mandates';
import { adviser, agency, answers, at, compositionOn, day, envelopeOf, expert, given, health, healthTeam, joins, otherAgency, otherTeam, submits, theTeam, together, worldOf } from './given';

const returned = envelopeOf([adviser], { edition: 2 });
const facts = worldOf(together(
  given([expert], 'agencyHead'),
  { members: [joins(adviser, 2)], log: [submits(returned), answers(returned, 'healthHead', at(1), 'return', { text: 'Miks?' })] }
));

test('the table has a cell for each team and institution that sits, is asked or should sit', () => {
  const { teams, institutions, cells } = mandateMatrix(facts, day('2026-03-12'));
  expect(teams.map(({ composition: { team } }) => team.id)).toEqual([theTeam.id, otherTeam.id]);
  expect(institutions.map(({ name }) => name)).toEqual(['Tervise osakond', 'Amet', 'Teine amet']);
  expect(cells.get(matrixKey(healthTeam, { kind: 'organisation', organisation: agency }))?.counts).toMatchObject({ given: 1, missing: 0, expiring: 0 });
  expect(cells.get(matrixKey(healthTeam, { kind: 'department', unit: health }))?.counts).toMatchObject({ given: 0, returned: 1 });
  expect(cells.get(matrixKey(healthTeam, { kind: 'organisation', organisation: otherAgency }))).toMatchObject({ seats: [], counts: { missing: 1 } });
});

test('counts go with the day: pending, given, ending, over', () => {
  const on = (text: string): readonly number[] => {
    const { counts: { pending, given: there, expiring, missing } } = mandateMatrix(facts, day(text));
    return [pending, there, expiring, missing];
  };
  expect(on('2026-03-01')).toEqual([0, 0, 0, 2]);
  expect(on('2026-03-02')).toEqual([2, 0, 0, 1]);
  expect(on('2026-03-03')).toEqual([1, 0, 0, 1]);
  expect(on('2026-03-04')).toEqual([0, 1, 0, 1]);
  expect(on('2026-06-30')).toEqual([0, 1, 1, 1]);
  expect(on('2026-07-01')).toEqual([0, 0, 0, 2]);
});

test('totals by team and by institution add up to the same', () => {
  const { counts, teams, institutions, cells } = mandateMatrix(facts, day('2026-03-12'));
  for (const all of [teams, institutions, [...cells.values()]]) {
    expect(all.reduce((sum, one) => sum + one.counts.seats, 0)).toBe(counts.seats);
    expect(all.reduce((sum, one) => sum + one.counts.missing, 0)).toBe(counts.missing);
  }
  expect(counts.seats).toBe(compositionOn(facts, '2026-03-12').seats.length);
});

test('a team that is no more has no row from the day after', () => {
  const ended = worldOf({ teams: [{ ...theTeam, validity: { until: day('2026-03-11') } }] });
  expect(['2026-03-11', '2026-03-12'].map(on => mandateMatrix(ended, day(on)).teams.length)).toEqual([1, 0]);
});
