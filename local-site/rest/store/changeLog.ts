import type { Database } from './database';
import { quoteName } from './quoteName';

/**
 * The change log. Triggers write it, so whatever changes a row, in whatever file, is logged in the same transaction.
 * `guid` is the object's own, where it has one; `number` is the ID of an item, user or group. Objects that are gone are known
 * by what the log kept, so nothing here refers to other tables.
 */
const table = `
CREATE TABLE IF NOT EXISTS changes (
  id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, object TEXT NOT NULL, type INTEGER NOT NULL, web TEXT, list TEXT, guid TEXT, number INTEGER,
  more TEXT NOT NULL DEFAULT '{}');
CREATE INDEX IF NOT EXISTS changes_of_lists ON changes (list, id);
CREATE INDEX IF NOT EXISTS changes_of_webs ON changes (web, id);
`;

/** `SP.ChangeType`. */
export const changeTypes = {
  add: 1, update: 2, remove: 3, rename: 4, moveAway: 5, moveInto: 6, restore: 7, roleAdd: 8, roleDelete: 9, roleUpdate: 10, assignmentAdd: 11,
  assignmentDelete: 12, memberAdd: 13, memberDelete: 14, systemUpdate: 15, navigation: 16, scopeAdd: 17, scopeDelete: 18
} as const;

export type ChangeObject = 'Item' | 'List' | 'Web' | 'Field' | 'View' | 'ContentType' | 'File' | 'Folder' | 'User' | 'Group';

/** The row that a trigger sees. */
type Row = 'NEW' | 'OLD';

interface Entry {
  readonly object: ChangeObject;
  /** SQL of the type, or one of `changeTypes`. */
  readonly type: number | string;
  readonly web?: string;
  readonly list?: string;
  readonly guid?: string;
  readonly number?: string;
  readonly more?: string;
}

const insert = ({ object, type, web = 'NULL', list = 'NULL', guid = 'NULL', number = 'NULL', more = `'{}'` }: Entry): string =>
  `INSERT INTO changes (at, object, type, web, list, guid, number, more) VALUES (moment(), '${object}', ${type}, ${web}, ${list}, ${guid}, ${number}, ${more});`;

const trigger = (name: string, when: string, ...entries: readonly Entry[]): string =>
  `CREATE TRIGGER IF NOT EXISTS ${quoteName(`log_${name}`)} ${when} BEGIN ${entries.map(insert).join(' ')} END;`;

const { add, update, remove, rename, moveInto, restore, roleAdd, roleDelete, roleUpdate, assignmentAdd, assignmentDelete, memberAdd, memberDelete, scopeAdd, scopeDelete } = changeTypes;

const webGuid = (id: string): string => `(SELECT guid FROM webs WHERE id = ${id})`;
const webOfList = (list: string): string => `(SELECT w.guid FROM lists l JOIN webs w ON w.id = l.web WHERE l.id = ${list})`;
const listGuid = (id: string): string => `(SELECT guid FROM lists WHERE id = ${id})`;

const list = (row: Row, type: number | string): Entry => ({
  object: 'List', type, web: webGuid(`${row}.web`), list: `${row}.guid`, guid: `${row}.guid`,
  more: `json_object('BaseTemplate', ${row}.template, 'Title', ${row}.title, 'RootFolderUrl', ${row}.path,
    'Hidden', json_extract(${row}.props, '$.Hidden'))`
});

const inList = (object: ChangeObject, row: Row, type: number): Entry =>
  ({ object, type, web: webOfList(`${row}.list`), list: listGuid(`${row}.list`), guid: `${row}.guid` });

const onWeb = (object: ChangeObject, row: Row, type: number): Entry => ({ object, type, web: webGuid(`${row}.web`), guid: `${row}.guid` });

/** Of a web or of a list; a change of its columns is a change of the content type. */
const contentType = (row: Row, type: number): string => `
  INSERT INTO changes (at, object, type, web, list, guid) SELECT moment(), 'ContentType', ${type},
    CASE WHEN ${row}.web IS NULL THEN ${webOfList(`${row}.list`)} ELSE ${webGuid(`${row}.web`)} END, ${listGuid(`${row}.list`)}, ${row}.id;`;

