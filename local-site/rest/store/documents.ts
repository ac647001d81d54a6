import { randomUUID } from 'node:crypto';
import type { Database } from './database';

/**
 * A file or folder that is no row of a list: in a web's own folders, in a library's `Forms`, or attached to an item.
 * Times are ISO text in UTC.
 */
export interface Document {
  readonly guid: string;
  readonly web: number;
  /** The list in whose folder it stands. */
  readonly list: number | null;
  /** The item it is attached to. */
  readonly item: number | null;
  /** 0: file, 1: folder. */
  readonly kind: number;
  /** Server-relative path of the folder around it. */
  readonly dir: string;
  readonly leaf: string;
  readonly created: string;
  readonly modified: string;
  readonly author: number;
  readonly editor: number;
  /** Counts every save; the ETag's number. */
  readonly version: number;
  readonly content: number | null;
  readonly size: number | null;
}

export const pathOfDocument = ({ dir, leaf }: Pick<Document, 'dir' | 'leaf'>): string => `${dir}/${leaf}`;

export const splitPath = (path: string): { readonly dir: string; readonly leaf: string } => {
  const slash = path.lastIndexOf('/');
  return { dir: path.slice(0, Math.max(slash, 0)), leaf: path.slice(slash + 1) };
};

export const documentAt = (db: Database, path: string): Document | undefined => {
  const { dir, leaf } = splitPath(path);
  return db.get<Document>('SELECT * FROM documents WHERE fold(dir) = fold(?) AND fold(leaf) = fold(?)', dir, leaf);
};

export const documentWithGuid = (db: Database, guid: string): Document | undefined => db.get<Document>('SELECT * FROM documents WHERE guid = ?', guid);

export const documentsIn = (db: Database, dir: string, kind: 0 | 1): Document[] =>
  db.all<Document>('SELECT * FROM documents WHERE fold(dir) = fold(?) AND kind = ? ORDER BY sort_key(leaf)', dir, kind);

export const attachedTo = (db: Database, list: number, item: number): Document[] =>
  db.all<Document>('SELECT * FROM documents WHERE list = ? AND item = ? ORDER BY sort_key(leaf)', list, item);

/** The document and everything below its path. */
export const documentsUnder = (db: Database, path: string): Document[] =>
  db.all<Document>(`SELECT * FROM documents WHERE fold(dir || '/' || leaf) = fold(?1) OR fold(dir) = fold(?1)
    OR substr(fold(dir), 1, length(fold(?1)) + 1) = fold(?1) || '/'`, path);

export type NewDocument = Omit<Document, 'guid' | 'version'>;

const columns = ['guid', 'web', 'list', 'item', 'kind', 'dir', 'leaf', 'created', 'modified', 'author', 'editor', 'version', 'content', 'size'] as const;

export const insertDocument = (db: Database, document: Document): Document => {
  db.run(`INSERT INTO documents (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`, ...columns.map(column => document[column]));
  return document;
};

export const addDocument = (db: Database, document: NewDocument): Document => insertDocument(db, { ...document, guid: randomUUID(), version: 1 });

export const saveDocument = (db: Database, document: Document): void => {
  db.run('UPDATE documents SET list = ?, dir = ?, leaf = ?, modified = ?, editor = ?, version = ?, content = ?, size = ? WHERE guid = ?',
    document.list, document.dir, document.leaf, document.modified, document.editor, document.version, document.content, document.size, document.guid);
};

export const removeDocument = (db: Database, guid: string): void => { db.run('DELETE FROM documents WHERE guid = ?', guid); };
