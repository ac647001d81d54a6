import { type Field, columnOf, fieldsOf, kindOfField } from '../columns/field';
import { logItems } from '../store/changeLog';
import { type Database, quoteName } from '../store/database';
import { systemColumns } from '../store/schema';

export { systemColumns };
import type { Cell } from '../columns/values';

/** Every list has a table of its own. */
export const tableOf = (list: number): string => `list_${list}`;

/** A row of a list's table, by SQL column. */
export interface ItemRow {
  readonly id: number;
  /** The `GUID` column. */
  readonly guid: string;
  readonly unique_id: string;
  readonly content_type: string;
  readonly created: string;
  readonly modified: string;
  readonly author: number;
  readonly editor: number;
  /** Counts every save; the ETag's number. */
  readonly version: number;
  /** 512 for 1.0, 1024 for 2.0. */
  readonly ui_version: number;
  /** Where its permissions stand; null: with the list. */
  readonly scope: number | null;
  /** 1 when `scope` is that of a folder above. */
  readonly inherits: number;
  /** 1 for folders (`FSObjType`), 0 for items and files. */
  readonly kind: number;
  /** The folder it is in, below the list's root folder: `` for the root itself, `/A/B`. */
  readonly dir: string;
  /** Name of a file or folder; null for items, whose name comes from the ID. */
  readonly leaf: string | null;
  /** How many files are attached. */
  readonly attachments: number;
  /** For files: number of the content in `contents`, and its bytes. */
  readonly content: number | null;
  readonly size: number | null;
  /** 1 published, 2 draft, 255 checked out (`SP.FileLevel`). */
  readonly level: number;
  /** 0 approved, 1 denied, 2 pending, 3 draft. */
  readonly approval: number;
  readonly approval_note: string | null;
  readonly check_in_note: string | null;
  /** Who has checked the file out. */
  readonly checked_out: number | null;
  readonly [column: string]: Cell;
}

/** Its own permissions; null while it inherits. */
export const ownScopeOf = (row: Pick<ItemRow, 'scope' | 'inherits'>): number | null => row.inherits === 1 ? null : row.scope;

/** Counts what is directly in a folder of the list, whoever may see it. */
export const childCounter = (db: Database, list: number): ((folder: ItemRow, kind: 0 | 1) => number) => (folder, kind) => folder.kind !== 1 ? 0
  : db.get<{ rows: number }>(`SELECT COUNT(*) AS rows FROM ${tableOf(list)} WHERE kind = ? AND fold(dir) = fold(?)`, kind, `${folder.dir}/${folder.leaf ?? ''}`)?.rows ?? 0;

/** Built-in fields that live in system columns. */
const homes: Readonly<Record<string, string>> = {
  ID: 'id', GUID: 'guid', UniqueId: 'unique_id', ContentTypeId: 'content_type', Created: 'created', Modified: 'modified', Author: 'author',
  Editor: 'editor', owshiddenversion: 'version', _UIVersion: 'ui_version'
};

/** The SQL column of a field's values; undefined for columns whose value is worked out. */
export const homeOf = (field: Field): string | undefined => {
  if (field.builtin && field.name !== 'Title') return homes[field.name];
  // A dependent lookup shows another column of the row that its primary lookup points to.
  if (typeof field.props.PrimaryColumn === 'string') return columnOf({ ...field, name: field.props.PrimaryColumn });
  return kindOfField(field).sql === undefined ? undefined : columnOf(field);
};

const columnDefinition = (field: Field): string => `${quoteName(columnOf(field))} ${kindOfField(field).sql ?? ''}`;