const web = (row: Row, type: number): Entry => ({ object: 'Web', type, web: `${row}.guid`, guid: `${row}.guid` });

const root = '(SELECT guid FROM webs WHERE parent IS NULL)';
const role = (type: number): Entry => ({ object: 'Web', type, web: root, guid: root });
const principal = (object: 'User' | 'Group', row: Row, type: number): Entry => ({ object, type, number: `${row}.id` });

/** Who may do what in a web or list; rows with permissions of their own log that they have them. */
const assignment = (row: Row, type: number): string => `
  INSERT INTO changes (at, object, type, web, guid) SELECT moment(), 'Web', ${type}, guid, guid FROM webs WHERE scope = ${row}.scope;
  INSERT INTO changes (at, object, type, web, list, guid) SELECT moment(), 'List', ${type}, ${webGuid('lists.web')}, guid, guid FROM lists WHERE scope = ${row}.scope;`;

const scopeType = `CASE WHEN NEW.scope IS NULL THEN ${scopeDelete} ELSE ${scopeAdd} END`;

/** What tells how a row of a list changed. */
const watched = ['version', 'leaf', 'dir', 'scope', 'inherits'] as const;

const passedOn = (type: string, condition: string): string =>
  `INSERT INTO item_events SELECT NEW.list, NEW.unique_id, NEW.id, NEW.content, NEW.kind, ${type} WHERE ${condition};`;

/** A row of a list is an item; a file or folder is logged as that too. One that comes while the bin holds it, alone or in its folder, is restored. */
const itemEvents = `
CREATE VIEW IF NOT EXISTS item_events (list, unique_id, id, content, kind, type) AS SELECT NULL, NULL, NULL, NULL, NULL, NULL WHERE 0;
CREATE TRIGGER IF NOT EXISTS log_item_event INSTEAD OF INSERT ON item_events BEGIN
  INSERT INTO changes (at, object, type, web, list, guid, number)
  SELECT moment(), o.name, CASE WHEN NEW.type = ${add} AND EXISTS (SELECT 1 FROM recycled_items r WHERE r.list = NEW.list
      AND (r.item = NEW.id OR (r.kind = 'folder' AND instr(r.row, NEW.unique_id) > 0))) THEN ${restore} ELSE NEW.type END,
    ${webOfList('NEW.list')}, ${listGuid('NEW.list')}, NEW.unique_id, NEW.id
  FROM (SELECT 'Folder' AS name, NEW.kind = 1 AS so UNION ALL SELECT 'File', NEW.content IS NOT NULL UNION ALL SELECT 'Item', 1) o WHERE o.so;
END;
CREATE VIEW IF NOT EXISTS item_updates (list, unique_id, id, content, kind, ${watched.map(name => `${name}, was_${name}`).join(', ')}) AS
  SELECT ${['list', 'unique_id', 'id', 'content', 'kind', ...watched, ...watched].map(() => 'NULL').join(', ')} WHERE 0;
CREATE TRIGGER IF NOT EXISTS log_item_update INSTEAD OF INSERT ON item_updates BEGIN
  ${passedOn(`CASE WHEN NEW.inherits = 1 OR NEW.scope IS NULL THEN ${scopeDelete} ELSE ${scopeAdd} END`,
    'NEW.inherits <> NEW.was_inherits OR (NEW.inherits = 0 AND NEW.scope IS NOT NEW.was_scope)')}
  ${passedOn(`CASE WHEN NEW.dir <> NEW.was_dir THEN ${moveInto} ELSE ${rename} END`, 'NEW.leaf IS NOT NEW.was_leaf OR NEW.dir <> NEW.was_dir')}
  ${passedOn(String(update), 'NEW.version <> NEW.was_version')}
END;`;

