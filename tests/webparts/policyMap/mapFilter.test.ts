import { areasOf } from '../../../src/domain/policy/policyMap';
import type { OrganisationId, UnitId } from '../../../src/domain/identity';
import { countGaps, filterMap, gapKinds, type MapFilter } from '../../../src/webparts/policyMap/mapFilter';
import { ids } from '../../domain/given';
import { mapOn } from '../../domain/policy/smallMap';

const map = mapOn('2026-11-21');
const areasLeft = (filter: MapFilter): readonly number[] => ids(areasOf(filterMap(map, filter)).map(({ area }) => area));

test('without a filter the map is the very same', () => {
  expect(filterMap(map, {})).toBe(map);
});

test.each<[string, MapFilter, readonly number[]]>([
  ['areas without a leader', { gap: 'noLeader' }, [2, 3, 4]],
  ['areas with a service that nobody manages', { gap: 'serviceWithoutManager' }, [2, 1]],
  ['areas of a field, also those placed by their department', { field: 1 as UnitId }, [2, 1]],
  ['areas with a service of an agency', { agency: 2 as OrganisationId }, [2, 1]],
  ['all at once', { gap: 'noLeader', field: 1 as UnitId, agency: 2 as OrganisationId }, [2]],
  ['no horizontal areas', { hideHorizontal: true }, [2, 1, 3]],
  ['nothing, where nothing fits', { field: 3 as UnitId }, []]
])('%s', (_what, filter, expected) => {
  expect([...areasLeft(filter)].sort()).toEqual([...expected].sort());
});

test('a field without areas falls away when the map is narrowed, and stays when only bands are hidden', () => {
  expect(filterMap(map, { gap: 'noLeader' }).fields.map(({ unit }) => unit.id)).toEqual([1]);
  expect(filterMap(map, { hideHorizontal: true }).fields.map(({ unit }) => unit.id)).toEqual([1, 3]);
});

test('gaps are those of the areas left; a service under two areas is still one gap', () => {
  const withoutManager = filterMap(map, { agency: 2 as OrganisationId }).gaps.filter(({ kind }) => kind === 'serviceWithoutManager');
  expect(withoutManager.map(gap => 'service' in gap && gap.service)).toEqual([2, 5]);
  expect(filterMap(map, { field: 1 as UnitId }).gaps.some(({ kind }) => kind === 'serviceWithoutArea')).toBe(false);
  expect(filterMap(map, { hideHorizontal: true }).gaps.some(({ kind }) => kind === 'serviceWithoutArea')).toBe(true);
});

test('every gap of the map is counted once, by its kind', () => {
  const counts = countGaps(map.gaps);
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(map.gaps.length);
  expect(counts.map(({ kind }) => kind)).toEqual(gapKinds.filter(kind => map.gaps.some(gap => gap.kind === kind)));
});
