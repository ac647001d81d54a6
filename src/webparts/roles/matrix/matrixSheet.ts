import type { ResponsibilityMatrix, ResponsibilityRow } from '../../../domain/people/responsibility';
import type { RoleStrings } from '../../../loc/roles';
import type { Export } from '../../../ui/export';

/** The shown matrix as a sheet: a column for each role, words in the cells. `day` is written as people read it. */
export const matrixSheet = ({ rows, roles }: ResponsibilityMatrix, day: string, { roles: words }: RoleStrings): Export<ResponsibilityRow> => ({
  fileName: words.matrix.file(day), sheet: words.matrix.sheet, rows,
  columns: [
    { header: words.matrix.row, width: 44, value: ({ name }) => name },
    { header: words.matrix.filters.kind, width: 24, value: ({ kind }) => words.matrix.groups[kind] },
    ...roles.map(({ id, name }) => ({
      header: name, width: 16, value: ({ cells }: ResponsibilityRow) => (cells.get(id) ?? []).map(part => words.parts[part]).join(', ')
    })),
    { header: words.matrix.others, width: 30, value: ({ others }) => others }
  ]
});
