import { alphabetically, byName } from '../../../domain/search/collation';
import type { AreaOnMap } from '../../../domain/policy/policyMap';
import type { GridSort } from '../../../ui/Grid';

export const sortKeys = ['area', 'leader', 'department', 'tere', 'team', 'services', 'gaps'] as const;
export type SortKey = typeof sortKeys[number];

export const isSortKey = (key: string): key is SortKey => sortKeys.some(known => known === key);

/** What an area is sorted by; undefined where it has nothing to be sorted by. */
const values: Readonly<Record<SortKey, (onMap: AreaOnMap) => string | number | undefined>> = {
  area: ({ area }) => area.name,
  leader: ({ leaders }) => leaders[0]?.name,
  department: ({ department }) => department?.name,
  tere: ({ area }) => area.tereActivity,
  team: ({ team }) => team.length,
  services: ({ serviceCount }) => serviceCount,
  gaps: ({ gaps }) => gaps.length
};

const compare = (a: string | number, b: string | number): number =>
  (typeof a === 'number' && typeof b === 'number' ? a - b : alphabetically(String(a), String(b)));

/** What is missing stands last both ways; equals by name. Without a sort the order stays. */
export const sortAreas = (areas: readonly AreaOnMap[], sort: GridSort | undefined): readonly AreaOnMap[] => {
  if (!sort || !isSortKey(sort.key)) return areas;
  const valueOf = values[sort.key];
  const sign = sort.direction === 'up' ? 1 : -1;
  return [...areas].sort((a, b) => {
    const [left, right] = [valueOf(a), valueOf(b)];
    const order = left === undefined || right === undefined
      ? Number(left === undefined) - Number(right === undefined)
      : sign * compare(left, right);
    return order || byName(a.area, b.area);
  });
};
