import { randomUUID } from 'node:crypto';
import type { Database } from './database';

export interface Web {
  readonly id: number;
  readonly guid: string;
  readonly parent: number | null;
  /** Server-relative, without a slash at the end. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly language: number;
  readonly template: string;
  readonly author: number;
  readonly created: string;
  readonly modified: string;
  /** Own permissions; null: those of the parent. */
  readonly scope: number | null;
  readonly props: WebProps;
}

/** Simple settings that a MERGE may change, under their REST names, and the web's groups. */
export interface WebProps {
  readonly ownerGroup?: number;
  readonly memberGroup?: number;
  readonly visitorGroup?: number;
  readonly UseSharedNavigation?: boolean;
  readonly WelcomePage?: string;
  readonly [setting: string]: string | number | boolean | null | undefined;
}

type WebRow = Omit<Web, 'props'> & { props: string };

const webOf = (row: WebRow): Web => ({ ...row, props: JSON.parse(row.props) as WebProps });
const oneWeb = (row: WebRow | undefined): Web | undefined => row && webOf(row);

export const webById = (db: Database, id: number): Web | undefined => oneWeb(db.get('SELECT * FROM webs WHERE id = ?', id));
export const webByPath = (db: Database, path: string): Web | undefined => oneWeb(db.get('SELECT * FROM webs WHERE path = ?', path));
export const webByGuid = (db: Database, guid: string): Web | undefined =>
  oneWeb(db.get('SELECT * FROM webs WHERE guid = ?', guid.replace(/[{}]/g, '').toLowerCase()));
export const rootWeb = (db: Database): Web | undefined => oneWeb(db.get('SELECT * FROM webs WHERE parent IS NULL'));
export const websUnder = (db: Database, parent: number): Web[] =>
  db.all<WebRow>('SELECT * FROM webs WHERE parent = ? ORDER BY id', parent).map(webOf);

export type NewWeb = Pick<Web, 'parent' | 'path' | 'title' | 'description' | 'language' | 'template' | 'author' | 'created' | 'scope'>;

export const addWeb = (db: Database, web: NewWeb, props: WebProps): Web => {
  const guid = randomUUID();
  const { lastId } = db.run(`INSERT INTO webs (guid, parent, path, title, description, language, template, author, created, modified, scope, props)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  guid, web.parent, web.path, web.title, web.description, web.language, web.template, web.author, web.created, web.created, web.scope, JSON.stringify(props));
  return { ...web, id: lastId, guid, modified: web.created, props };
};

export const saveWeb = (db: Database, web: Web): void => {
  db.run('UPDATE webs SET path = ?, title = ?, description = ?, modified = ?, scope = ?, props = ? WHERE id = ?',
    web.path, web.title, web.description, web.modified, web.scope, JSON.stringify(web.props), web.id);
};

export const removeWeb = (db: Database, id: number): void => { db.run('DELETE FROM webs WHERE id = ?', id); };
