import '@pnp/sp/site-users/web';
import type { PersonId } from '../domain/identity';
import { goOn, merged, placeAfter, type Kept } from './goingOn';
import { loading, stateOfError, type ListState } from './listState';
import { memoryOutbox, Outbox, type OutboxStore } from './outbox';
import { mayGoOn, type Place } from './place';
import { PAGE } from './questions';
import { readSite, type Answered, type ListInfo, type Me, type RowsRead } from './reading';
import { noRights, type Rights } from './rights';
import { rowAccess } from './rowAccess';
import { LONGEST_SHOWN_MS, noStore, type RowStore } from './rowStore';
import { lists } from './schema';
import { isAddOnly } from './schema/access';
import type { Draft, ListSchema, Row } from './schema/list';
import { asSiteError, type SiteError } from './siteError';
import type { Connection } from './transport';
import { addOnce, updateOnce, type RowAccess, type Saved } from './writing';

export type { ListState, Saved };

export interface SiteOptions {
  readonly url: string;
  readonly sp: Connection;
  readonly store?: RowStore;
  readonly unsent?: OutboxStore;
  /** The server's clock, epoch ms; NaN when unknown. */
  readonly serverTime?: () => number;
  /** Runs what tells several listeners, so that what they draw is drawn once. */
  readonly together?: (tell: () => void) => void;
  /** Before a write whose answer did not come is tried again. */
  readonly pause?: (attempt: number) => Promise<void>;
  /** The most rows to ask for at once; SharePoint answers no more than 5,000. */
  readonly page?: number;
  /** Lists that were asked for already, in groups; the connection holds the answers (`ahead.ts`). */
  readonly begun?: readonly (readonly ListSchema[])[];
}

type Change = readonly [ListSchema, ListState];

/** A list's dates are whole seconds: what changed this recently may have changed again within the same second. */
const UNSETTLED_MS = 2000;

const wait = (attempt: number): Promise<void> => new Promise(resolve => setTimeout(resolve, 1000 * 2 ** attempt));

/**
 * A page's one connection to the site that holds the lists. Lists asked for in the same tick travel in one request;
 * rows of an earlier visit are shown at once and confirmed by one request. It knows no page and no web part.
 */
export class Site {
  public readonly url: string;
  public readonly sp: Connection;
  /** Changes that were made while the site could not be reached. */
  public readonly outbox: Outbox;
  private readonly store: RowStore;
  private readonly serverTime: () => number;
  private readonly together: (tell: () => void) => void;
  private readonly pause: (attempt: number) => Promise<void>;
  private readonly states = new Map<string, ListState>();
  private readonly listeners = new Map<string, Set<() => void>>();
  private readonly schemas = new Map<string, ListSchema>();
  /** The list's own stamp when the rows in memory were read; absent when they cannot be known to be complete. */
  private readonly stamps = new Map<string, string>();
  private infos: ReadonlyMap<string, ListInfo> = new Map();
  /** When `infos` were asked for. */
  private infosAt = 0;
  /** How far add-only lists have been read. */
  private readonly places = new Map<string, Place>();
  /** Kept rows of add-only lists that are too old to be shown unasked. */
  private readonly unshown = new Map<string, Kept>();
  private readonly page: number;
  private who: Me | undefined;
  /** Who I am and what lists there are, asked once for all; absent until asked, and to be asked anew. */
  private overview: Promise<void> | undefined;
  private wanted = new Set<ListSchema>();
  private readonly readings = new Set<Promise<void>>();

  public constructor({ url, sp, store = noStore, unsent = memoryOutbox(), serverTime = () => NaN, together = tell => tell(), pause = wait, page = PAGE, begun = [] }: SiteOptions) {
    this.url = url.replace(/\/$/, '');
    this.sp = sp;
    this.store = store;
    this.serverTime = serverTime;
    this.together = together;
    this.pause = pause;
    this.page = page;
    this.outbox = new Outbox(this, unsent, lists);
    begun.forEach(group => this.begin(group));
  }

  /** The later of the browser's clock and the site's last word of its own, epoch ms: a row is never judged before it was written. */
  public now(): number {
    const said = this.serverTime();
    return Number.isNaN(said) ? Date.now() : Math.max(said, Date.now());
  }

  /** Undefined until the site has answered for the first time. */
  public get me(): Me | undefined { return this.who; }

  public stateOf<L extends ListSchema>(list: L): ListState<L> {
    return (this.states.get(list.name) ?? loading) as ListState<L>;
  }

