import { errors } from '../errors';
import { sortKey } from '../odata/text';
import type { Ordering, Query } from '../odata/query';
import type { Cell } from '../columns/values';
import type { Bound } from '../store/database';
import type { Expression } from './expression';
import type { Condition } from './filterSql';

/** Rows are read in the order of these keys; the ID is always the last. */
export interface OrderKey {
  readonly name: string;
  /** The value itself, and the value by which it sorts. */
  readonly raw: string;
  readonly sql: string;
  readonly text: boolean;
  readonly descending: boolean;
}

export const orderKeys = (orderBy: readonly Ordering[], expressionOf: (ordering: Ordering) => Expression): readonly OrderKey[] => {
  const keys = orderBy.map((ordering): OrderKey => {
    const { sql, as, each } = expressionOf(ordering);
    if (each !== undefined) throw errors.invalidQuery(`The field '${ordering.field.join('/')}' has several values and cannot order rows.`);
    const text = as === 'text';
    const name = sql === 'i.id' ? 'ID' : ordering.field.join('_');
    return { name, raw: sql, sql: text ? `sort_key(${sql})` : sql, text, descending: ordering.descending };
  });
  const byId = keys.some(key => key.raw === 'i.id');
  return byId ? keys : [...keys, { name: 'ID', raw: 'i.id', sql: 'i.id', text: false, descending: false }];
};

/** `ORDER BY`, the other way round when paging backwards. */
export const orderSql = (keys: readonly OrderKey[], backwards: boolean): string =>
  keys.map(({ sql, descending }) => `${sql} ${descending !== backwards ? 'DESC' : 'ASC'}`).join(', ');

/** Missing values come first (SQLite and SQL Server agree), so after a missing value comes everything present. */
const beyond = (sql: string, value: Bound, descending: boolean): Condition => {
  if (value === null) return { sql: descending ? '0' : `${sql} IS NOT NULL`, bound: [] };
  return descending ? { sql: `(${sql} < ? OR ${sql} IS NULL)`, bound: [value] } : { sql: `${sql} > ?`, bound: [value] };
};

/** Rows after the one whose key values the token holds. Throws 400 for a token that does not fit the order. */
export const afterToken = (keys: readonly OrderKey[], token: URLSearchParams, backwards: boolean): Condition => {
  const values = keys.map(({ name, text }): Bound => {
    const value = token.get(`p_${name}`);
    if (value === null) throw errors.invalidQuery(`The skip token has no value for '${name}'.`);
    if (value === '') return null;
    return text ? sortKey(value) : /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(value) ? Number(value) : value;
  });
  const alternatives = keys.map((key, index) => {
    const same = keys.slice(0, index).map(({ sql }, earlier): Condition => ({ sql: `${sql} IS ?`, bound: [values[earlier] ?? null] }));
    const conditions = [...same, beyond(key.sql, values[index] ?? null, key.descending !== backwards)];
    return { sql: `(${conditions.map(({ sql }) => sql).join(' AND ')})`, bound: conditions.flatMap(({ bound }) => bound) };
  });
  return { sql: `(${alternatives.map(({ sql }) => sql).join(' OR ')})`, bound: alternatives.flatMap(({ bound }) => bound) };
};

/** SharePoint writes escapes in lower case. */
const escape = (text: string): string => encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, code => code.toLowerCase());

/** The address of the page after a row. */
export const nextLink = (address: string, query: Query, keys: readonly OrderKey[], last: Readonly<Record<string, Cell>>): string => {
  const token = ['Paged=TRUE', ...keys.map(({ name }, index) => `p_${name}=${encodeURIComponent(String(last[`k${index}`] ?? ''))}`)].join('&');
  const kept = query.sent.filter(([name]) => !/^\$skip(token)?$/i.test(name)).map(([name, value]) => `${escape(name)}=${escape(value)}`);
  return `${address}?${[`%24skiptoken=${escape(token)}`, ...kept].join('&')}`;
};
