import { randomUUID } from 'node:crypto';
import type { Database } from './database';

/** What may lie in the recycle bin. How each kind comes back is said in `resources/restoring.ts`. */
export type RecycledKind = 'item' | 'list' | 'file' | 'fileVersion' | 'folder' | 'attachment';

/** Something in the recycle bin. */
export interface Recycled {
  readonly guid: string;
  readonly kind: RecycledKind;
  readonly web: number;
  /** The list it was in; for a list, the list itself. */
  readonly list: number | null;
  readonly item: number | null;
  readonly title: string;
  /** File name: `12_.000`, `letter.docx`. */
  readonly leaf: string;
  /** Where it was, server-relative without the slash at the beginning. */
  readonly dir: string;
  readonly author: number;
  readonly by: number;
  readonly at: string;
  /** Bytes. */
  readonly size: number;
  /** 1: where people find what they deleted; 2: where only owners look. */
  readonly stage: 1 | 2;
  /** JSON of whatever is needed to bring it back. */
  readonly row: string;
}

/** Puts something into the bin and gives the bin's number for it. */
export const addRecycled = (db: Database, thing: Omit<Recycled, 'guid' | 'stage'>): string => {
  const guid = randomUUID();
  db.run('INSERT INTO recycled_items (guid, kind, web, list, item, title, leaf, dir, author, by, at, size, row) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    guid, thing.kind, thing.web, thing.list, thing.item, thing.title, thing.leaf, thing.dir, thing.author, thing.by, thing.at, thing.size, thing.row);
  return guid;
};

/** Everything in the bin, the newest first. */
export const allRecycled = (db: Database): Recycled[] => db.all<Recycled>('SELECT * FROM recycled_items ORDER BY at DESC, guid');

export const recycledByGuid = (db: Database, guid: string): Recycled | undefined =>
  db.get<Recycled>('SELECT * FROM recycled_items WHERE guid = ?', guid.toLowerCase());

export const recycledOf = (db: Database, list: number): Recycled[] => db.all<Recycled>('SELECT * FROM recycled_items WHERE list = ?', list);

export const setStage = (db: Database, guid: string, stage: 1 | 2): void => {
  db.run('UPDATE recycled_items SET stage = ? WHERE guid = ?', stage, guid);
};

export const removeRecycled = (db: Database, guid: string): void => { db.run('DELETE FROM recycled_items WHERE guid = ?', guid); };