  /** Asks for lists; the listener hears of every change of theirs until the returned function is called. */
  public watch(lists: readonly ListSchema[], onChange: () => void): () => void {
    for (const list of lists) {
      const heard = this.listeners.get(list.name) ?? new Set();
      this.listeners.set(list.name, heard.add(onChange));
      this.schemas.set(list.name, list);
      if (!this.states.has(list.name)) {
        this.states.set(list.name, loading);
        this.want(list);
      }
    }
    return () => lists.forEach(list => this.listeners.get(list.name)?.delete(onChange));
  }

  /** Whether anything that is shown could not be confirmed when it was asked for last. */
  public get isStale(): boolean {
    return [...this.states.values()].some(state => state.status === 'failed' || (state.status === 'ready' && state.stale !== undefined));
  }

  /** Resolves when something is known of every one of the lists: their rows, or why there are none. */
  public known(lists: readonly ListSchema[]): Promise<void> {
    const allKnown = (): boolean => lists.every(list => this.stateOf(list).status !== 'loading');
    return new Promise(resolve => {
      const stop = this.watch(lists, () => {
        if (!allKnown()) return;
        stop();
        resolve();
      });
      if (allKnown()) resolve();
    });
  }

  /** Resolves when nothing that was asked for is on its way any more. */
  public async settled(): Promise<void> {
    while (this.readings.size > 0) await Promise.all(this.readings);
  }

  /** Asks again what has changed, and reads failed lists anew. */
  public async refresh(): Promise<void> {
    await this.settled();
    this.overview = undefined;
    this.schemas.forEach(list => this.want(list));
    await this.settled();
  }

  /** Adds a row once, however often one act is sent: who sends it again gives the same `requestId`. */
  public async add<L extends ListSchema>(list: L, draft: Draft<L>, requestId: string = crypto.randomUUID()): Promise<Saved<L>> {
    return this.taken(list, await addOnce(this.rowsOf(list), draft, requestId));
  }

  /** `revision` is that of the row which the form was opened with; a row changed since then is a conflict. */
  public async update<L extends ListSchema>(list: L, id: number, revision: number, draft: Draft<L>): Promise<Saved<L>> {
    return this.taken(list, await updateOnce(this.rowsOf(list), id, revision, draft));
  }

  /** The id that this site knows a person by; the person is added to the site's users when new. */
  public async personId(loginName: string): Promise<PersonId> {
    const user = await this.sp.web.ensureUser(loginName) as unknown as { Id: number };
    return user.Id as PersonId;
  }

  /** What somebody has worked out or read beside the lists, kept between visits for this user. */
  public recall(name: string): Promise<unknown> { return this.store.recall(name); }

  public remember(name: string, value: unknown): Promise<void> { return this.store.remember(name, value); }

  private rowsOf<L extends ListSchema>(list: L): RowAccess<L> {
    return rowAccess(this.sp, this.url, list, this.pause);
  }

  /** What a write brought to light is shown at once. */
  private taken<L extends ListSchema>(list: L, saved: Saved<L>): Saved<L> {
    if (saved.status === 'saved') this.takeIn(list, saved.row);
    if (saved.status === 'conflict') this.takeIn(list, saved.theirs);
    return saved;
  }

  private takeIn<L extends ListSchema>(list: L, row: Row<L>): void {
    const state = this.stateOf(list);
    if (state.status !== 'ready') return;
    const id = row.stamp.id;
    const known = state.rows.some(r => r.stamp.id === id);
    this.stamps.delete(list.name); // others may have written beside us
    const rows = known ? state.rows.map(r => (r.stamp.id === id ? row : r)) : [...state.rows, row];
    this.put([[list, { ...state, rows, problems: state.problems.filter(p => p.item !== id) } as ListState]]);
  }

  /** Each listener hears once of all that changed. */
  private put(changes: readonly Change[]): void {
    changes.forEach(([list, state]) => this.states.set(list.name, state));
    const listeners = new Set(changes.flatMap(([list]) => [...this.listeners.get(list.name) ?? []]));
    this.together(() => listeners.forEach(tell => tell()));
  }

  /** What is wanted in one tick is read together. Web parts that start later do not wait for what others asked. */
  private want(list: ListSchema): void {
    const first = this.wanted.size === 0;
    this.wanted.add(list);
    if (first) this.follow(Promise.resolve().then(() => this.readWanted()));
  }

