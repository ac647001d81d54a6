import type { Database } from './database';

/** Single values of the site: its id, title, secret, time zone. */
export const readFact = (db: Database, name: string): string | undefined =>
  db.get<{ value: string }>('SELECT value FROM facts WHERE name = ?', name)?.value;

export const writeFact = (db: Database, name: string, value: string): void => {
  db.run('INSERT INTO facts (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value', name, value);
};

/** A tenant property, as an app catalogue would hold it. */
export interface StorageEntity { readonly value: string; readonly description: string; readonly comment: string }

export const readStorageEntity = (db: Database, name: string): StorageEntity | undefined =>
  db.get<StorageEntity>('SELECT value, description, comment FROM storage_entities WHERE name = ?', name);

export const writeStorageEntity = (db: Database, name: string, entity: StorageEntity): void => {
  db.run(`INSERT INTO storage_entities (name, value, description, comment) VALUES (?, ?, ?, ?)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value, description = excluded.description, comment = excluded.comment`,
  name, entity.value, entity.description, entity.comment);
};

export const removeStorageEntity = (db: Database, name: string): void => {
  db.run('DELETE FROM storage_entities WHERE name = ?', name);
};
