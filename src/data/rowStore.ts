import { createStore, del, get, keys, set, type UseStore } from 'idb-keyval';
import type { BadRow } from './reading';

/** What was read of one list, kept between visits. `stamp` is the list's own account of when it last changed. */
export interface StoredRows {
  readonly stamp: string;
  readonly rows: readonly unknown[];
  readonly problems: readonly BadRow[];
  /** epoch ms of this browser */
  readonly storedAt: number;
}

export interface RowStore {
  read(list: string): Promise<StoredRows | undefined>;
  write(list: string, stored: StoredRows): Promise<void>;
  drop(list: string): Promise<void>;
}

/** Rights may change without the list's dates moving, so nothing is shown unread for longer than this. */
const LONGEST_MS = 12 * 3600 * 1000;

const key = (site: string, user: string, list: string): string => [user, site, list].join('|');

/** For browsers that refuse storage, and for Node. */
export const noStore: RowStore = {
  read: async () => undefined,
  write: async () => undefined,
  drop: async () => undefined
};

const dropOthers = async (user: string, store: UseStore): Promise<void> => {
  const others = (await keys<string>(store)).filter(k => !k.startsWith(`${user}|`));
  await Promise.all(others.map(k => del(k, store)));
};

/**
 * Rows in IndexedDB, one entry a user, site and list. What another person read on this machine is deleted before
 * anything is answered: no cache outlives its user.
 */
export const rowStore = (site: string, user: string): RowStore => {
  if (typeof indexedDB === 'undefined') return noStore;
  const store = createStore('som-vajs', 'rows');
  const ready = dropOthers(user, store);
  return {
    read: async list => {
      try {
        await ready;
        const stored = await get<StoredRows>(key(site, user, list), store);
        return stored && Date.now() - stored.storedAt < LONGEST_MS ? stored : undefined;
      } catch {
        return undefined; // private windows may refuse; the rows are then read from the site
      }
    },
    write: (list, stored) => set(key(site, user, list), stored, store).catch(() => undefined),
    drop: list => del(key(site, user, list), store).catch(() => undefined)
  };
};
