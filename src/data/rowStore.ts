import { createStore, del, delMany, get, getMany, keys, set, setMany, type UseStore } from 'idb-keyval';
import { mayGoOn, type Place } from './place';
import type { BadRow } from './reading';
import type { AnyRow } from './schema/list';

/** What was read of one list, kept between visits. `stamp` is the list's own account of when it last changed. */
export interface StoredRows {
  readonly stamp: string;
  readonly rows: readonly AnyRow[];
  readonly problems: readonly BadRow[];
  /** epoch ms of this browser */
  readonly storedAt: number;
  /** Of an add-only list: how far it has been read. */
  readonly place?: Place;
}

/** Rows older than this are shown only once the site has been asked: rights may change without a list's dates moving. */
export const LONGEST_SHOWN_MS = 12 * 3600 * 1000;

/** Add-only lists are gone on with, however old what is kept of them, as long as their log of changes reaches back. */
const isWorthKeeping = ({ storedAt, place }: Pick<StoredRows, 'storedAt' | 'place'>): boolean =>
  (place ? mayGoOn(place, Date.now()) : Date.now() - storedAt < LONGEST_SHOWN_MS);

export interface RowStore {
  /** False when nothing can be there, known at once: a first visit need not wait for a database to open. */
  mayHold(): boolean;
  /** One for each list asked for, undefined where nothing is kept of it. */
  read(lists: readonly string[]): Promise<readonly (StoredRows | undefined)[]>;
  write(list: string, stored: StoredRows): Promise<void>;
  drop(list: string): Promise<void>;
  /** Something else that is worth keeping for this user, by its name; undefined where there is none. */
  recall(name: string): Promise<unknown>;
  remember(name: string, value: unknown): Promise<void>;
}

/** Rows of an add-only list lie in segments by their ids, so that a new row does not write all of them again. */
const SEGMENT = 2000;

type Segments = ReadonlyMap<number, readonly AnyRow[]>;

/** An entry of the database: a list's rows, or, where they lie in segments, the numbers of these. */
type Head = Omit<StoredRows, 'rows'> & ({ readonly rows: readonly AnyRow[] } | { readonly segments: readonly number[] });

const segmentsOf = (rows: readonly AnyRow[]): Segments => {
  const segments = new Map<number, AnyRow[]>();
  for (const row of rows) {
    const n = Math.floor(row.stamp.id / SEGMENT);
    const segment = segments.get(n);
    if (segment) segment.push(row);
    else segments.set(n, [row]);
  }
  return segments;
};

const isSame = (a: readonly AnyRow[] | undefined, b: readonly AnyRow[]): boolean =>
  a !== undefined && a.length === b.length && a.every((row, n) => row === b[n]);

const key = (site: string, user: string, list: string): string => [user, site, list].join('|');

/** For browsers that refuse storage, and for Node. */
export const noStore: RowStore = {
  mayHold: () => false,
  read: async asked => asked.map(() => undefined),
  write: async () => undefined,
  drop: async () => undefined,
  recall: async () => undefined,
  remember: async () => undefined
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
  const keyOf = (list: string): string => key(named(), user, list);
  const segmentKey = (list: string, n: number): string => `${keyOf(list)}#${n}`;
  /** What the database holds of lists in segments, as far as this page wrote or read it. */
  const held = new Map<string, Segments>();

  const whole = async (list: string, head: Head): Promise<StoredRows | undefined> => {
    if ('rows' in head) return head;
    const { segments: numbers, ...rest } = head;
    const segments = await getMany<readonly AnyRow[] | undefined>(numbers.map(n => segmentKey(list, n)), opened());
    if (segments.includes(undefined)) return undefined; // another tab was half-way through dropping it
    held.set(list, new Map(numbers.map((n, place) => [n, segments[place] ?? []])));
    return { ...rest, rows: segments.flatMap(segment => segment ?? []) };
  };

  return {
    mayHold: () => mayHold,
    read: async lists => {
      if (!mayHold) return lists.map(() => undefined);
      try {
        if (!mine) await cleared();
        const heads = await getMany<Head | undefined>(lists.map(keyOf), opened());
        return await Promise.all(heads.map(async (head, n) => (head && isWorthKeeping(head) ? whole(lists[n], head) : undefined)));
      } catch {
        return lists.map(() => undefined); // private windows may refuse; the rows are then read from the site
      }
    },
    write: async (list, stored) => {
      if (!mine) await cleared(); // nobody else's rows are left under this person's mark
      markKeeper(user);
      const { rows, ...rest } = stored;
      const segments = stored.place ? segmentsOf(rows) : undefined;
      const before = held.get(list);
      const entries: [string, unknown][] = segments
        ? [...[...segments].filter(([n, segment]) => !isSame(before?.get(n), segment)).map(([n, segment]): [string, unknown] => [segmentKey(list, n), segment]),
          [keyOf(list), { ...rest, segments: [...segments.keys()] }]]
        : [[keyOf(list), stored]];
      try {
        await setMany(entries, opened());
        if (segments) held.set(list, segments);
      } catch {
        held.delete(list); // nobody knows what was written
      }
    },
    drop: async list => {
      held.delete(list);
      try {
        const head = await get<Head | undefined>(keyOf(list), opened());
        const segments = head && 'segments' in head ? head.segments : [];
        if (segments.length === 0) await del(keyOf(list), opened());
        else await delMany([keyOf(list), ...segments.map(n => segmentKey(list, n))], opened());
      } catch {
        // Where the browser refuses, nothing was kept.
      }
    },
    recall: async name => {
      if (!mayHold) return undefined;
      if (!mine) await cleared();
      return get<unknown>(keyOf(`+${name}`), opened()).catch(() => undefined);
    },
    remember: async (name, value) => {
      if (!mine) await cleared();
      markKeeper(user);
      await set(keyOf(`+${name}`), value, opened()).catch(() => undefined);
    }
  };
};
