import type { DocumentKind } from '../../../domain/documents/document';
import type { OrganisationId, UnitId } from '../../../domain/identity';
import type { JobFilter } from '../../../domain/jobDescriptions/jobFilter';
import type { WorkStrings } from '../../../loc/work';
import type { Chip } from '../../../ui/Frame';

/** What chips need to name the things that a filter holds by id. */
export interface FilterNames {
  readonly words: WorkStrings;
  readonly kind: (kind: DocumentKind) => string;
  readonly organisation: (id: OrganisationId) => string | undefined;
  readonly unit: (id: UnitId) => string | undefined;
}

interface Part { readonly key: string; readonly text: string; readonly without: JobFilter }

/** An empty choice is no filter, so it leaves the filter altogether. */
export const without = <T>(chosen: readonly T[] = [], one: T): readonly T[] | undefined => {
  const left = chosen.filter(other => other !== one);
  return left.length > 0 ? left : undefined;
};

const partsOf = (filter: JobFilter, { words: { jobRegister: words }, kind, organisation, unit }: FilterNames): readonly Part[] => [
  ...(filter.whose ? [{ key: 'whose', text: words.filters[filter.whose], without: { ...filter, whose: undefined } }] : []),
  ...(filter.standings ?? []).map((one): Part =>
    ({ key: `standing ${one}`, text: words.standings[one], without: { ...filter, standings: without(filter.standings, one) } })),
  ...(filter.kinds ?? []).map((one): Part =>
    ({ key: `kind ${one}`, text: words.chips.kind(kind(one)), without: { ...filter, kinds: without(filter.kinds, one) } })),
  ...(filter.organisation === undefined ? [] : [{
    key: 'organisation', text: words.chips.organisation(organisation(filter.organisation) ?? ''), without: { ...filter, organisation: undefined }
  }]),
  ...(filter.unit === undefined ? [] : [{ key: 'unit', text: words.chips.unit(unit(filter.unit) ?? ''), without: { ...filter, unit: undefined } }])
];

/** A chip for each part of the filter; taking it away leaves the rest in force. The text of the search is no chip. */
export const filterChips = (filter: JobFilter, names: FilterNames, set: (filter: JobFilter) => void): readonly Chip[] =>
  partsOf(filter, names).map(part => ({ key: part.key, text: part.text, onRemove: () => set(part.without) }));
