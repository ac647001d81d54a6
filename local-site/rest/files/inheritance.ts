import { type ItemRow, ownScopeOf, tableOf } from '../items/table';
import type { Call } from '../site';
import { removeScope } from '../store/assignments';
import { countItemScopes, type List } from '../store/lists';
import type { ListFolder } from './places';
import { dirWithin } from './places';

/** Where a row stands: its folder, and whose permissions it has. */
export interface Standing { readonly dir: string; readonly scope: number | null; readonly inherits: number }

const inherited = (scope: number | null): Pick<Standing, 'scope' | 'inherits'> => ({ scope, inherits: scope === null ? 0 : 1 });

/** What a row put into a folder takes from it. */
export const standingIn = (folder: ListFolder): Standing =>
  ({ dir: dirWithin(folder), ...inherited(folder.is === 'list' ? null : folder.row.scope) });

const folderAround = (call: Call, list: List, dir: string): ItemRow | undefined => {
  const slash = dir.lastIndexOf('/');
  return dir === '' ? undefined : call.site.db.get<ItemRow>(
    `SELECT * FROM ${tableOf(list.id)} WHERE fold(dir) = fold(?) AND fold(leaf) = fold(?) AND leaf IS NOT NULL`, dir.slice(0, slash), dir.slice(slash + 1));
};

/** The permissions of the folder that a row is in; null: those of the list. */
export const scopeAround = (call: Call, list: List, row: Pick<ItemRow, 'dir'>): number | null => folderAround(call, list, row.dir)?.scope ?? null;

const below = (row: ItemRow): string => `${row.dir}/${row.leaf ?? ''}`;

/** SQL of the rows below a folder; bind its `dir` twice. */
const isBelow = `(fold(dir) = fold(?) OR substr(fold(dir), 1, length(fold(?)) + 1) = fold(?) || '/')`;

/** The rows below a folder, those in it first. */
export const rowsBelow = (call: Call, list: List, folder: ItemRow): readonly ItemRow[] => {
  const dir = below(folder);
  return call.site.db.all<ItemRow>(`SELECT * FROM ${tableOf(list.id)} WHERE ${isBelow} ORDER BY length(dir), id`, dir, dir, dir);
};

/** Follows a folder that has another path now. */
export const shiftBelow = (call: Call, list: List, from: string, to: string): void => {
  call.site.db.run(`UPDATE ${tableOf(list.id)} SET dir = ? || substr(dir, length(?) + 1) WHERE ${isBelow}`, to, from, from, from, from);
};

/** Gives a row permissions of its own, or (null) those of its folder again. What inherited from it goes along. */
export const setOwnScope = (call: Call, list: List, row: ItemRow, own: number | null): void => {
  const { db } = call.site;
  const table = tableOf(list.id);
  const now = own === null ? inherited(scopeAround(call, list, row)) : { scope: own, inherits: 0 };
  db.run(`UPDATE ${table} SET scope = ?, inherits = ? WHERE id = ?`, now.scope, now.inherits, row.id);
  countItemScopes(db, list.id, own === null ? -1 : 1);
  if (row.kind !== 1) return;
  const dir = below(row);
  db.run(`UPDATE ${table} SET scope = ?, inherits = ? WHERE ${isBelow} AND scope IS ? AND (scope IS NULL OR inherits = 1)`,
    now.scope, now.scope === null ? 0 : 1, dir, dir, dir, row.scope);
};

/** Makes everything below a folder inherit from it. */
export const clearScopesBelow = (call: Call, list: List, folder: ItemRow): void => {
  const { db } = call.site;
  const standing = db.get<ItemRow>(`SELECT * FROM ${tableOf(list.id)} WHERE id = ?`, folder.id) ?? folder;
  for (const row of rowsBelow(call, list, folder)) {
    const own = ownScopeOf(row);
    if (own !== null) {
      removeScope(db, own);
      countItemScopes(db, list.id, -1);
    }
    const now = inherited(standing.scope);
    db.run(`UPDATE ${tableOf(list.id)} SET scope = ?, inherits = ? WHERE id = ?`, now.scope, now.inherits, row.id);
  }
};