/** Table of the log and the triggers of every table that is always there. */
export const changeLogSchema = [
  table,
  trigger('list_add', 'AFTER INSERT ON lists', list('NEW', add)),
  trigger('list_update', 'AFTER UPDATE OF title, props ON lists WHEN NEW.recycled IS NULL AND (NEW.title <> OLD.title OR NEW.props <> OLD.props)', list('NEW', update)),
  trigger('list_recycle', 'AFTER UPDATE OF recycled ON lists', list('NEW', `CASE WHEN NEW.recycled IS NULL THEN ${restore} ELSE ${remove} END`)),
  trigger('list_scope', 'AFTER UPDATE OF scope ON lists WHEN NEW.scope IS NOT OLD.scope', list('NEW', scopeType)),
  trigger('list_delete', 'BEFORE DELETE ON lists WHEN OLD.recycled IS NULL', list('OLD', remove)),
  trigger('field_add', 'AFTER INSERT ON fields WHEN NEW.builtin = 0', inList('Field', 'NEW', add)),
  trigger('field_update', 'AFTER UPDATE ON fields', inList('Field', 'NEW', update)),
  trigger('field_delete', `AFTER DELETE ON fields WHEN ${listGuid('OLD.list')} IS NOT NULL`, inList('Field', 'OLD', remove)),
  trigger('site_field_add', 'AFTER INSERT ON site_fields WHEN NEW.builtin = 0', onWeb('Field', 'NEW', add)),
  trigger('site_field_update', 'AFTER UPDATE ON site_fields', onWeb('Field', 'NEW', update)),
  trigger('site_field_delete', 'AFTER DELETE ON site_fields', onWeb('Field', 'OLD', remove)),
  trigger('view_add', 'AFTER INSERT ON views', inList('View', 'NEW', add)),
  trigger('view_update', 'AFTER UPDATE ON views', inList('View', 'NEW', update)),
  trigger('view_delete', `AFTER DELETE ON views WHEN ${listGuid('OLD.list')} IS NOT NULL`, inList('View', 'OLD', remove)),
  trigger('web_add', 'AFTER INSERT ON webs', web('NEW', add)),
  trigger('web_update', 'AFTER UPDATE OF title, description, props ON webs', web('NEW', update)),
  trigger('web_delete', 'BEFORE DELETE ON webs', web('OLD', remove)),
  ...(['user', 'group'] as const).flatMap(kind => {
    const object = kind === 'user' ? 'User' : 'Group';
    return [
      trigger(`${kind}_add`, `AFTER INSERT ON principals WHEN NEW.kind = '${kind}'`, principal(object, 'NEW', add)),
      trigger(`${kind}_update`, `AFTER UPDATE ON principals WHEN NEW.kind = '${kind}'`, principal(object, 'NEW', update)),
      trigger(`${kind}_delete`, `AFTER DELETE ON principals WHEN OLD.kind = '${kind}'`, principal(object, 'OLD', remove))
    ];
  }),
  trigger('member_add', 'AFTER INSERT ON members', { object: 'Group', type: memberAdd, number: 'NEW.grp', more: `json_object('UserId', NEW.user)` }),
  trigger('member_delete', 'AFTER DELETE ON members', { object: 'Group', type: memberDelete, number: 'OLD.grp', more: `json_object('UserId', OLD.user)` }),
  trigger('role_add', 'AFTER INSERT ON levels', role(roleAdd)),
  trigger('role_update', 'AFTER UPDATE ON levels', role(roleUpdate)),
  trigger('role_delete', 'AFTER DELETE ON levels', role(roleDelete)),
  `CREATE TRIGGER IF NOT EXISTS log_content_type_add AFTER INSERT ON content_types BEGIN ${contentType('NEW', add)} END;`,
  `CREATE TRIGGER IF NOT EXISTS log_content_type_update AFTER UPDATE ON content_types BEGIN ${contentType('NEW', update)} END;`,
  `CREATE TRIGGER IF NOT EXISTS log_content_type_delete AFTER DELETE ON content_types BEGIN ${contentType('OLD', remove)} END;`,
  `CREATE TRIGGER IF NOT EXISTS log_assignment_add AFTER INSERT ON assignments BEGIN ${assignment('NEW', assignmentAdd)} END;`,
  `CREATE TRIGGER IF NOT EXISTS log_assignment_delete AFTER DELETE ON assignments BEGIN ${assignment('OLD', assignmentDelete)} END;`,
  itemEvents
].join('\n');

