/** Columns of every list's table that SharePoint keeps itself. */
export const systemColumns = ['id', 'guid', 'unique_id', 'content_type', 'created', 'modified', 'author', 'editor', 'version', 'ui_version', 'scope', 'inherits',
  'kind', 'dir', 'leaf', 'attachments', 'content', 'size', 'level', 'approval', 'approval_note', 'check_in_note', 'checked_out'] as const;

/**
 * The tables of a site. Each list also has a table of its own, `list_<id>`, with a typed column per field (see `items/table.ts`).
 * `props` columns are JSON objects of simple settings whose names and defaults stand in the resource's property table.
 */
export const schema = `
CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS storage_entities (
  name TEXT PRIMARY KEY, value TEXT NOT NULL, description TEXT NOT NULL, comment TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS webs (
  id INTEGER PRIMARY KEY, guid TEXT NOT NULL UNIQUE, parent INTEGER REFERENCES webs(id), path TEXT NOT NULL COLLATE NOCASE UNIQUE,
  title TEXT NOT NULL, description TEXT NOT NULL, language INTEGER NOT NULL, template TEXT NOT NULL,
  author INTEGER NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL, scope INTEGER, props TEXT NOT NULL);

CREATE TABLE IF NOT EXISTS principals (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('user', 'group')), login TEXT NOT NULL COLLATE NOCASE, title TEXT NOT NULL,
  email TEXT NOT NULL DEFAULT '', job_title TEXT, department TEXT, admin INTEGER NOT NULL DEFAULT 0, hidden INTEGER NOT NULL DEFAULT 0,
  description TEXT, owner INTEGER, props TEXT NOT NULL DEFAULT '{}', UNIQUE (kind, login));

CREATE TABLE IF NOT EXISTS members (
  grp INTEGER NOT NULL REFERENCES principals(id) ON DELETE CASCADE, user INTEGER NOT NULL REFERENCES principals(id) ON DELETE CASCADE,
  PRIMARY KEY (grp, user)) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS levels (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL COLLATE NOCASE UNIQUE, description TEXT, ordinal INTEGER NOT NULL, kind INTEGER NOT NULL,
  hidden INTEGER NOT NULL, mask TEXT NOT NULL);

CREATE TABLE IF NOT EXISTS scopes (id INTEGER PRIMARY KEY AUTOINCREMENT);

CREATE TABLE IF NOT EXISTS assignments (
  scope INTEGER NOT NULL REFERENCES scopes(id) ON DELETE CASCADE, principal INTEGER NOT NULL REFERENCES principals(id) ON DELETE CASCADE,
  level INTEGER NOT NULL REFERENCES levels(id) ON DELETE CASCADE, PRIMARY KEY (scope, principal, level)) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS lists (
  id INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT NOT NULL UNIQUE, web INTEGER NOT NULL REFERENCES webs(id), title TEXT NOT NULL,
  path TEXT NOT NULL, folder_guid TEXT NOT NULL, entity_name TEXT NOT NULL, template INTEGER NOT NULL, base_type INTEGER NOT NULL,
  content_type TEXT NOT NULL, author INTEGER NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL, user_modified TEXT NOT NULL,
  deleted TEXT NOT NULL, next_item INTEGER NOT NULL DEFAULT 1, item_count INTEGER NOT NULL DEFAULT 0, revision INTEGER NOT NULL DEFAULT 1,
  item_scopes INTEGER NOT NULL DEFAULT 0, scope INTEGER, recycled TEXT, props TEXT NOT NULL);

CREATE INDEX IF NOT EXISTS lists_by_path ON lists (fold(path));
CREATE INDEX IF NOT EXISTS lists_by_title ON lists (web, fold(title));

CREATE TABLE IF NOT EXISTS fields (
  list INTEGER NOT NULL REFERENCES lists(id) ON DELETE CASCADE, guid TEXT NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL COLLATE NOCASE,
  title TEXT NOT NULL, type TEXT NOT NULL, builtin INTEGER NOT NULL, props TEXT NOT NULL, PRIMARY KEY (list, guid), UNIQUE (list, name));

CREATE TABLE IF NOT EXISTS site_fields (
  web INTEGER NOT NULL REFERENCES webs(id) ON DELETE CASCADE, guid TEXT NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL COLLATE NOCASE,
  title TEXT NOT NULL, type TEXT NOT NULL, builtin INTEGER NOT NULL, props TEXT NOT NULL, PRIMARY KEY (web, guid), UNIQUE (web, name));

CREATE TABLE IF NOT EXISTS content_types (
  key INTEGER PRIMARY KEY AUTOINCREMENT, web INTEGER REFERENCES webs(id) ON DELETE CASCADE, list INTEGER REFERENCES lists(id) ON DELETE CASCADE,
  id TEXT NOT NULL COLLATE NOCASE, name TEXT NOT NULL, position INTEGER NOT NULL, props TEXT NOT NULL, UNIQUE (web, list, id),
  CHECK ((web IS NULL) <> (list IS NULL)));

CREATE TABLE IF NOT EXISTS field_links (
  type INTEGER NOT NULL REFERENCES content_types(key) ON DELETE CASCADE, guid TEXT NOT NULL, name TEXT NOT NULL, position INTEGER NOT NULL,
  props TEXT NOT NULL, PRIMARY KEY (type, guid)) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS navigation_nodes (
  id INTEGER PRIMARY KEY AUTOINCREMENT, web INTEGER NOT NULL REFERENCES webs(id) ON DELETE CASCADE, bar TEXT NOT NULL,
  parent INTEGER REFERENCES navigation_nodes(id) ON DELETE CASCADE, position REAL NOT NULL, title TEXT NOT NULL, url TEXT NOT NULL,
  external INTEGER NOT NULL, visible INTEGER NOT NULL);

CREATE TABLE IF NOT EXISTS custom_actions (
  guid TEXT PRIMARY KEY, scope TEXT NOT NULL, owner INTEGER NOT NULL, position INTEGER NOT NULL, props TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS views (
  list INTEGER NOT NULL REFERENCES lists(id) ON DELETE CASCADE, guid TEXT NOT NULL, position INTEGER NOT NULL, title TEXT NOT NULL,
  url TEXT NOT NULL, owner INTEGER, fields TEXT NOT NULL, props TEXT NOT NULL, PRIMARY KEY (list, guid));

CREATE TABLE IF NOT EXISTS versions (
  list INTEGER NOT NULL REFERENCES lists(id) ON DELETE CASCADE, item INTEGER NOT NULL, ui_version INTEGER NOT NULL, row TEXT NOT NULL,
  PRIMARY KEY (list, item, ui_version)) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS documents (
  guid TEXT PRIMARY KEY, web INTEGER NOT NULL REFERENCES webs(id) ON DELETE CASCADE, list INTEGER REFERENCES lists(id) ON DELETE CASCADE,
  item INTEGER, kind INTEGER NOT NULL, dir TEXT NOT NULL, leaf TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL,
  author INTEGER NOT NULL, editor INTEGER NOT NULL, version INTEGER NOT NULL, content INTEGER, size INTEGER) WITHOUT ROWID;
CREATE UNIQUE INDEX IF NOT EXISTS documents_by_path ON documents (fold(dir), fold(leaf));

CREATE TABLE IF NOT EXISTS contents (
  id INTEGER PRIMARY KEY AUTOINCREMENT, owner TEXT NOT NULL, list INTEGER REFERENCES lists(id) ON DELETE CASCADE, item INTEGER, bytes BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS contents_of_items ON contents (list, item);
CREATE INDEX IF NOT EXISTS contents_by_owner ON contents (owner);

CREATE TABLE IF NOT EXISTS uploads (
  id TEXT NOT NULL, owner TEXT NOT NULL, user INTEGER NOT NULL, at INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (id, at));

CREATE TABLE IF NOT EXISTS property_bags (owner TEXT PRIMARY KEY, bag TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS checked_in_rows (
  list INTEGER NOT NULL REFERENCES lists(id) ON DELETE CASCADE, item INTEGER NOT NULL, row TEXT NOT NULL, PRIMARY KEY (list, item)) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS event_receivers (
  guid TEXT PRIMARY KEY, owner TEXT NOT NULL, name TEXT NOT NULL, type INTEGER NOT NULL, sequence INTEGER NOT NULL, synchronization INTEGER NOT NULL,
  assembly TEXT, class TEXT, url TEXT) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS recycled_items (
  guid TEXT PRIMARY KEY, kind TEXT NOT NULL, web INTEGER NOT NULL REFERENCES webs(id) ON DELETE CASCADE, list INTEGER REFERENCES lists(id) ON DELETE CASCADE,
  item INTEGER, title TEXT NOT NULL, leaf TEXT NOT NULL, dir TEXT NOT NULL, author INTEGER NOT NULL, by INTEGER NOT NULL, at TEXT NOT NULL,
  size INTEGER NOT NULL, stage INTEGER NOT NULL DEFAULT 1, row TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS comments (
  id INTEGER PRIMARY KEY AUTOINCREMENT, list INTEGER NOT NULL REFERENCES lists(id) ON DELETE CASCADE, item INTEGER NOT NULL,
  parent INTEGER REFERENCES comments(id) ON DELETE CASCADE, author INTEGER NOT NULL, created TEXT NOT NULL, text TEXT NOT NULL, mentions TEXT);
CREATE INDEX IF NOT EXISTS comments_of_items ON comments (list, item);

CREATE TABLE IF NOT EXISTS comment_likes (
  comment INTEGER NOT NULL REFERENCES comments(id) ON DELETE CASCADE, user INTEGER NOT NULL, at TEXT NOT NULL,
  PRIMARY KEY (comment, user)) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS item_likes (
  list INTEGER NOT NULL REFERENCES lists(id) ON DELETE CASCADE, item INTEGER NOT NULL, user INTEGER NOT NULL, at TEXT NOT NULL,
  PRIMARY KEY (list, item, user)) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS silenced_items (
  list INTEGER NOT NULL REFERENCES lists(id) ON DELETE CASCADE, item INTEGER NOT NULL, PRIMARY KEY (list, item)) WITHOUT ROWID;
`;
