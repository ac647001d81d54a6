import { draftOf, isSameCell } from './cells';
import type { AnyRow, Draft, ListSchema, Row } from './schema/list';
import type { SiteErrorKind } from './siteError';
import { saysSo, type Saved } from './writing';

export type Cells = Readonly<Record<string, unknown>>;

/** What an unsent change does to a list. `base` is what the form was opened with. */
export type Act =
  | { readonly kind: 'add' }
  | { readonly kind: 'update'; readonly id: number; readonly revision: number; readonly base: Cells };

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
  readonly draft: Cells;
  /** Columns that the form it was written in only showed: whoever wrote it does not decide them. Absent: none. */
  readonly fixed?: readonly string[];
  /** What an earlier try to add the row said, which may have arrived; absent while all tries said the same. */
  readonly earlier?: Cells;
  readonly held: Held;
}

/** What a person hands over to be kept. */
export type Change = Omit<Unsent, 'held' | 'earlier'>;

/** Where unsent changes outlive the page. */
export interface OutboxStore {
  read(): readonly Unsent[];
  /** Throws when the browser refuses to keep them. */
  write(unsent: readonly Unsent[]): void;
}

/** How a change goes out. */
export interface Sender {
  add<L extends ListSchema>(list: L, draft: Draft<L>, requestId: string): Promise<Saved<L>>;
  update<L extends ListSchema>(list: L, id: number, revision: number, draft: Draft<L>): Promise<Saved<L>>;
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

/** Only one tab sends at a time; where the browser has no locks, request ids and revisions keep double sending harmless. */
const alone = async (work: () => Promise<void>): Promise<void> => {
  if (typeof navigator === 'undefined' || !('locks' in navigator)) return work();
  await navigator.locks.request('som-vajs-outbox', { ifAvailable: true }, async lock => { if (lock) await work(); });
};

const isSameRow = (one: Unsent, other: Unsent): boolean =>
  one.list === other.list && one.act.kind === 'update' && other.act.kind === 'update' && one.act.id === other.act.id;

/** What may have arrived of an act whose words were changed before it was known to have arrived. */
const earlierOf = (before: Unsent | undefined, { act, draft }: Change): Cells | undefined =>
  (before?.act.kind === 'add' && act.kind === 'add' ? before.earlier ?? (isSameCell(before.draft, draft) ? undefined : before.draft) : undefined);

/**
 * A row that an earlier try of an act added with other words, to be changed as it was when it was added: where somebody has
 * changed it since, that is a conflict.
 */
export const asAdded = ({ stamp }: AnyRow, earlier: Cells): Extract<Act, { kind: 'update' }> =>
  ({ kind: 'update', id: stamp.id, revision: 1, base: earlier });

/**
 * A later change of a row that this person has just changed goes by the row as it is now, unless cells that the later change
 * speaks of became something that neither of them knew.
 */
const goesBy = (later: Unsent, sent: Unsent, now: Cells, revision: number): Unsent => {
  if (!isSameRow(later, sent) || later.act.kind !== 'update' || sent.act.kind !== 'update' || later.act.revision !== sent.act.revision) return later;
  const { base } = later.act;
  const known = Object.keys(later.draft).every(name => name in sent.draft || isSameCell(now[name], base[name]));
  return known ? { ...later, act: { ...later.act, revision, base: { ...base, ...sent.draft } } } : later;
};

/** Changes that wait for the site, sent in the order in which they were made. */
export class Outbox {
  private unsent: readonly Unsent[];
  private arrived: readonly Unsent[] = [];
  private readonly listeners = new Set<() => void>();
  private readonly inHand = new Set<string>();
  private readonly onTheWay = new Set<string>();

  public constructor(private readonly sender: Sender, private readonly store: OutboxStore, private readonly lists: readonly ListSchema[]) {
    this.unsent = store.read();
  }

  /** What waits, oldest first; without what this page is sending at this moment. */
  public get entries(): readonly Unsent[] { return this.unsent; }

  /** What waited and was saved since the page opened, oldest first. */
  public get sent(): readonly Unsent[] { return this.arrived; }

  public watch(onChange: () => void): () => void {
    this.listeners.add(onChange);
    return () => this.listeners.delete(onChange);
  }

  /** Keeps a change. The same act again takes the place of what was kept of it. Throws when the browser refuses to keep it. */
  public keep(change: Change): void {
    const kept = this.store.read();
    const earlier = earlierOf(kept.find(each => each.requestId === change.requestId), change);
    this.put([
      ...kept.filter(each => each.requestId !== change.requestId),
      { ...change, ...(earlier ? { earlier } : {}), held: { status: 'waiting' } }
    ]);
  }

