import type { Database } from './database';

/** A file that arrives in parts. Parts are kept in the order in which they came. */
export interface Upload { readonly owner: string; readonly user: number; readonly size: number; readonly parts: number }

export const uploadOf = (db: Database, id: string): Upload | undefined =>
  db.get<Upload>('SELECT owner, user, SUM(length(bytes)) AS size, COUNT(*) AS parts FROM uploads WHERE id = ? GROUP BY id', id);

export const addPart = (db: Database, id: string, owner: string, user: number, at: number, bytes: Uint8Array): void => {
  db.run('INSERT INTO uploads (id, owner, user, at, bytes) VALUES (?, ?, ?, ?, ?)', id, owner, user, at, bytes);
};

export const uploadedBytes = (db: Database, id: string): Uint8Array =>
  Buffer.concat(db.all<{ bytes: Uint8Array }>('SELECT bytes FROM uploads WHERE id = ? ORDER BY at', id).map(({ bytes }) => bytes));

export const endUpload = (db: Database, id: string): void => { db.run('DELETE FROM uploads WHERE id = ?', id); };

