import type { Dated } from '../../domain/approval/dated';
import type { Entry } from '../../domain/approval/entry';
import { nouns, type NounName } from '../facts';
import { readPastRows } from '../pastRows';
import type { AnyRow, ListSchema, Stamp } from '../schema/list';
import type { Site } from '../site';

/** What changed rows said before, as far as it has been read. */
export interface Pasts {
  /** Another one whenever more is known. */
  readonly version: number;
  of<T>(list: ListSchema, stamp: Stamp): Dated<T>['past'];
}

/** Lists that approvals follow from; rows of them are changed, never deleted. */
const grounds = (['documents', 'units', 'posts', 'roles', 'roleHolders', 'routes', 'routeSteps'] as const) satisfies readonly NounName[];

/** Earlier versions of a row as it is now; a row that has changed again has another revision. */
interface Past { readonly revision: number; readonly rows: readonly AnyRow[] }

type Told = NonNullable<Dated<unknown>['past']>;

/** What one page knows, and what it keeps in the browser for its user. */
class KnownPasts implements Pasts {
  public version = 0;
  private readonly pasts = new Map<string, Past>();
  private readonly told = new Map<string, Told>();
  /** Rows of which a version was answered that makes no sense: asking again brings nothing. */
  private readonly hopeless = new Set<string>();
  private recalled: Promise<void> | undefined;
  private reading: Promise<void> | undefined;

  public constructor(private readonly site: Site) {}

  public of<T>(list: ListSchema, stamp: Stamp): Dated<T>['past'] {
    const past = this.pasts.get(keyOf(list, stamp));
    if (past?.revision !== stamp.revision) return undefined;
    const key = `${keyOf(list, stamp)} ${stamp.revision}`;
    const was = this.told.get(key);
    if (was) return was as Dated<T>['past'];
    const noun = grounds.map(name => nouns[name]).find(each => (each.list as ListSchema).name === list.name);
    const toDomain = noun?.toDomain as ((row: AnyRow) => T) | undefined; // whoever asks for a list asks for its own noun
    if (!toDomain) return undefined;
    const told = past.rows.map(row => ({ value: toDomain(row), from: row.stamp.modified.getTime(), editor: row.stamp.editor.id }));
    this.told.set(key, told);
    return told;
  }

  /** Reads what is needed and not known yet; one reading at a time. What cannot be read stays unknown. */
  public async read(entries: readonly Entry[]): Promise<void> {
    while (this.reading) await this.reading;
    if (this.missing(entries).length === 0) return;
    this.reading = this.readMissing(entries).catch(() => undefined).finally(() => { this.reading = undefined; });
    await this.reading;
  }

  public missing(entries: readonly Entry[]): readonly Needed[] {
    return neededOn(this.site, entries)
      .filter(({ list, stamp }) => this.of(list, stamp) === undefined && !this.hopeless.has(`${keyOf(list, stamp)} ${stamp.revision}`));
  }

  private async readMissing(entries: readonly Entry[]): Promise<void> {
    this.recalled ??= this.recall();
    await this.recalled;
    const left = this.missing(entries);
    for (const list of new Set(left.map(needed => needed.list))) {
      const stamps = left.filter(needed => needed.list === list).map(({ stamp }) => stamp);
      const rows = await readPastRows(this.site, list, stamps.map(({ id }) => id));
      for (const stamp of stamps) {
        const past = rows.get(stamp.id);
        if (past) this.pasts.set(keyOf(list, stamp), { revision: stamp.revision, rows: past });
        else this.hopeless.add(`${keyOf(list, stamp)} ${stamp.revision}`);
      }
      this.version += 1;
    }
    if (left.length > 0) await this.site.remember(KEPT_AS, [...this.pasts]);
  }

  private async recall(): Promise<void> {
    const kept = await this.site.recall(KEPT_AS) as readonly (readonly [string, Past])[] | undefined;
    if (!kept) return;
    for (const [key, past] of kept) this.pasts.set(key, past);
    this.version += 1;
  }
}

const KEPT_AS = 'pasts';

const keyOf = (list: ListSchema, { id }: Stamp): string => `${list.name} ${id}`;

interface Needed { readonly list: ListSchema; readonly stamp: Stamp }

/** Acts that no list has a say in. */
const followFromNothing: readonly Entry['kind'][] = ['comment', 'acknowledge'];

/** Rows that were changed after an act that may have relied on them. */
const neededOn = (site: Site, entries: readonly Entry[]): readonly Needed[] => {
  const moments = entries.filter(({ kind }) => !followFromNothing.includes(kind)).map(({ at }) => at).sort((a, b) => a - b);
  const isBetween = (from: number, to: number): boolean => {
    let [low, high] = [0, moments.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (moments[middle] < from) low = middle + 1;
      else high = middle;
    }
    return low < moments.length && moments[low] < to;
  };
  return grounds.flatMap(name => {
    const list = nouns[name].list as ListSchema;
    const state = site.stateOf(list);
    const rows: readonly AnyRow[] = state.status === 'ready' ? state.rows : [];
    return rows
      .filter(({ stamp: { created, modified } }) => modified > created && isBetween(created.getTime(), modified.getTime()))
      .map(({ stamp }) => ({ list, stamp }));
  });
};

const known = new WeakMap<Site, KnownPasts>();

const on = (site: Site): KnownPasts => {
  const pasts = known.get(site) ?? new KnownPasts(site);
  known.set(site, pasts);
  return pasts;
};

/** What is known of the pasts on a site; it lives as long as the site does. */
export const pastsOn = (site: Site): Pasts => on(site);

/** Whether everything that acts may have relied on has been read. */
export const arePastsRead = (site: Site, entries: readonly Entry[]): boolean => on(site).missing(entries).length === 0;

/** Reads, in batches, what changed rows said when acts were done. Kept per site and user; resolves also where the site is silent. */
export const readPasts = (site: Site, entries: readonly Entry[]): Promise<void> => on(site).read(entries);