/** The triggers of one list's rows. They only pass on what happened: SQLite reads every trigger anew whenever a table gets a column. */
export const logItems = (db: Database, id: number, tableName: string): void => {
  const passOn = (name: string, when: string, view: string, row: Row, more: string): string =>
    `CREATE TRIGGER IF NOT EXISTS ${quoteName(`log_${tableName}_${name}`)} AFTER ${when} ON ${tableName} BEGIN
INSERT INTO ${view} VALUES (${id}, ${row}.unique_id, ${row}.id, ${row}.content, ${row}.kind, ${more}); END;`;
  db.exec([
    passOn('add', 'INSERT', 'item_events', 'NEW', String(add)),
    passOn('update', `UPDATE OF ${watched.join(', ')}`, 'item_updates', 'NEW', watched.map(name => `NEW.${name}, OLD.${name}`).join(', ')),
    passOn('delete', 'DELETE', 'item_events', 'OLD', String(remove))
  ].join('\n'));
};

/** One line of the log. */
export interface Change {
  readonly id: number;
  /** ISO text with milliseconds. */
  readonly at: string;
  readonly object: ChangeObject;
  readonly type: number;
  readonly web: string | null;
  readonly list: string | null;
  readonly guid: string | null;
  readonly number: number | null;
  /** JSON of what else the answer shows. */
  readonly more: string;
}

/** The site collection, one web or one list, whose changes are asked for. */
export type ChangeScope =
  | { readonly is: 'site'; readonly guid: string }
  | { readonly is: 'web'; readonly guid: string }
  | { readonly is: 'list'; readonly guid: string };

/** A place in the log: after a change, or after a moment (ISO text). */
export type Anchor = { readonly is: 'change'; readonly id: number } | { readonly is: 'moment'; readonly at: string };

export interface ChangeFilter {
  readonly scope: ChangeScope;
  readonly objects: readonly ChangeObject[];
  readonly types: readonly number[];
  readonly after?: Anchor;
  readonly until?: Anchor;
  /** Changes before this moment are no longer known. */
  readonly since: string;
  readonly limit: number;
  readonly latestFirst: boolean;
}

const within = (scope: ChangeScope): { readonly sql: string; readonly bound: readonly string[] } => {
  switch (scope.is) {
    case 'site': return { sql: '1', bound: [] };
    // People and groups belong to the site collection; a web tells of them too.
    case 'web': return { sql: '(web = ? OR web IS NULL)', bound: [scope.guid] };
    case 'list': return { sql: 'list = ?', bound: [scope.guid] };
    default: return scope satisfies never;
  }
};

const beyond = (anchor: Anchor | undefined, sign: '>' | '<='): { readonly sql: string; readonly bound: readonly (string | number)[] } => {
  if (!anchor) return { sql: '1', bound: [] };
  return anchor.is === 'change' ? { sql: `id ${sign} ?`, bound: [anchor.id] } : { sql: `at ${sign} ?`, bound: [anchor.at] };
};

export const readChanges = (db: Database, filter: ChangeFilter): Change[] => {
  const conditions = [within(filter.scope), beyond(filter.after, '>'), beyond(filter.until, '<=')];
  return db.all<Change>(`SELECT * FROM changes WHERE ${conditions.map(({ sql }) => sql).join(' AND ')} AND at >= ?
    AND object IN (SELECT value FROM json_each(?)) AND type IN (SELECT value FROM json_each(?)) ORDER BY id ${filter.latestFirst ? 'DESC' : 'ASC'} LIMIT ?`,
  ...conditions.flatMap(({ bound }) => bound), filter.since, JSON.stringify(filter.objects), JSON.stringify(filter.types), filter.limit);
};

/** The newest change in the scope; undefined while there is none. */
export const latestChange = (db: Database, scope: ChangeScope): Pick<Change, 'id' | 'at'> | undefined => {
  const { sql, bound } = within(scope);
  return db.get<Pick<Change, 'id' | 'at'>>(`SELECT id, at FROM changes WHERE ${sql} ORDER BY id DESC LIMIT 1`, ...bound);
};

/** Drops what is too old to be asked for. */
export const forgetChanges = (db: Database, before: string): void => { db.run('DELETE FROM changes WHERE at < ?', before); };
