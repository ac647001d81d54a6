import { overviewQuestions, PAGE, pageOf, pageSizeOf } from './questions';
import { addressOf, sendBatch } from './readBatch';
import { rowStore, type RowStore, type StoredRows } from './rowStore';
import { lists } from './schema';
import type { ListSchema } from './schema/list';
import { openWire, type Answer, type Digest, type Wire } from './wire';

/** Whose page it is, and where the lists are. */
export interface Opening {
  /** Absolute address of the site that holds the lists. */
  readonly url: string;
  /** The page's user; what the browser keeps of the lists is kept for this user only. */
  readonly user: string;
  readonly digest?: Digest;
}

/** A page's way to its site, and what was asked on it before anybody could read the answers. */
export interface Ahead {
  readonly wire: Wire;
  /** What the browser keeps of the lists. */
  readonly store: RowStore;
  /** The server's clock, epoch ms; NaN while unknown. */
  readonly serverTime: () => number;
  /** Lists asked for, in the groups in which they were; whoever calls asks for further lists himself. */
  readonly handOver: () => readonly (readonly ListSchema[])[];
}

/** Raised when a row comes to say something else beside its columns (`Stamp`). */
const STAMP_EDITION = 2;

/** Rows stored by an earlier edition of the lists are not rows of this one. */
const schemaMark = (): string => {
  const text = JSON.stringify([STAMP_EDITION, lists.map(list => [list.name, list.columns])]);
  let mark = 0;
  for (let n = 0; n < text.length; n++) mark = (mark * 31 + text.charCodeAt(n)) % 0x7fffffff;
  return mark.toString(36);
};

/** What was asked ahead, by the question; given to whoever asks the same, once. */
const onceBy = <T>(): { readonly put: (asked: readonly string[], answer: Promise<T>) => void; readonly take: (asked: readonly string[]) => Promise<T> | undefined } => {
  const answers = new Map<string, Promise<T>>();
  return {
    put: (asked, answer) => {
      answer.catch(() => undefined); // told to whoever asks the same
      answers.set(asked.join('\n'), answer);
    },
    take: asked => {
      const answer = answers.get(asked.join('\n'));
      answers.delete(asked.join('\n'));
      return answer;
    }
  };
};

/**
 * Where rows of an earlier visit may be kept, these are fetched from the browser, and the site is asked what has changed alone (`site.ts`).
 */
const begin = ({ url, user, digest }: Opening): Ahead & { readonly want: (lists: readonly ListSchema[]) => void } => {
  let serverTime = NaN;
  const wire = openWire({ url, digest, onServerTime: at => { serverTime = at; } });
  const store = rowStore(() => `${url}|${schemaMark()}`, user);
  const kept = store.mayHold();
  const answered = onceBy<Answer>();
  const fetched = onceBy<readonly (StoredRows | undefined)[]>();
  const groups: (readonly ListSchema[])[] = [];
  let wanted = new Set<ListSchema>();
  let handedOver = false;

  const ask = (): void => {
    if (wanted.size === 0) return;
    const group = [...wanted];
    const names = group.map(({ name }) => name);
    const overview = groups.length === 0 ? overviewQuestions(url) : [];
    const addresses = [...overview, ...(kept ? [] : group.map(list => pageOf(url, list, 0, pageSizeOf(list, PAGE))))].map(addressOf);
    wanted = new Set();
    groups.push(group);
    if (kept) fetched.put(names, store.read(names));
    if (addresses.length > 0) answered.put(addresses, sendBatch(wire, url, addresses));
  };

  return {
    serverTime: () => serverTime,
    wire: { ...wire, ahead: answered.take },
    store: { ...store, read: names => fetched.take(names) ?? store.read(names) },
    handOver: () => {
      ask();
      handedOver = true;
      return groups;
    },
    want: asked => {
      if (handedOver) return;
      const first = wanted.size === 0;
      for (const list of asked) if (!groups.some(group => group.includes(list))) wanted.add(list);
      if (first) Promise.resolve().then(ask).catch(() => undefined);
    }
  };
};

let open: { readonly key: string; readonly ahead: ReturnType<typeof begin> } | undefined;

/** The page's one for an address and a user; when the user changes, it is thrown away with all that it knew. */
const openingOf = (opening: Opening): ReturnType<typeof begin> => {
  const key = `${opening.user}|${opening.url}`;
  if (open?.key !== key) open = { key, ahead: begin(opening) };
  return open.ahead;
};

export const aheadOf: (opening: Opening) => Ahead = openingOf;

/**
 * Asks for a page's first lists while the code that reads the answers is still on its way. Web parts that start in the same tick ask
 * together. Once the code is there it goes on from here (`connection.ts`), and this does nothing any more.
 */
export const askAhead = (opening: Opening, lists: readonly ListSchema[]): void => openingOf(opening).want(lists);