  /**
   * A change that is about to be sent: kept, so that a page closed before the site has answered loses nothing, and not shown as
   * waiting, as somebody sees it being sent. Until it arrives it is nobody else's to send from this page. Setting out again, in
   * other words, before the first went out is one change still.
   * False when the browser refuses to keep it.
   */
  public setOut(change: Change): boolean {
    const isUnderWay = this.onTheWay.has(change.requestId);
    this.onTheWay.add(change.requestId);
    try {
      if (isUnderWay) this.put(this.store.read().map(each => (each.requestId === change.requestId ? { ...each, ...change } : each)));
      else this.keep(change);
      return true;
    } catch {
      this.onTheWay.delete(change.requestId);
      return false;
    }
  }

  /** The site has answered for a change that had set out, or could not be reached and it waits. */
  public arrive(requestId: string, waits: boolean): void {
    if (!this.onTheWay.delete(requestId)) return;
    if (waits) this.show(this.store.read());
    else this.drop(requestId);
  }

  /** Gives a change up. */
  public drop(requestId: string): void {
    this.put(this.store.read().filter(each => each.requestId !== requestId));
  }

  /** A change was saved another way, such as by its form. */
  public settle(requestId: string): void {
    this.arrived = [...this.arrived, ...this.unsent.filter(each => each.requestId === requestId)];
    this.drop(requestId);
  }

  /** A change that somebody is working on does not go out until the returned function is called. */
  public takeInHand(requestId: string): () => void {
    this.inHand.add(requestId);
    return () => { this.inHand.delete(requestId); };
  }

  /** Sends what waits, and tries again what was refused: a right may have been given, a column made. */
  public retry(): Promise<void> {
    this.put(this.store.read().map(each => (each.held.status === 'refused' ? { ...each, held: { status: 'waiting' } } : each)));
    return this.send();
  }

  /** Sends what waits, oldest first, until the site cannot be reached. A change held back holds back later ones of the same row. */
  public send(): Promise<void> {
    return alone(async () => {
      this.show(this.store.read()); // another tab may have kept or sent some
      for (const { requestId } of this.unsent) {
        const each = this.unsent.find(one => one.requestId === requestId); // as what went before it has left it
        if (each?.held.status === 'waiting' && !this.isBlocked(each) && !await this.sendOne(each)) return;
      }
    });
  }

  private isBlocked(change: Unsent): boolean {
    const stays = ({ requestId, held }: Unsent): boolean => held.status !== 'waiting' || this.inHand.has(requestId);
    return this.inHand.has(change.requestId)
      || this.unsent.some(earlier => earlier.at < change.at && stays(earlier) && isSameRow(earlier, change));
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
      : await this.sender.update(list, act.id, act.revision, draft as Draft<ListSchema>);
    switch (saved.status) {
      case 'saved':
        if (act.kind === 'add' && change.earlier && !saysSo(list, saved.row, draft as Draft<ListSchema>)) {
          const { earlier, ...rest } = change;
          // Where rows are only added, what is meant now becomes a row of its own.
          const instead: Unsent = list.access.everyone === 'add'
            ? { ...rest, requestId: crypto.randomUUID() } : { ...rest, act: asAdded(saved.row, earlier) };
          this.put(this.store.read().map(each => (each.requestId === requestId ? instead : each)));
          return this.sendOne(instead);
        }
        this.goOnFrom(change, list, saved.row);
        return true;
      case 'conflict': this.hold(requestId, { status: 'conflict' }); return true;
      case 'unsettled': return false;
      case 'failed':
        if (saved.error.kind === 'offline' || saved.error.kind === 'busy') return false;
        this.hold(requestId, { status: 'refused', error: saved.error.kind, detail: saved.error.detail });
        return true;
      default: return saved satisfies never;
    }
  }

  private goOnFrom(change: Unsent, list: ListSchema, row: Row<ListSchema>): void {
    const now = draftOf(list, row) as Cells;
    this.arrived = [...this.arrived, change];
    this.put(this.store.read()
      .filter(each => each.requestId !== change.requestId)
      .map(each => goesBy(each, change, now, row.stamp.revision)));
  }

  private hold(requestId: string, held: Held): void {
    this.put(this.store.read().map(each => (each.requestId === requestId ? { ...each, held } : each)));
  }

  private put(unsent: readonly Unsent[]): void {
    this.store.write(unsent);
    this.show(unsent);
  }

  private show(unsent: readonly Unsent[]): void {
    this.unsent = this.onTheWay.size === 0 ? unsent : unsent.filter(({ requestId }) => !this.onTheWay.has(requestId));
    this.listeners.forEach(tell => tell());
  }
}
