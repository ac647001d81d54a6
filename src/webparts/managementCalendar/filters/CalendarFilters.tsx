import * as React from 'react';
import type { ItemFilter } from '../../../domain/calendar/itemFilter';
import type { CalendarFacts } from '../../../domain/facts';
import type { PersonId } from '../../../domain/identity';
import { FilterSelect } from '../../../ui/frame/FilterSelect';
import { useVajs } from '../../../ui/vajs';
import { filterParts, partNames, withPart } from './filterParts';
import styles from './CalendarFilters.module.scss';

export interface CalendarFiltersProps {
  readonly facts: CalendarFacts;
  readonly filter: ItemFilter;
  readonly onChange: (filter: ItemFilter) => void;
  /** Absent while the site has not said who looks. */
  readonly me?: PersonId;
}

/** What to show of the calendar; choices take effect at once and stand as chips. */
export const CalendarFilters = ({ facts, filter, onChange, me }: CalendarFiltersProps): React.ReactElement => {
  const { language, strings } = useVajs();
  const { filters } = strings.managementCalendar;
  return (
    <div className={styles.filters}>
      {me !== undefined && (
        <label className={styles.mine} title={filters.mineHint}>
          <input
            type="checkbox" checked={filter.concerning !== undefined}
            onChange={event => onChange({ ...filter, concerning: event.target.checked ? me : undefined })}
          />
          <span>{filters.mine}</span>
        </label>
      )}
      {partNames.map(part => (
        <FilterSelect
          key={part} label={filters.parts[part]} any={filters.any} value={filter[part]}
          choices={filterParts[part].choices(facts, { language, strings })} onSelect={value => onChange(withPart(filter, part, value))}
        />
      ))}
    </div>
  );
};
