import type { Database } from '../store/database';
import type { List } from '../store/lists';
import type { ItemRow } from './table';

/** A minor version is one of 512 steps to the next major one. */
const major = 512;

/** Keeps the row as it stands. Old ones beyond the list's limit go. */
export const keepRow = (db: Database, list: List, row: ItemRow): void => {
  db.run('INSERT OR REPLACE INTO versions (list, item, ui_version, row) VALUES (?, ?, ?, ?)', list.id, row.id, row.ui_version, JSON.stringify(row));
  const limit = Number(list.props.MajorVersionLimit ?? 0);
  if (limit > 0) {
    db.run(`DELETE FROM versions WHERE list = ?1 AND item = ?2 AND ui_version NOT IN
      (SELECT ui_version FROM versions WHERE list = ?1 AND item = ?2 ORDER BY ui_version DESC LIMIT ?3)`, list.id, row.id, limit - 1);
  }
};

/** Keeps the row as it stands and gives the number of the version to come. */
export const keepVersion = (db: Database, list: List, row: ItemRow): number => {
  keepRow(db, list, row);
  return (Math.floor(row.ui_version / major) + 1) * major;
};

/** Earlier states of a row, the newest first; the row itself is not among them. */
export const earlierVersions = (db: Database, list: List, item: number): readonly ItemRow[] =>
  db.all<{ row: string }>('SELECT row FROM versions WHERE list = ? AND item = ? ORDER BY ui_version DESC', list.id, item)
    .map(({ row }) => JSON.parse(row) as ItemRow);
