import { randomUUID } from 'node:crypto';
import type { Database } from './database';

/** A list or library. Times are ISO text in UTC. */
export interface List {
  readonly id: number;
  readonly guid: string;
  readonly web: number;
  readonly title: string;
  /** Server-relative path of the root folder. */
  readonly path: string;
  readonly folderGuid: string;
  /** `EntityTypeName`, e.g. `ProcessesList`. */
  readonly entityName: string;
  readonly template: number;
  /** 0: list, 1: library. */
  readonly baseType: number;
  readonly contentType: string;
  readonly author: number;
  readonly created: string;
  readonly modified: string;
  readonly userModified: string;
  readonly deleted: string;
  readonly nextItem: number;
  readonly itemCount: number;
  /** Counts every change of the list, its columns and its items. */
  readonly revision: number;
  /** How many items have permissions of their own. */
  readonly itemScopes: number;
  /** Own permissions; null: those of the web. */
  readonly scope: number | null;
  readonly props: ListProps;
}

export type ListProps = Readonly<Record<string, string | number | boolean | null>>;

interface ListRow {
  id: number; guid: string; web: number; title: string; path: string; folder_guid: string; entity_name: string; template: number; base_type: number;
  content_type: string; author: number; created: string; modified: string; user_modified: string; deleted: string; next_item: number;
  item_count: number; revision: number; item_scopes: number; scope: number | null; props: string;
}

const listOf = (row: ListRow): List => ({
  id: row.id, guid: row.guid, web: row.web, title: row.title, path: row.path, folderGuid: row.folder_guid, entityName: row.entity_name,
  template: row.template, baseType: row.base_type, contentType: row.content_type, author: row.author, created: row.created, modified: row.modified,
  userModified: row.user_modified, deleted: row.deleted, nextItem: row.next_item, itemCount: row.item_count, revision: row.revision,
  itemScopes: row.item_scopes, scope: row.scope, props: JSON.parse(row.props) as ListProps
});

const alive = 'SELECT * FROM lists WHERE recycled IS NULL';
const oneList = (row: ListRow | undefined): List | undefined => row && listOf(row);

export const listsIn = (db: Database, web: number): List[] =>
  db.all<ListRow>(`${alive} AND web = ? ORDER BY sort_key(title), id`, web).map(listOf);
export const listById = (db: Database, id: number): List | undefined => oneList(db.get(`${alive} AND id = ?`, id));
export const listByGuid = (db: Database, guid: string): List | undefined => oneList(db.get(`${alive} AND guid = ?`, guid.toLowerCase()));
export const listByTitle = (db: Database, web: number, title: string): List | undefined =>
  oneList(db.get(`${alive} AND web = ? AND fold(title) = fold(?)`, web, title));
export const listByPath = (db: Database, path: string): List | undefined => oneList(db.get(`${alive} AND fold(path) = fold(?)`, path));

export type NewList = Pick<List, 'web' | 'title' | 'path' | 'entityName' | 'template' | 'baseType' | 'contentType' | 'author' | 'created' | 'props'>;

export const insertList = (db: Database, list: NewList): number =>
  db.run(`INSERT INTO lists (guid, web, title, path, folder_guid, entity_name, template, base_type, content_type, author, created, modified,
    user_modified, deleted, props) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  randomUUID(), list.web, list.title, list.path, randomUUID(), list.entityName, list.template, list.baseType, list.contentType, list.author,
  list.created, list.created, list.created, list.created, JSON.stringify(list.props)).lastId;

export const saveList = (db: Database, list: List): void => {
  db.run('UPDATE lists SET title = ?, scope = ?, props = ?, revision = revision + 1 WHERE id = ?', list.title, list.scope, JSON.stringify(list.props), list.id);
};

/** Notes that the list's columns, views or permissions changed. */
export const touchList = (db: Database, id: number): void => { db.run('UPDATE lists SET revision = revision + 1 WHERE id = ?', id); };

/** Reserves the next item number. */
export const takeItemId = (db: Database, id: number): number =>
  db.get<{ id: number }>('UPDATE lists SET next_item = next_item + 1 WHERE id = ? RETURNING next_item - 1 AS id', id)?.id ?? 0;

export const countItems = (db: Database, id: number, difference: number, at: string): void => {
  const time = difference < 0 ? 'modified = ?1, deleted = ?1' : 'modified = ?1, user_modified = ?1';
  db.run(`UPDATE lists SET item_count = item_count + ?2, revision = revision + 1, ${time} WHERE id = ?3`, at, difference, id);
};

export const countItemScopes = (db: Database, id: number, difference: number): void => {
  db.run('UPDATE lists SET item_scopes = item_scopes + ? WHERE id = ?', difference, id);
};

/** Hides the list; `guid` is its number in the recycle bin. */
export const recycleList = (db: Database, id: number, guid: string): void => { db.run('UPDATE lists SET recycled = ? WHERE id = ?', guid, id); };
export const restoreList = (db: Database, id: number): void => { db.run('UPDATE lists SET recycled = NULL WHERE id = ?', id); };
/** The list, whether it is in the recycle bin or not. */
export const listEvenRecycled = (db: Database, id: number): List | undefined => oneList(db.get('SELECT * FROM lists WHERE id = ?', id));
export const deleteList = (db: Database, id: number): void => { db.run('DELETE FROM lists WHERE id = ?', id); };
