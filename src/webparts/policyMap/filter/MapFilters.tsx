import * as React from 'react';
import { areasOf, type PolicyMap } from '../../../domain/policy/policyMap';
import type { Organisation } from '../../../domain/people/structure';
import { alphabetically } from '../../../domain/search/collation';
import { useVajs } from '../../../ui/vajs';
import { countGaps, type MapFilter } from '../mapFilter';
import styles from './MapFilters.module.scss';

export interface MapFiltersProps {
  /** The whole map of the day, so that a choice does not take the others away. */
  readonly map: PolicyMap;
  readonly filter: MapFilter;
  readonly onChange: (filter: MapFilter) => void;
}

interface Choice { readonly value: string; readonly text: string }

interface SelectProps {
  readonly label: string;
  readonly value: string | number | undefined;
  readonly choices: readonly Choice[];
  /** Undefined: everything. */
  readonly onSelect: (value: string | undefined) => void;
}

const Select = ({ label, value, choices, onSelect }: SelectProps): React.ReactElement => {
  const { policyMap } = useVajs().strings;
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <select className={styles.select} value={value ?? ''} onChange={event => onSelect(event.target.value || undefined)}>
        <option value="">{policyMap.everything}</option>
        {choices.map(choice => <option key={choice.value} value={choice.value}>{choice.text}</option>)}
      </select>
    </label>
  );
};

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
      <Select
        label={policyMap.filterField} value={filter.field} choices={fields.map(({ id, name }) => ({ value: String(id), text: name }))}
        onSelect={value => onChange({ ...filter, field: one(fields, value) })}
      />
      <Select
        label={policyMap.filterAgency} value={filter.agency} choices={agencies.map(({ id, name }) => ({ value: String(id), text: name }))}
        onSelect={value => onChange({ ...filter, agency: one(agencies, value) })}
      />
      <Select
        label={policyMap.filterGaps} value={filter.gap}
        choices={gaps.map(({ kind, count }) => ({ value: kind, text: `${policyMap.gapNames[kind]} (${count})` }))}
        onSelect={value => onChange({ ...filter, gap: gaps.find(({ kind }) => kind === value)?.kind })}
      />
    </div>
  );
};
