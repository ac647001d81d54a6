import type { PolicyMap } from '../../../domain/policy/policyMap';
import { areasOf } from '../../../domain/policy/policyMap';
import type { Strings } from '../../../loc';
import type { Chip } from '../../../ui/Frame';
import type { MapFilter } from '../mapFilter';

/** A filter that the day's map does not know, such as a field that has ended, is still in force and says so by its number. */
const nameOr = (name: string | undefined, id: number): string => name ?? `#${id}`;

/** The filters in force, each with its way out. */
export const chipsOf = (
  map: PolicyMap | undefined, filter: MapFilter, policyMap: Strings['policyMap'], onChange: (filter: MapFilter) => void
): readonly Chip[] => {
  const { gap, field, agency } = filter;
  const organisations = map ? areasOf(map).flatMap(({ services }) => services.map(({ organisation }) => organisation)) : [];
  return [
    ...(field === undefined ? [] : [{
      key: 'field', text: `${policyMap.filterField}: ${nameOr(map?.fields.find(({ unit }) => unit.id === field)?.unit.name, field)}`,
      onRemove: () => onChange({ ...filter, field: undefined })
    }]),
    ...(agency === undefined ? [] : [{
      key: 'agency', text: `${policyMap.filterAgency}: ${nameOr(organisations.find(one => one?.id === agency)?.name, agency)}`,
      onRemove: () => onChange({ ...filter, agency: undefined })
    }]),
    ...(gap === undefined ? [] : [{
      key: 'gap', text: `${policyMap.filterGaps}: ${policyMap.gapNames[gap]}`, onRemove: () => onChange({ ...filter, gap: undefined })
    }])
  ];
};
