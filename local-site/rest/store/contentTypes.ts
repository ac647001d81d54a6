import type { Owner } from '../columns/field';
import type { Database } from './database';

/** A content type of a web or of a list. A list's types are children of a web's. */
export interface ContentType {
  readonly key: number;
  readonly owner: Owner;
  /** `0x0101…`: begins with the number of its parent. */
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly props: ContentTypeProps;
}

/** Settings under their REST names. */
export type ContentTypeProps = Readonly<Record<string, string | number | boolean>>;

/** A column of a content type. */
export interface FieldLink {
  readonly guid: string;
  /** Internal name of the column. */
  readonly name: string;
  readonly position: number;
  readonly props: FieldLinkProps;
}

export interface FieldLinkProps {
  readonly DisplayName: string;
  readonly Hidden: boolean;
  readonly ReadOnly: boolean;
  readonly Required: boolean;
  readonly ShowInDisplayForm: boolean;
}

interface TypeRow { key: number; web: number | null; list: number | null; id: string; name: string; position: number; props: string }

const typeOf = (row: TypeRow): ContentType => ({
  key: row.key, owner: row.list === null ? { is: 'web', id: row.web ?? 0 } : { is: 'list', id: row.list }, id: row.id, name: row.name, position: row.position,
  props: JSON.parse(row.props) as ContentTypeProps
});

export const contentTypesAt = (db: Database, { is, id }: Owner): ContentType[] =>
  db.all<TypeRow>(`SELECT * FROM content_types WHERE ${is} = ? ORDER BY position, key`, id).map(typeOf);

export const contentTypeAt = (db: Database, { is, id }: Owner, typeId: string): ContentType | undefined => {
  const row = db.get<TypeRow>(`SELECT * FROM content_types WHERE ${is} = ? AND id = ?`, id, typeId);
  return row && typeOf(row);
};

export type NewContentType = Pick<ContentType, 'owner' | 'id' | 'name' | 'props'>;

export const insertContentType = (db: Database, { owner, id, name, props }: NewContentType): ContentType => {
  const position = (db.get<{ last: number | null }>(`SELECT MAX(position) AS last FROM content_types WHERE ${owner.is} = ?`, owner.id)?.last ?? 0) + 1;
  const { lastId } = db.run(`INSERT INTO content_types (${owner.is}, id, name, position, props) VALUES (?, ?, ?, ?, ?)`,
    owner.id, id, name, position, JSON.stringify(props));
  return { key: lastId, owner, id, name, position, props };
};

export const saveContentType = (db: Database, type: ContentType): void => {
  db.run('UPDATE content_types SET name = ?, position = ?, props = ? WHERE key = ?', type.name, type.position, JSON.stringify(type.props), type.key);
};

export const deleteContentType = (db: Database, key: number): void => { db.run('DELETE FROM content_types WHERE key = ?', key); };

/** Whether another type, of a web or of a list, is made from this one. */
export const hasChildren = (db: Database, type: ContentType): boolean =>
  db.get(`SELECT 1 FROM content_types WHERE id LIKE ? AND key <> ? LIMIT 1`, `${type.id}%`, type.key) !== undefined;

interface LinkRow { guid: string; name: string; position: number; props: string }

export const linksOf = (db: Database, type: number): FieldLink[] =>
  db.all<LinkRow>('SELECT guid, name, position, props FROM field_links WHERE type = ? ORDER BY position', type)
    .map(row => ({ ...row, props: JSON.parse(row.props) as FieldLinkProps }));

export const addLink = (db: Database, type: number, link: Pick<FieldLink, 'guid' | 'name' | 'props'>): void => {
  const position = (db.get<{ last: number | null }>('SELECT MAX(position) AS last FROM field_links WHERE type = ?', type)?.last ?? 0) + 1;
  db.run('INSERT OR IGNORE INTO field_links (type, guid, name, position, props) VALUES (?, ?, ?, ?, ?)',
    type, link.guid, link.name, position, JSON.stringify(link.props));
};

export const saveLink = (db: Database, type: number, link: FieldLink): void => {
  db.run('UPDATE field_links SET position = ?, props = ? WHERE type = ? AND guid = ?', link.position, JSON.stringify(link.props), type, link.guid);
};

export const removeLink = (db: Database, type: number, guid: string): void => {
  db.run('DELETE FROM field_links WHERE type = ? AND guid = ?', type, guid);
};

/** Takes a column out of every content type of its list or web. */
export const unlink = (db: Database, { is, id }: Owner, guid: string): void => {
  db.run(`DELETE FROM field_links WHERE guid = ? AND type IN (SELECT key FROM content_types WHERE ${is} = ?)`, guid, id);
};

/** A type of the list that a row may be given: by its own number, or by that of the web's type that it was made from. */
export const listTypeFor = (db: Database, list: number, id: string): string | undefined => {
  const wanted = id.toLowerCase();
  const types = contentTypesAt(db, { is: 'list', id: list }).map(type => type.id);
  return types.find(each => each.toLowerCase() === wanted) ?? types.find(each => each.toLowerCase().startsWith(`${wanted}00`) && each.length === wanted.length + 34);
};
