import { errors } from '../errors';
import { filterFields } from '../odata/filter';
import type { Query } from '../odata/query';
import type { EntitiesShape, EntityShape, Wire } from '../odata/shape';
import type { Call } from '../site';
import { quoteName } from '../store/database';
import type { List } from '../store/lists';
import { expressionOf, joinedExpression } from './expression';
import { type Condition, type FilterContext, filterSql } from './filterSql';
import { columnsOf, type ItemHost, type ItemType } from './itemType';
import { linkReaders } from './links';
import { afterToken, nextLink, orderKeys, orderSql, type OrderKey } from './paging';
import { lookupLimit, type Selection, selectionOf } from './selection';
import { childCounter, type ItemRow, systemColumns, tableOf } from './table';
import { checkThreshold } from './threshold';
import { rowMask, visibleRows } from './visibility';

const defaultPage = 100;
export const largestPage = 5000;

/** Opens expanded navigation properties (`ContentType`, `ParentList`, …); the item resource knows how. */
export type Navigate = (row: ItemRow, name: string) => Wire;

export interface ItemNavigation { readonly names: readonly string[]; readonly open: Navigate }

export const itemLink = (list: List, id: number): string => `Web/Lists(guid'${list.guid}')/Items(${id})`;

export const etagOf = (row: Pick<ItemRow, 'unique_id' | 'version'>): string => `"${row.unique_id},${row.version}"`;

const selectedColumns = (selection: Selection): readonly string[] => {
  const wanted = [...selection.properties.flatMap(columnsOf), ...selection.links.map(({ link }) => link.column)];
  const known = new Set<string>(systemColumns);
  return [...systemColumns, ...new Set(wanted.filter(column => !known.has(column)))].map(column => `i.${quoteName(column)}`);
};

const checkLookups = (query: Query, selection: Selection, context: FilterContext): void => {
  const paths = [...query.filter ? filterFields(query.filter) : [], ...query.orderBy.map(({ field }) => field)];
  const touched = new Set([...selection.lookups, ...paths.flatMap(path => context.expression(path).lookup ?? [])]);
  if (touched.size > lookupLimit) throw errors.lookupThreshold();
};

/** Turns rows of the table into answers. */
const shaped = (call: Call, list: List, type: ItemType, selection: Selection, rows: readonly ItemRow[], navigation: ItemNavigation): readonly EntityShape[] => {
  const links = linkReaders(call, selection.links, rows);
  const host: ItemHost = { list, origin: call.site.origin, timeZone: call.site.timeZone, maskOf: row => rowMask(call, list, row), countIn: childCounter(call.site.db, list.id) };
  const deferred = [...navigation.names, ...type.links.keys()];
  return rows.map(row => {
    const values: Record<string, Wire> = {};
    for (const name of selection.navigation) values[name] = navigation.open(row, name);
    for (const [name, read] of links) values[name] = read(row);
    for (const property of selection.properties) values[property.name] = property.read(row, host);
    return {
      is: 'entity',
      meta: { type: type.entityType, link: itemLink(list, row.id), id: row.unique_id, etag: etagOf(row), set: 'ListData.Items', navigation: deferred },
      values
    };
  });
};

/** What narrows a query besides its filter. */
export interface Narrowing {
  /** Rows of a folder, or below it. */
  readonly within?: Condition;
  /** Whether `within` is one folder, which is indexed. */
  readonly oneFolder?: boolean;
  /** Whether the filter may look through several links, as the joins of CAML do. */
  readonly joined?: boolean;
}

const contextOf = (call: Call, type: ItemType, joined = false): FilterContext => ({
  expression: path => joined ? joinedExpression(call.site, type, path) : expressionOf(call.site, type, path), timeZone: call.site.timeZone
});

const where = (conditions: readonly (Condition | undefined)[]): Condition => {
  const real = conditions.flatMap(condition => condition ?? []);
  return { sql: real.map(({ sql }) => sql).join(' AND '), bound: real.flatMap(({ bound }) => bound) };
};

