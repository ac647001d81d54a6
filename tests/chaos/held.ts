import { DatabaseSync } from 'node:sqlite';
import type { World } from './worlds';

type Cell = string | number | bigint | null | Uint8Array;
type RawRow = Readonly<Record<string, Cell>>;

/** All rows of all lists, past REST: by list, by row id. */
export type Held = ReadonlyMap<string, ReadonlyMap<number, RawRow>>;

/** What an act did to the lists, without what differs from try to try: ids of new rows, guids, moments, request ids. */
export interface Change { readonly list: string; readonly row: number | 'new'; readonly cells: Readonly<Record<string, Cell>> }

// What a log row says of the row before it is evidence, and differs with whatever came before.
const noise = new Set(['id', 'guid', 'unique_id', 'created', 'modified', 'version', 'f_RequestId', 'f_SeenRow', 'f_SeenDigest']);

interface Look { readonly writes: number; readonly held: Held }

const looks = new WeakMap<World, Look>();

/** By the file that sites are copied from: it stays as it is. */
const patterns = new Map<string, Held>();

const patternOf = ({ pattern }: World): Held => {
  const known = patterns.get(pattern) ?? lookInto(pattern);
  patterns.set(pattern, known);
  return known;
};

/** What the lists hold now. Looks again only when the site has written since. */
export const heldBy = (world: World): Held => {
  const writes = world.log.filter(({ wrote }) => wrote).length;
  const last = looks.get(world);
  if (last?.writes === writes) return last.held;
  const held = writes === 0 ? patternOf(world) : lookInto(world.file, patternOf(world));
  looks.set(world, { writes, held });
  return held;
};

/** Reads rows whole, but those that `known` holds in the same version: most of the hundreds that a journey leaves alone. */
const lookInto = (file: string, known: Held = new Map()): Held => {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const lists = db.prepare("SELECT id, path FROM lists WHERE path LIKE '%Lists/%'").all() as { id: number; path: string }[];
    return new Map(lists.map(({ id, path }) => {
      const name = path.split('/').pop() ?? path;
      const rows = known.get(name);
      const whole = db.prepare(`SELECT * FROM list_${id} WHERE id = ?`);
      const versions = db.prepare(`SELECT id, version FROM list_${id}`).all() as { id: number; version: number }[];
      return [name, new Map(versions.map(({ id: row, version }) => {
        const same = rows?.get(row);
        return [row, same?.version === version ? same : whole.get(row) as RawRow];
      }))];
    }));
  } finally {
    db.close();
  }
};

const without = (row: RawRow, known: (name: string, value: Cell) => boolean): RawRow =>
  Object.fromEntries(Object.entries(row).filter(([name, value]) => !noise.has(name) && !known(name, value)));

/** What was added and changed. A row that was deleted is a change to nothing. */
export const changesBetween = (before: Held, after: Held): readonly Change[] => [...after].flatMap(([list, rows]) => {
  const was = before.get(list) ?? new Map<number, RawRow>();
  const gone = [...was.keys()].filter(id => !rows.has(id)).map((row): Change => ({ list, row, cells: {} }));
  const changed = [...rows].flatMap(([row, cells]): readonly Change[] => {
    const old = was.get(row);
    if (!old) return [{ list, row: 'new', cells: without(cells, (_, value) => value === null) }];
    return old.version === cells.version ? [] : [{ list, row, cells: without(cells, (name, value) => old[name] === value) }];
  });
  return [...gone, ...changed];
});

export const markOf = ({ list, row, cells }: Change): string => JSON.stringify([list, row, cells]);
