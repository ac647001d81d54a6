import type { RoleId } from '../../../domain/identity';
import type { ResponsibilityMatrix, ResponsibilityRow } from '../../../domain/people/responsibility';
import { foldWords, hasWords } from '../../../domain/search/fold';

export interface MatrixFilter { readonly text?: string; readonly kind?: ResponsibilityRow['kind']; readonly role?: RoleId }

/** Rows that fit, and the roles that have a part in one of them. */
export const filterMatrix = ({ rows, roles }: ResponsibilityMatrix, { text = '', kind, role }: MatrixFilter): ResponsibilityMatrix => {
  const words = foldWords(text);
  const shown = rows.filter(row => (kind === undefined || row.kind === kind) && (role === undefined || row.cells.has(role)) && hasWords(row.words, words));
  const used = new Set(shown.flatMap(({ cells }) => [...cells.keys()]));
  return { rows: shown, roles: roles.filter(({ id }) => used.has(id)) };
};
