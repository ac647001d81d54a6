import * as React from 'react';
import type { RoleId } from '../../../domain/identity';
import type { ResponsibilityMatrix } from '../../../domain/people/responsibility';
import { alphabetically } from '../../../domain/search/collation';
import { FilterSelect } from '../../../ui/frame/FilterSelect';
import { useRoleWords } from '../useRoleWords';
import type { MatrixFilter } from './matrixFilter';
import styles from './Matrix.module.scss';

const kinds = ['process', 'forum'] as const;

export interface MatrixFiltersProps {
  readonly matrix: ResponsibilityMatrix;
  readonly filter: MatrixFilter;
  readonly hideForums: boolean;
  readonly onChange: (filter: MatrixFilter) => void;
}

/** What stands behind "Filter": one role's part in everything, or processes or meetings alone. */
export const MatrixFilters = ({ matrix: { roles }, filter, hideForums, onChange }: MatrixFiltersProps): React.ReactElement => {
  const { roles: { matrix: words } } = useRoleWords();
  const choices = [...roles].sort((a, b) => alphabetically(a.name, b.name)).map(({ id, name }) => ({ value: String(id), text: name }));
  return (
    <div className={styles.filters}>
      <FilterSelect
        label={words.filters.role} any={words.filters.any} value={filter.role} choices={choices}
        onSelect={value => onChange({ ...filter, role: value === undefined ? undefined : Number(value) as RoleId })}
      />
      {!hideForums && (
        <FilterSelect
          label={words.filters.kind} any={words.filters.any} value={filter.kind} choices={kinds.map(kind => ({ value: kind, text: words.groups[kind] }))}
          onSelect={value => onChange({ ...filter, kind: kinds.find(kind => kind === value) })}
        />
      )}
    </div>
  );
};
