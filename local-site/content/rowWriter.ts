import type { SPFI } from '@pnp/sp';
import '@pnp/sp/batching';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import { toBody } from '../../src/data/cells';
import type { Column } from '../../src/data/schema/column';
import type { Draft, ListSchema } from '../../src/data/schema/list';
import { asSiteError } from '../../src/data/siteError';
import type { Table } from '.';
import type { Ids } from './keyring';

const BATCH = 100;

type Row = Table['rows'][string];

const cell = (column: Column, value: unknown, ids: Ids): unknown => {
  switch (column.kind) {
    case 'lookup': return ids.row(column.to, String(value));
    case 'lookups': return (value as readonly string[]).map(key => ids.row(column.to, key));
    case 'person': return ids.person(String(value));
    default: return value;
  }
};

/** The row with ids where its keys were; cells that it leaves open are left out, for a new row has them empty anyway. */
export const resolved = (list: ListSchema, row: Row, ids: Ids): Draft<ListSchema> =>
  Object.fromEntries(Object.entries(row)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, cell(list.columns[name], value, ids)])) as Draft<ListSchema>;

const ownReferences = ({ columns, name: own }: ListSchema, row: Row): readonly string[] =>
  Object.entries(columns).flatMap(([name, column]) => {
    if ((column.kind !== 'lookup' && column.kind !== 'lookups') || column.to !== own || row[name] === undefined) return [];
    return row[name] as string | readonly string[];
  });

/**
 * The rows' keys in an order that needs one write a row: each wave points only at rows of earlier ones. Throws
 * RangeError when rows point at each other, or at a row that is not there.
 */
export const waves = ({ list, rows }: Table): readonly (readonly string[])[] => {
  const written = new Set<string>();
  const result: (readonly string[])[] = [];
  let waiting = Object.keys(rows);
  while (waiting.length > 0) {
    const ready = waiting.filter(key => ownReferences(list, rows[key]).every(to => written.has(to)));
    if (ready.length === 0) throw new RangeError(`${list.name}: nothing to begin with among ${waiting.join(', ')}`);
    ready.forEach(key => written.add(key));
    result.push(ready);
    waiting = waiting.filter(key => !written.has(key));
  }
  return result;
};

export interface Addition { readonly key: string; readonly body: Record<string, unknown> }

/** What a row got when it was written. */
export interface StampedAddition { readonly id: number; readonly created: Date }

/** Adds rows in one `$batch`, as the connection's user. Answers for them in the same order. Throws naming the row refused. */
const addBatch = async (sp: SPFI, path: string, additions: readonly Addition[]): Promise<readonly StampedAddition[]> => {
  const [batched, execute] = sp.batched();
  const settled = Promise.allSettled(additions.map(({ body }) => batched.web.getList(path).items.add(body)));
  await execute();
  return Promise.all((await settled).map(async (added, index) => {
    if (added.status === 'fulfilled') {
      const { Id, Created } = added.value as { readonly Id: number; readonly Created: string };
      return { id: Id, created: new Date(Created) };
    }
    const { detail } = await asSiteError(added.reason);
    throw new Error(`${path}: ${additions[index].key}: ${detail}`);
  }));
};

/** Adds rows in batches of a hundred, and answers for them in their order. `path` is the list's server-relative address. */
export const addStamped = async (sp: SPFI, path: string, additions: readonly Addition[]): Promise<readonly StampedAddition[]> => {
  const all: StampedAddition[] = [];
  for (let start = 0; start < additions.length; start += BATCH) all.push(...await addBatch(sp, path, additions.slice(start, start + BATCH)));
  return all;
};

/** The same, with ids by key. */
export const addRows = async (sp: SPFI, path: string, additions: readonly Addition[]): Promise<ReadonlyMap<string, number>> => {
  const added = await addStamped(sp, path, additions);
  return new Map(additions.map(({ key }, n) => [key, added[n].id]));
};

export const additionOf = (list: ListSchema, key: string, row: Row, ids: Ids): Addition =>
  ({ key, body: toBody(list, resolved(list, row, ids)) });
