import { matrixOf } from '../../../src/domain/policy/matrix';
import { areasOf } from '../../../src/domain/policy/policyMap';
import { mapOn, people } from './smallMap';

const map = mapOn('2026-11-21');
const { columns, rows } = matrixOf(map);

test('columns are the agencies that have a service on the map', () => {
  expect(columns.map(({ shortName }) => shortName)).toEqual(['RA', 'TA']);
});

test('rows are the areas, in the order of the map', () => {
  expect(rows.map(({ area }) => area)).toEqual(areasOf(map));
});

test('a cell counts services, names managers, and tells how many services have none', () => {
  const row = rows.find(({ area }) => area.area.id === 1);
  expect(row?.cells.map(cell => cell && [cell.services.length, cell.managers, cell.withoutManager]))
    .toEqual([[1, [], 1], [1, [people.manager], 0]]);
});

test('a cell without services is empty', () => {
  const row = rows.find(({ area }) => area.area.id === 2);
  expect(row?.cells.map(cell => cell?.services.length)).toEqual([1, undefined]);
});
