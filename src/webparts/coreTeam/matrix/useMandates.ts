import * as React from 'react';
import type { MandateMatrix } from '../../../domain/teams/mandates';
import { useWords } from '../../../ui/approvals/useWords';
import type { Chip } from '../../../ui/Frame';
import { shownMatrix, type MandateFilter, type ShownMatrix } from './mandateFilter';

export interface Mandates {
  readonly whole: MandateMatrix;
  readonly shown: ShownMatrix;
  readonly filter: MandateFilter;
  readonly setFilter: (filter: MandateFilter) => void;
  readonly chips: readonly Chip[];
}

/** The matrix as search and filters leave it; undefined while it is not looked at. */
export const useMandates = (whole: MandateMatrix | undefined, sought: string): Mandates | undefined => {
  const { coreTeam: { matrix: words, states } } = useWords();
  const [filter, setFilter] = React.useState<MandateFilter>({});
  const shown = React.useMemo(() => whole && shownMatrix(whole, filter, sought), [whole, filter, sought]);
  if (!whole || !shown) return undefined;
  const { state, institution } = filter;
  const named = whole.institutions.find(({ key }) => key === institution);
  return {
    whole, shown, filter, setFilter,
    chips: [
      ...(state === undefined ? [] : [{ key: 'state', text: `${words.filterState}: ${states[state]}`, onRemove: () => setFilter({ ...filter, state: undefined }) }]),
      ...(institution === undefined ? [] : [{
        key: 'institution', text: `${words.filterInstitution}: ${named?.name ?? institution}`, onRemove: () => setFilter({ ...filter, institution: undefined })
      }])
    ]
  };
};
