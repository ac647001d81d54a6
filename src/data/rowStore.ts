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

/** Works once, when it is first asked for. */
const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

/**
 * Rows in IndexedDB, one entry a user, site and list. What another person read on this machine is deleted before
 * anything is answered: no cache outlives its user. The database is opened when there may be something in it, or to write.
 * @param site Names the site, and the edition of the lists' schema.
 */
export const rowStore = (site: () => string, user: string): RowStore => {
  if (typeof indexedDB === 'undefined') return noStore;
  const named = lazily(site);
  const opened = lazily(() => createStore('som-vajs', 'rows'));
  const cleared = lazily(() => dropOthers(user, opened()).catch(() => undefined));
  const last = keeper();
  const mine = last === user;
  const mayHold = mine || last === undefined;
  if (!mine && last !== '') cleared().catch(() => undefined);
  return {
    mayHold: () => mayHold,
    read: async lists => {
      if (!mayHold) return lists.map(() => undefined);
      try {
        if (!mine) await cleared();
        const found = await getMany<StoredRows | undefined>(lists.map(list => key(named(), user, list)), opened());
        return found.map(stored => (stored && Date.now() - stored.storedAt < LONGEST_MS ? stored : undefined));
      } catch {
        return lists.map(() => undefined); // private windows may refuse; the rows are then read from the site
      }
    },
    write: async (list, stored) => {
      if (!mine) await cleared(); // nobody else's rows are left under this person's mark
      markKeeper(user);
      await set(key(named(), user, list), stored, opened()).catch(() => undefined);
    },
    drop: async list => {
      await del(key(named(), user, list), opened()).catch(() => undefined);
    }
  };
};