  /** Goes on with lists that were asked for before there was anybody to read them. */
  private begin(lists: readonly ListSchema[]): void {
    for (const list of lists) {
      this.schemas.set(list.name, list);
      this.states.set(list.name, loading);
    }
    this.follow(this.read(lists));
  }

  private follow(reading: Promise<void>): void {
    const followed = reading.finally(() => this.readings.delete(followed));
    this.readings.add(followed);
  }

  private readWanted(): Promise<void> {
    const lists = [...this.wanted];
    this.wanted = new Set();
    return this.read(lists);
  }

  private async read(lists: readonly ListSchema[]): Promise<void> {
    try {
      await this.readLists(lists);
    } catch (thrown) {
      const error = await asSiteError(thrown);
      this.put(lists.map(list => this.unread(list, { status: 'failed', error })));
    }
  }

  /**
   * A first visit asks for everything in one request. Where rows of an earlier visit may be kept, the site is asked what has
   * changed while they are being fetched from the browser, and only what changed is read.
   */
  private async readLists(lists: readonly ListSchema[]): Promise<void> {
    const unshown = lists.filter(list => this.stateOf(list).status !== 'ready');
    const mayBeKept = unshown.length < lists.length || this.store.mayHold();
    const shown = mayBeKept && this.showStored(unshown);
    try {
      await this.ask(mayBeKept ? [] : lists);
    } finally {
      await shown; // what is kept is shown before anybody is told that the site could not be asked
    }
    if (!mayBeKept) return;

    const isCurrent = ({ name }: ListSchema): boolean => this.stamps.has(name) && this.stamps.get(name) === this.infos.get(name)?.stamp;
    this.put(lists.filter(isCurrent).flatMap(list => this.confirmed(list)));
    const hidden = lists.filter(list => this.isHidden(list));
    this.put(hidden.map(list => this.unread(list, { status: 'denied' })));
    const changed = lists.filter(list => !isCurrent(list) && !hidden.includes(list));
    const grown = changed.filter(list => this.keptOf(list) && this.places.has(list.name) && this.infos.has(list.name));
    await Promise.all([this.ask(changed.filter(list => !grown.includes(list))), ...grown.map(list => this.goOnWith(list))]);
  }

  /** A list that only some may see and that the site did not name to this person: there is nothing to ask. */
  private isHidden({ name, access }: ListSchema): boolean {
    return access.everyone === 'none' && this.infos.size > 0 && !this.infos.has(name);
  }

  /** What is known of an add-only list, shown or not. */
  private keptOf(list: ListSchema): Kept | undefined {
    const state = this.stateOf(list);
    return state.status === 'ready' ? state : this.unshown.get(list.name);
  }

  /** Reads what is new and what was changed of an add-only list; all of it where that cannot be told. */
  private async goOnWith(list: ListSchema): Promise<void> {
    const place = this.places.get(list.name);
    const info = this.infos.get(list.name);
    if (!place || !info) return this.ask([list]);
    try {
      const delta = mayGoOn(place, Date.now())
        ? await goOn({ sp: this.sp, siteUrl: this.url, list, place, info, infoAt: this.infosAt, page: this.page }) : undefined;
      const kept = this.keptOf(list); // as it is now: a row of one's own may have come meanwhile
      if (!delta || !kept) return await this.ask([list]);
      this.places.set(list.name, delta.place);
      await this.show(list, merged(kept, delta) as RowsRead<ListSchema>);
    } catch (thrown) {
      const error = await asSiteError(thrown);
      this.put([this.unread(list, stateOfError(error))]);
      await this.giveUp(list, error);
    }
  }

  /** Rows as the site has just confirmed them. Nobody waits for the browser's own database to see what has come. */
  private show(list: ListSchema, read: RowsRead<ListSchema>): Promise<void> {
    this.put([this.arrived(list, read)]);
    return this.keep(list, read);
  }

  private arrived(list: ListSchema, { rows, problems }: RowsRead<ListSchema>): Change {
    this.unshown.delete(list.name);
    const gone = this.places.get(list.name)?.gone;
    return [list, { status: 'ready', rows, problems, rights: this.rightsIn(list), checked: true, asOf: Date.now(), ...(gone ? { gone } : {}) }];
  }

