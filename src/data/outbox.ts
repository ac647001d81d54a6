import type { ListSchema, Draft } from './schema/list';
import type { SiteErrorKind } from './siteError';
import type { Saved } from './writing';

/** What an unsent change does to a list. `base` is what the form was opened with. */
export type Act =
  | { readonly kind: 'add' }
  | { readonly kind: 'update'; readonly id: number; readonly etag: string; readonly base: Readonly<Record<string, unknown>> };

/** Why a change does not go out by itself. */
export type Held =
  | { readonly status: 'waiting' }
  /** Somebody changed the row meanwhile: the person chooses. */
  | { readonly status: 'conflict' }
  | { readonly status: 'refused'; readonly error: SiteErrorKind; readonly detail: string };

/** A change that was saved while the site could not be reached. Nothing says that it is saved until the site has said so. */
export interface Unsent {
  readonly requestId: string;
  /** Name of the list. */
  readonly list: string;
  /** What the row is called, for people. */
  readonly title: string;
  /** epoch ms of this browser */
  readonly at: number;
  readonly act: Act;
  readonly draft: Readonly<Record<string, unknown>>;
  readonly held: Held;
}

/** Where unsent changes outlive the page. */
export interface OutboxStore {
  read(): readonly Unsent[];
  /** Throws when the browser refuses to keep them. */
  write(unsent: readonly Unsent[]): void;
}

/** How a change goes out. */
export interface Sender {
  add<L extends ListSchema>(list: L, draft: Draft<L>, requestId: string): Promise<Saved<L>>;
  update<L extends ListSchema>(list: L, id: number, etag: string, draft: Draft<L>): Promise<Saved<L>>;
}

/** Keeps changes for the page's lifetime only. */
export const memoryOutbox = (): OutboxStore => {
  let kept: readonly Unsent[] = [];
  return { read: () => kept, write: unsent => { kept = unsent; } };
};

/**
 * One person's unsent changes to one site, in this browser. They are that person's own unfinished work, not a copy of the lists:
 * they stay until they are sent or given up, and nobody else who signs in sees them.
 */
export const outboxStore = (site: string, user: string): OutboxStore => {
  const key = ['som-vajs-unsent', user, site].join('|');
  return {
    read: () => {
      try {
        return JSON.parse(localStorage.getItem(key) ?? '[]') as readonly Unsent[];
      } catch {
        return []; // where the browser keeps nothing, nothing is unsent
      }
    },
    write: unsent => {
      if (unsent.length === 0) localStorage.removeItem(key);
      // JSON leaves out what is undefined; an emptied cell must stay emptied.
      else localStorage.setItem(key, JSON.stringify(unsent, (_, value: unknown) => value ?? null));
    }
  };
};

/** Only one tab sends at a time; where the browser has no locks, request ids and etags keep double sending harmless. */
const alone = async (work: () => Promise<void>): Promise<void> => {
  if (typeof navigator === 'undefined' || !('locks' in navigator)) return work();
  await navigator.locks.request('som-vajs-outbox', { ifAvailable: true }, async lock => { if (lock) await work(); });
};

const isSameRow = (one: Unsent, other: Unsent): boolean =>
  one.list === other.list && one.act.kind === 'update' && other.act.kind === 'update' && one.act.id === other.act.id;

/** Changes that wait for the site, sent in the order in which they were made. */
export class Outbox {
  private unsent: readonly Unsent[];
  private readonly listeners = new Set<() => void>();

  public constructor(private readonly sender: Sender, private readonly store: OutboxStore, private readonly lists: readonly ListSchema[]) {
    this.unsent = store.read();
  }

  public get entries(): readonly Unsent[] { return this.unsent; }

  public watch(onChange: () => void): () => void {
    this.listeners.add(onChange);
    return () => this.listeners.delete(onChange);
  }

  /** Keeps a change. The same act again takes the place of what was kept of it. Throws when the browser refuses to keep it. */
  public keep(change: Omit<Unsent, 'held'>): void {
    this.put([...this.store.read().filter(each => each.requestId !== change.requestId), { ...change, held: { status: 'waiting' } }]);
  }

  /** Gives a change up, or says that it was saved another way. */
  public drop(requestId: string): void {
    this.put(this.store.read().filter(each => each.requestId !== requestId));
  }

  /** Sends what waits, oldest first, until the site cannot be reached. A change held back holds back later ones of the same row. */
  public send(): Promise<void> {
    return alone(async () => {
      this.show(this.store.read()); // another tab may have kept or sent some
      for (const each of this.unsent) {
        const blocked = this.unsent.some(earlier => earlier.at < each.at && earlier.held.status !== 'waiting' && isSameRow(earlier, each));
        if (each.held.status === 'waiting' && !blocked && !await this.sendOne(each)) return;
      }
    });
  }

  /** False when the site cannot be reached. */
  private async sendOne(change: Unsent): Promise<boolean> {
    const { requestId, act, draft } = change;
    const list = this.lists.find(each => each.name === change.list);
    if (!list) {
      this.hold(requestId, { status: 'refused', error: 'listMissing', detail: change.list });
      return true;
    }
    const saved = act.kind === 'add'
      ? await this.sender.add(list, draft as Draft<ListSchema>, requestId)
      : await this.sender.update(list, act.id, act.etag, draft as Draft<ListSchema>);
    switch (saved.status) {
      case 'saved': this.drop(requestId); return true;
      case 'conflict': this.hold(requestId, { status: 'conflict' }); return true;
      case 'unsettled': return false;
      case 'failed':
        if (saved.error.kind === 'offline' || saved.error.kind === 'busy') return false;
        this.hold(requestId, { status: 'refused', error: saved.error.kind, detail: saved.error.detail });
        return true;
      default: return saved satisfies never;
    }
  }

  private hold(requestId: string, held: Held): void {
    this.put(this.store.read().map(each => (each.requestId === requestId ? { ...each, held } : each)));
  }

  private put(unsent: readonly Unsent[]): void {
    this.store.write(unsent);
    this.show(unsent);
  }

  private show(unsent: readonly Unsent[]): void {
    this.unsent = unsent;
    this.listeners.forEach(tell => tell());
  }
}
