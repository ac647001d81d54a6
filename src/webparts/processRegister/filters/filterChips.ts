import type { Strings } from '../../../loc';
import type { DocumentKind } from '../../../domain/documents/document';
import type { DocumentStatus } from '../../../domain/documents/edition';
import type { RegisterFilter, RoundStanding } from '../../../domain/documents/registerFilter';
import type { RoleId, SupportServiceId } from '../../../domain/identity';
import type { Chip } from '../../../ui/Frame';

/** What chips need to name the things that a filter holds by id. */
export interface FilterNames {
  readonly strings: Strings;
  readonly kind: (kind: DocumentKind) => string;
  readonly role: (id: RoleId) => string | undefined;
  readonly supportService: (id: SupportServiceId) => string | undefined;
}

interface Part { readonly key: string; readonly text: string; readonly without: RegisterFilter }

/** An empty choice is no filter, so it leaves the filter altogether. */
export const without = <T>(chosen: readonly T[] = [], one: T): readonly T[] | undefined => {
  const left = chosen.filter(other => other !== one);
  return left.length > 0 ? left : undefined;
};

const partsOf = (filter: RegisterFilter, { strings: { register }, kind, role, supportService }: FilterNames): readonly Part[] => {
  const { chips, filters, statuses } = register;
  const standing = (one: RoundStanding): string => (one === 'unverified' ? register.unverified : register.rounds[one]);
  const single = (key: keyof RegisterFilter, text: string): readonly Part[] =>
    (filter[key] === undefined || filter[key] === false ? [] : [{ key, text, without: { ...filter, [key]: undefined } }]);
  return [
    ...(filter.kinds ?? []).map((one): Part =>
      ({ key: `kind ${one}`, text: chips.kind(kind(one)), without: { ...filter, kinds: without(filter.kinds, one) } })),
    ...(filter.statuses ?? []).map((one: DocumentStatus): Part =>
      ({ key: `status ${one}`, text: chips.status(statuses[one]), without: { ...filter, statuses: without(filter.statuses, one) } })),
    ...(filter.rounds ?? []).map((one): Part =>
      ({ key: `round ${one}`, text: chips.round(standing(one)), without: { ...filter, rounds: without(filter.rounds, one) } })),
    ...single('owner', chips.owner((filter.owner && role(filter.owner)) ?? '')),
    ...single('supportService', chips.supportService((filter.supportService && supportService(filter.supportService)) ?? '')),
    ...single('overdue', filters.overdue),
    ...single('mine', filters.mine)
  ];
};

/** A chip for each part of the filter; taking it away leaves the rest in force. The text of the search is no chip. */
export const filterChips = (filter: RegisterFilter, names: FilterNames, set: (filter: RegisterFilter) => void): readonly Chip[] =>
  partsOf(filter, names).map(part => ({ key: part.key, text: part.text, onRemove: () => set(part.without) }));
