import * as React from 'react';
import { responsibilityOn, type ResponsibilityMatrix } from '../../domain/people/responsibility';
import type { Chip } from '../../ui/Frame';
import { useVajs } from '../../ui/vajs';
import { filterMatrix, type MatrixFilter } from './matrix/matrixFilter';
import { useRoleWords } from './useRoleWords';
import type { RoleFacts } from './useTies';

export interface ShownMatrix {
  readonly whole: ResponsibilityMatrix;
  /** What search and filters leave. */
  readonly shown: ResponsibilityMatrix;
  readonly filter: MatrixFilter;
  readonly setFilter: (filter: MatrixFilter) => void;
  readonly chips: readonly Chip[];
}

/** The matrix of the shown day; undefined until facts are there, or where another view is looked at. */
export const useMatrix = (facts: RoleFacts | undefined, text: string, hideForums: boolean): ShownMatrix | undefined => {
  const { on } = useVajs();
  const { roles: { matrix: words } } = useRoleWords();
  const [filter, setFilter] = React.useState<MatrixFilter>({});
  const whole = React.useMemo(() => facts && responsibilityOn(hideForums ? { ...facts, forums: [] } : facts, on), [facts, hideForums, on]);
  const shown = React.useMemo(() => whole && filterMatrix(whole, { ...filter, text }), [whole, filter, text]);
  if (!whole || !shown) return undefined;
  const { kind, role } = filter;
  const roleName = whole.roles.find(({ id }) => id === role)?.name;
  const chips: readonly Chip[] = [
    ...(kind ? [{ key: 'kind', text: words.groups[kind], onRemove: () => setFilter({ ...filter, kind: undefined }) }] : []),
    ...(role !== undefined && roleName !== undefined ? [{ key: 'role', text: words.chips.role(roleName), onRemove: () => setFilter({ ...filter, role: undefined }) }] : [])
  ];
  return { whole, shown, filter, setFilter, chips };
};
