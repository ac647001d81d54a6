import { useChosenColumns as useColumnsOf, type ChosenColumns } from '../../../ui/useChosenColumns';

export type { ChosenColumns };

/** Which columns of the register a person has put away. */
export const useChosenColumns = (usual: readonly string[]): ChosenColumns => useColumnsOf('register', usual);