  /** Shows the rows of an earlier visit, where there are any. */
  private async showStored(lists: readonly ListSchema[]): Promise<void> {
    const stored = await this.store.read(lists.map(list => list.name));
    this.put(lists.flatMap((list, n): readonly Change[] => {
      const found = stored[n];
      if (!found) return [];
      const { rows, problems, stamp, storedAt, place } = found;
      if (place) this.places.set(list.name, place);
      if (Date.now() - storedAt >= LONGEST_SHOWN_MS) {
        this.unshown.set(list.name, { rows, problems });
        return [];
      }
      this.stamps.set(list.name, stamp);
      return [[list, {
        status: 'ready', rows: rows as Row<ListSchema>[], problems, rights: noRights, checked: false, asOf: storedAt, ...(place ? { gone: place.gone } : {})
      }]];
    }));
  }

  /** Reads lists, and the overview along with them where nobody has asked for it yet. */
  private async ask(lists: readonly ListSchema[]): Promise<void> {
    const asking = this.overview && lists.length === 0
      ? undefined
      : readSite({ wire: this.sp, siteUrl: this.url, overview: this.overview === undefined, lists, page: this.page, infos: this.infos });
    const askedAt = Date.now();
    this.overview ??= asking?.then(({ overview }) => {
      this.who = overview?.me;
      this.infosAt = askedAt;
      this.infos = new Map(overview?.lists.map(info => [info.name, info]));
    }).catch(thrown => {
      this.overview = undefined;
      throw thrown;
    });
    const [answered] = await Promise.all([asking, this.overview]);
    if (answered) await this.take(lists, answered.rows);
  }

  private async take(lists: readonly ListSchema[], rows: Answered['rows']): Promise<void> {
    const answers = lists.flatMap(list => {
      const answer = rows.get(list.name);
      return answer ? [{ list, answer }] : [];
    });
    for (const { list, answer } of answers) if (!('error' in answer)) this.markPlace(list, answer);
    this.put(answers.map(({ list, answer }): Change => ('error' in answer ? this.unread(list, stateOfError(answer.error)) : this.arrived(list, answer))));
    // Nobody waits for the browser's own database to see what has come.
    await Promise.all(answers.map(({ list, answer }) => ('error' in answer ? this.giveUp(list, answer.error) : this.keep(list, answer))));
  }

  /** What is kept of an add-only list outlives a bad day: it is gone on with. */
  private giveUp(list: ListSchema, error: SiteError): Promise<void> {
    if (!this.places.has(list.name) || stateOfError(error).status !== 'failed') return this.forget(list);
    this.stamps.delete(list.name);
    return Promise.resolve();
  }

  /** Where an add-only list was read to the end; what was kept of it and did not come again is gone. */
  private markPlace(list: ListSchema, read: RowsRead<ListSchema>): void {
    const info = this.infos.get(list.name);
    const place = info && isAddOnly(list.access) ? placeAfter(read, this.keptOf(list), this.places.get(list.name), info, this.infosAt) : undefined;
    if (place) this.places.set(list.name, place);
    else this.places.delete(list.name);
  }

  /** Rows that are shown stay when the site could not be asked again; a right that was taken away takes them along. */
  private unread(list: ListSchema, state: ListState): Change {
    const known = this.stateOf(list);
    return [list, state.status === 'failed' && known.status === 'ready' ? { ...known, checked: false, stale: state.error } : state];
  }

  private rightsIn(list: ListSchema): Rights {
    return this.infos.get(list.name)?.rights ?? noRights;
  }

  private confirmed(list: ListSchema): readonly Change[] {
    const state = this.stateOf(list);
    return state.status === 'ready'
      ? [[list, { ...state, rights: this.rightsIn(list), checked: true, asOf: Date.now(), stale: undefined }]] : [];
  }

  private keep(list: ListSchema, read: RowsRead<ListSchema>): Promise<void> {
    const info = this.infos.get(list.name);
    if (!info) return this.forget(list);
    const changedAt = Date.parse(info.stamp.split('|')[0]);
    const settled = this.serverTime() - changedAt >= UNSETTLED_MS; // an unknown time settles nothing
    const place = this.places.get(list.name);
    if (!settled && !place) return this.forget(list);
    if (settled) this.stamps.set(list.name, info.stamp);
    else this.stamps.delete(list.name); // its log of changes tells next time what came within the same second
    return this.store.write(list.name, { stamp: settled ? info.stamp : '', ...read, storedAt: Date.now(), ...(place ? { place } : {}) });
  }

  /** What is kept of the list may not be all there is: the next look reads it anew. */
  private forget(list: ListSchema): Promise<void> {
    this.stamps.delete(list.name);
    this.places.delete(list.name);
    this.unshown.delete(list.name);
    return this.store.drop(list.name);
  }
}
