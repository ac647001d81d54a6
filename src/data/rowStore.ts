import { createStore, del, getMany, keys, set, type UseStore } from 'idb-keyval';
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
  /** False when nothing can be there, known at once: a first visit need not wait for a database to open. */
  mayHold(): boolean;
  /** One for each list asked for, undefined where nothing is kept of it. */
  read(lists: readonly string[]): Promise<readonly (StoredRows | undefined)[]>;
  write(list: string, stored: StoredRows): Promise<void>;
  drop(list: string): Promise<void>;
}

/** Rights may change without the list's dates moving, so nothing is shown unread for longer than this. */
const LONGEST_MS = 12 * 3600 * 1000;

const key = (site: string, user: string, list: string): string => [user, site, list].join('|');

/** For browsers that refuse storage, and for Node. */
export const noStore: RowStore = {
  mayHold: () => false,
  read: async asked => asked.map(() => undefined),
  write: async () => undefined,
  drop: async () => undefined
};

const MARK = 'som-vajs-rows';

/** Whose rows were kept last; undefined when the browser refuses to say. */
const keeper = (): string | undefined => {
  try {
    return localStorage.getItem(MARK) ?? '';
  } catch {
    return undefined;
  }
};

const markKeeper = (user: string): void => {
  try {
    localStorage.setItem(MARK, user);
  } catch {
    // Without the mark the database is simply asked.
  }
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
  const last = keeper();
  const mayHold = last === undefined || last === user;
  // Rows of one person alone need no search for others'.
  const ready = last === user ? undefined : dropOthers(user, store).catch(() => undefined);
  return {
    mayHold: () => mayHold,
    read: async lists => {
      if (!mayHold) return lists.map(() => undefined);
      try {
        await ready;
        const found = await getMany<StoredRows | undefined>(lists.map(list => key(site, user, list)), store);
        return found.map(stored => (stored && Date.now() - stored.storedAt < LONGEST_MS ? stored : undefined));
      } catch {
        return lists.map(() => undefined); // private windows may refuse; the rows are then read from the site
      }
    },
    write: async (list, stored) => {
      await ready; // nobody else's rows are left under this person's mark
      markKeeper(user);
      await set(key(site, user, list), stored, store).catch(() => undefined);
    },
    drop: list => del(key(site, user, list), store).catch(() => undefined)
  };
};
