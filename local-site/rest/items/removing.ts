import { errors } from '../errors';
import type { Call } from '../site';
import { removeScope } from '../store/assignments';
import { quoteName } from '../store/database';
import { countItems, countItemScopes, type List } from '../store/lists';
import { addRecycled, type RecycledKind } from '../store/recycled';
import { relatedItems } from './relations';
import { fileNameOf } from './systemProperties';
import { type ItemRow, ownScopeOf, tableOf } from './table';
import { guarded, needRowRight } from './writing';

/** Takes a row out of its list. What else belongs to it (versions, comments) stays until `forgetItem`. */
export const takeAway = (call: Call, list: List, row: ItemRow): void => {
  const { db } = call.site;
  db.run(`DELETE FROM ${tableOf(list.id)} WHERE id = ?`, row.id);
  const own = ownScopeOf(row);
  if (own !== null) {
    removeScope(db, own);
    countItemScopes(db, list.id, -1);
  }
  countItems(db, list.id, -1, call.at);
};

/** Tables that hold something of single items. */
const belongings = ['versions', 'comments', 'item_likes', 'silenced_items', 'documents', 'contents', 'checked_in_rows'] as const;

/** Removes what belonged to a row that never comes back. */
export const forgetItem = (call: Call, list: number, item: number): void => {
  for (const table of belongings) call.site.db.run(`DELETE FROM ${table} WHERE list = ? AND item = ?`, list, item);
};

/** Deletes a row for good. Throws 403 without DeleteListItems, 500 when another list's restrictive lookup points at it. */
export const deleteItem = (call: Call, list: List, row: ItemRow): void => {
  needRowRight(call, list, row, 'DeleteListItems');
  for (const related of relatedItems(call, list, row)) deleteItem(call, related.list, related.row);
  takeAway(call, list, row);
  forgetItem(call, list.id, row.id);
};

const titleOf = (row: ItemRow): string => typeof row.f_Title === 'string' ? row.f_Title : '';

/** Moves a row to the recycle bin and gives the bin's number for it. */
export const recycleItem = (call: Call, list: List, row: ItemRow, kind: RecycledKind = 'item'): string => {
  needRowRight(call, list, row, 'DeleteListItems');
  for (const related of relatedItems(call, list, row)) recycleItem(call, related.list, related.row);
  takeAway(call, list, row);
  const json = JSON.stringify(row);
  return addRecycled(call.site.db, {
    kind, web: list.web, list: list.id, item: row.id, title: titleOf(row) || fileNameOf(row), leaf: fileNameOf(row), dir: `${list.path}${row.dir}`.slice(1),
    author: row.author, by: call.me.id, at: call.at, size: row.size ?? Buffer.byteLength(json), row: json
  });
};

const tableColumns = (call: Call, table: string): ReadonlySet<string> =>
  new Set(call.site.db.all<{ name: string }>(`SELECT name FROM pragma_table_info('${table}')`).map(({ name }) => name));

/** Puts a row back as it was, with the permissions of its list. Columns that were deleted meanwhile stay away. */
export const restoreRow = (call: Call, list: List, row: ItemRow): void => {
  const table = tableOf(list.id);
  const known = tableColumns(call, table);
  const back: Record<string, ItemRow[string]> = { ...row, scope: null, inherits: 0 };
  const columns = Object.keys(back).filter(column => known.has(column));
  if (call.site.db.get(`SELECT 1 FROM ${table} WHERE id = ?`, row.id)) throw errors.operationFailed('An item with this ID already exists in the list.');
  guarded(call, list, () => call.site.db.run(
    `INSERT INTO ${table} (${columns.map(quoteName).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`, ...columns.map(column => back[column] ?? null)));
  countItems(call.site.db, list.id, 1, call.at);
};
