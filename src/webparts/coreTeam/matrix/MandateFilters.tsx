import * as React from 'react';
import type { MandateMatrix } from '../../../domain/teams/mandates';
import { useWords } from '../../../ui/approvals/useWords';
import { FilterSelect } from '../../../ui/frame/FilterSelect';
import { mandateStates } from '../standing/states';
import type { MandateFilter } from './mandateFilter';
import styles from './Mandates.module.scss';

export interface MandateFiltersProps {
  readonly matrix: MandateMatrix;
  readonly filter: MandateFilter;
  readonly onChange: (filter: MandateFilter) => void;
}

/** What stands behind "Filter": mandates of one state, or of one institution. */
export const MandateFilters = ({ matrix: { counts, institutions }, filter, onChange }: MandateFiltersProps): React.ReactElement => {
  const { coreTeam: { matrix: words, states, stateCount } } = useWords();
  return (
    <div className={styles.filters}>
      <FilterSelect
        label={words.filterState} any={words.any} value={filter.state} choices={mandateStates.map(state => ({ value: state, text: stateCount(states[state], counts[state]) }))}
        onSelect={value => onChange({ ...filter, state: mandateStates.find(state => state === value) })}
      />
      <FilterSelect
        label={words.filterInstitution} any={words.any} value={filter.institution} choices={institutions.map(({ key, name }) => ({ value: key, text: name }))}
        onSelect={institution => onChange({ ...filter, institution })}
      />
    </div>
  );
};