const keyColumns = (keys: readonly OrderKey[]): readonly string[] => keys.map(({ raw }, index) => `${raw} AS k${index}`);

/** Rows of one page. Each has the values of its order keys as `k0`, `k1`, … */
export interface Page {
  readonly rows: readonly ItemRow[];
  readonly keys: readonly OrderKey[];
  /** Whether more rows follow in the direction of reading. */
  readonly more: boolean;
  readonly backwards: boolean;
}

/** Reads a page with the given SQL columns (alias `i`). Throws 403 for a list that is not for the asker, 500 beyond the threshold. */
export const pageOf = (call: Call, list: List, query: Query, columns: readonly string[], narrowing: Narrowing = {}): Page => {
  const { site } = call;
  const visible = visibleRows(call, list);
  if (!visible) throw errors.accessDenied();
  const context = contextOf(call, site.itemType(list), narrowing.joined);
  checkThreshold(site, list, query.filter, query.orderBy, context, narrowing.oneFolder ? narrowing.within : undefined);
  const keys = orderKeys(query.orderBy, ({ field }) => context.expression(field));
  const backwards = query.skipToken?.get('PagedPrev') === 'TRUE';
  const paged = query.skipToken?.has('p_ID') ? afterToken(keys, query.skipToken, backwards) : undefined;
  const condition = where([visible, narrowing.within, query.filter && filterSql(query.filter, context), paged]);
  const limit = Math.min(query.top ?? defaultPage, largestPage);
  const found = limit === 0 ? [] : site.db.all<ItemRow>(
    `SELECT ${[...columns, ...keyColumns(keys)].join(', ')} FROM ${tableOf(list.id)} i WHERE ${condition.sql} `
    + `ORDER BY ${orderSql(keys, backwards)} LIMIT ${limit + 1}`, ...condition.bound);
  const rows = found.slice(0, limit);
  return { rows: backwards ? rows.reverse() : rows, keys, more: found.length > limit, backwards };
};

/** One page of a list's items. `$skip` does nothing for items, as in SharePoint. */
export const readItems = (call: Call, list: List, query: Query, navigation: ItemNavigation, narrowing: Narrowing = {}): EntitiesShape => {
  const type = call.site.itemType(list);
  const selection = selectionOf(type, query, navigation.names);
  checkLookups(query, selection, contextOf(call, type, narrowing.joined));
  const { rows: page, keys, more, backwards } = pageOf(call, list, query, selectedColumns(selection), narrowing);
  const last = page[page.length - 1];
  return {
    is: 'entities', set: 'ListData.Items', rows: shaped(call, list, type, selection, page, navigation),
    ...(more && last && !backwards ? { next: nextLink(call.address, query, keys, last) } : {})
  };
};

/** Columns of a whole row, for writing, versions and texts. */
export const wholeRow = (call: Call, list: List, id: number): ItemRow | undefined =>
  call.site.db.get<ItemRow>(`SELECT * FROM ${tableOf(list.id)} WHERE id = ?`, id);

/** The row, if the asker may see it; otherwise it does not exist (404). */
export const visibleRow = (call: Call, list: List, id: number): ItemRow => {
  const visible = visibleRows(call, list);
  const row = visible && call.site.db.get<ItemRow>(`SELECT * FROM ${tableOf(list.id)} i WHERE i.id = ? AND ${visible.sql}`, id, ...visible.bound);
  if (!row) throw errors.itemMissing();
  return row;
};

export const itemShape = (call: Call, list: List, row: ItemRow, query: Query, navigation: ItemNavigation): EntityShape => {
  const type = call.site.itemType(list);
  const selection = selectionOf(type, query, navigation.names);
  // One row as a whole may be read, and answered after a write, however many lookups its list has.
  if (query.select) checkLookups({ ...query, filter: undefined, orderBy: [] }, selection, contextOf(call, type));
  const [entity] = shaped(call, list, type, selection, [row], navigation);
  if (!entity) throw errors.itemMissing();
  return entity;
};