export const createTable = (db: Database, list: number): void => {
  const title = fieldsOf(db, list).filter(({ name }) => name === 'Title').map(columnDefinition);
  db.exec(`CREATE TABLE ${tableOf(list)} (
    id INTEGER PRIMARY KEY, guid TEXT NOT NULL, unique_id TEXT NOT NULL, content_type TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL,
    author INTEGER NOT NULL, editor INTEGER NOT NULL, version INTEGER NOT NULL, ui_version INTEGER NOT NULL, scope INTEGER,
    inherits INTEGER NOT NULL DEFAULT 0, kind INTEGER NOT NULL DEFAULT 0, dir TEXT NOT NULL DEFAULT '', leaf TEXT, attachments INTEGER NOT NULL DEFAULT 0,
    content INTEGER, size INTEGER, level INTEGER NOT NULL DEFAULT 1, approval INTEGER NOT NULL DEFAULT 0, approval_note TEXT, check_in_note TEXT,
    checked_out INTEGER${title.map(definition => `, ${definition}`).join('')})`);
  db.exec(`CREATE UNIQUE INDEX leaf_${list} ON ${tableOf(list)} (fold(dir), fold(leaf)) WHERE leaf IS NOT NULL`);
  db.exec(`CREATE UNIQUE INDEX unique_id_${list} ON ${tableOf(list)} (unique_id)`);
  logItems(db, list, tableOf(list));
};

export const dropTable = (db: Database, list: number): void => db.exec(`DROP TABLE ${tableOf(list)}`);

/** The column at the end of a table without rows, which is made anew. For `ADD COLUMN` SQLite reads all tables and triggers of the site again. */
const addToEmpty = (db: Database, table: string, column: string): void => {
  const [creation, ...others] = db.all<{ sql: string }>(
    'SELECT sql FROM sqlite_schema WHERE tbl_name = ? AND sql IS NOT NULL ORDER BY type <> \'table\', rowid', table).map(({ sql }) => sql);
  db.exec([`DROP TABLE ${table}`, creation.replace(/\)$/, `, ${column})`), ...others].join(';\n'));
};

export const addColumn = (db: Database, list: number, field: Field): void => {
  if (kindOfField(field).sql === undefined) return;
  const [table, column] = [tableOf(list), columnDefinition(field)];
  if (db.get(`SELECT 1 FROM ${table} LIMIT 1`) === undefined) addToEmpty(db, table, column);
  else db.exec(`ALTER TABLE ${table} ADD COLUMN ${column}`);
};

export const dropColumn = (db: Database, list: number, field: Field): void => {
  dropIndexes(db, list, field);
  if (kindOfField(field).sql !== undefined) db.exec(`ALTER TABLE ${tableOf(list)} DROP COLUMN ${quoteName(columnOf(field))}`);
};

/** Turns one link or choice per row into arrays of one, when a column becomes multiple. */
export const makeMultiple = (db: Database, list: number, field: Field): void => {
  const [table, column] = [tableOf(list), quoteName(columnOf(field))];
  db.exec(`ALTER TABLE ${table} ADD COLUMN "becoming" TEXT;
    UPDATE ${table} SET "becoming" = json_array(${column}) WHERE ${column} IS NOT NULL;`);
  dropColumn(db, list, field);
  db.exec(`ALTER TABLE ${table} RENAME COLUMN "becoming" TO ${column}`);
};

const indexName = (list: number, field: Field, unique: boolean): string => quoteName(`${unique ? 'unique' : 'index'}_${list}_${field.name}`);

/** Text is indexed as it is compared: without case. */
const indexed = (field: Field, column: string): string => {
  const { sql } = kindOfField(field);
  return sql === 'TEXT' && field.type !== 'DateTime' ? `fold(${quoteName(column)})` : quoteName(column);
};

const dropIndexes = (db: Database, list: number, field: Field): void =>
  db.exec(`DROP INDEX IF EXISTS ${indexName(list, field, false)}; DROP INDEX IF EXISTS ${indexName(list, field, true)}`);

/** Makes the table's indexes what the field's settings say. Throws SQLite's error when a unique one meets duplicates. */
export const putIndexes = (db: Database, list: number, field: Field): void => {
  dropIndexes(db, list, field);
  const column = homeOf(field);
  if (!field.props.Indexed || column === undefined || column === 'id') return;
  const unique = field.props.EnforceUniqueValues;
  db.exec(`CREATE ${unique ? 'UNIQUE ' : ''}INDEX ${indexName(list, field, unique)} ON ${tableOf(list)} (${indexed(field, column)})`);
};

/** The field whose unique index is called `name`. */
export const fieldOfIndex = (list: number, name: string, fields: readonly Field[]): Field | undefined =>
  fields.find(field => indexName(list, field, true) === quoteName(name));
