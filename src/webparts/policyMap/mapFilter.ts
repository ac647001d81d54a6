import type { OrganisationId, PolicyAreaId, UnitId } from '../../domain/identity';
import type { Gap } from '../../domain/policy/gaps';
import { areasOf, type AreaOnMap, type PolicyMap } from '../../domain/policy/policyMap';

export type GapKind = Gap['kind'];

/** In the order in which they weigh. */
export const gapKinds = [
  'noLeader', 'doubledLeader', 'serviceWithoutManager', 'doubledManager', 'serviceWithoutArea', 'noField', 'noDepartment',
  'noTeam', 'noServices', 'noGoals'
] as const satisfies readonly GapKind[];

export interface MapFilter {
  readonly gap?: GapKind;
  readonly field?: UnitId;
  /** Areas with a service of this agency. */
  readonly agency?: OrganisationId;
  /** Without the areas that run across the others. */
  readonly hideHorizontal?: boolean;
}

const rules: readonly ((area: AreaOnMap, filter: MapFilter) => boolean)[] = [
  ({ gaps }, { gap }) => gap === undefined || gaps.some(({ kind }) => kind === gap),
  ({ field }, { field: asked }) => asked === undefined || field?.id === asked,
  ({ services }, { agency }) => agency === undefined || services.some(({ organisation }) => organisation?.id === agency),
  ({ area }, { hideHorizontal }) => !hideHorizontal || !area.horizontal
];

const isOf = (gap: Gap, areas: ReadonlySet<PolicyAreaId>, loose: boolean): boolean => {
  if ('area' in gap) return areas.has(gap.area);
  if (gap.kind === 'serviceWithoutArea') return loose;
  return gap.areas.length === 0 ? loose : gap.areas.some(area => areas.has(area));
};

/** A map of the areas that fit, with the gaps that are theirs. A field whose areas all fell away goes too. */
export const filterMap = (map: PolicyMap, filter: MapFilter): PolicyMap => {
  const { gap, field, agency } = filter;
  const narrowed = gap !== undefined || field !== undefined || agency !== undefined;
  if (!narrowed && !filter.hideHorizontal) return map;

  const fits = (area: AreaOnMap): boolean => rules.every(rule => rule(area, filter));
  const fields = map.fields.map(column => ({ ...column, areas: column.areas.filter(fits) }));
  const kept: PolicyMap = {
    ...map,
    fields: narrowed ? fields.filter(({ areas }) => areas.length > 0) : fields,
    unplaced: map.unplaced.filter(fits),
    horizontal: map.horizontal.filter(fits)
  };
  const ids = new Set(areasOf(kept).map(({ area }) => area.id));
  const loose = field === undefined && agency === undefined;
  return { ...kept, gaps: map.gaps.filter(each => isOf(each, ids, loose)) };
};

export interface GapCount { readonly kind: GapKind; readonly count: number }

/** Kinds that occur, with how often. */
export const countGaps = (gaps: readonly Gap[]): readonly GapCount[] =>
  gapKinds.map(kind => ({ kind, count: gaps.filter(gap => gap.kind === kind).length })).filter(({ count }) => count > 0);
