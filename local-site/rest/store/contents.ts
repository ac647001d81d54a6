import type { Database } from './database';

/** Whose a content is: the unique id of the file, and the item that goes with it. */
export interface ContentOwner { readonly guid: string; readonly list: number | null; readonly item: number | null }

/** Contents never change: saving a file again adds another one, so that versions keep theirs. Copies have contents of their own. */
export const addContent = (db: Database, { guid, list, item }: ContentOwner, bytes: Uint8Array): number =>
  db.run('INSERT INTO contents (owner, list, item, bytes) VALUES (?, ?, ?, ?)', guid, list, item, bytes).lastId;

/** Says to which item a file's contents belong. */
export const giveContents = (db: Database, owner: string, list: number, item: number): void => {
  db.run('UPDATE contents SET list = ?, item = ? WHERE owner = ?', list, item, owner);
};

export const readContent = (db: Database, id: number | null): Uint8Array =>
  (id === null ? undefined : db.get<{ bytes: Uint8Array }>('SELECT bytes FROM contents WHERE id = ?', id))?.bytes ?? new Uint8Array();

/** Removes the file's contents that are not among those to be kept. */
export const sweepContents = (db: Database, owner: string, kept: readonly number[]): void => {
  db.run('DELETE FROM contents WHERE owner = ? AND id NOT IN (SELECT value FROM json_each(?))', owner, JSON.stringify(kept));
};
