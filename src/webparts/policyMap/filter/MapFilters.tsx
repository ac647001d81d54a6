import * as React from 'react';
import { areasOf, type PolicyMap } from '../../../domain/policy/policyMap';
import type { Organisation } from '../../../domain/people/structure';
import { alphabetically } from '../../../domain/search/collation';
import { FilterSelect } from '../../../ui/frame/FilterSelect';
import { useVajs } from '../../../ui/vajs';
import { countGaps, type MapFilter } from '../mapFilter';
import styles from './MapFilters.module.scss';

export interface MapFiltersProps {
  /** The whole map of the day, so that a choice does not take the others away. */
  readonly map: PolicyMap;
  readonly filter: MapFilter;
  readonly onChange: (filter: MapFilter) => void;
}

const agenciesIn = (map: PolicyMap): readonly Organisation[] => [...new Map(areasOf(map)
  .flatMap(({ services }) => services.flatMap(({ organisation }) => organisation ?? []))
  .map(organisation => [organisation.id, organisation])).values()].sort((a, b) => alphabetically(a.name, b.name));

const one = <T extends { readonly id: number }>(all: readonly T[], value: string | undefined): T['id'] | undefined =>
  all.find(({ id }) => String(id) === value)?.id;

/** Which areas to show: of one field, with services of one agency, with one kind of gap. */
export const MapFilters = ({ map, filter, onChange }: MapFiltersProps): React.ReactElement => {
  const { policyMap } = useVajs().strings;
  const fields = map.fields.map(({ unit }) => unit);
  const agencies = agenciesIn(map);
  const gaps = countGaps(map.gaps);
  return (
    <div className={styles.filters}>
      <FilterSelect
        any={policyMap.everything} label={policyMap.filterField} value={filter.field} choices={fields.map(({ id, name }) => ({ value: String(id), text: name }))}
        onSelect={value => onChange({ ...filter, field: one(fields, value) })}
      />
      <FilterSelect
        any={policyMap.everything} label={policyMap.filterAgency} value={filter.agency} choices={agencies.map(({ id, name }) => ({ value: String(id), text: name }))}
        onSelect={value => onChange({ ...filter, agency: one(agencies, value) })}
      />
      <FilterSelect
        any={policyMap.everything} label={policyMap.filterGaps} value={filter.gap}
        choices={gaps.map(({ kind, count }) => ({ value: kind, text: `${policyMap.gapNames[kind]} (${count})` }))}
        onSelect={value => onChange({ ...filter, gap: gaps.find(({ kind }) => kind === value)?.kind })}
      />
    </div>
  );
};
