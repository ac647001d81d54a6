import type { Comparison, FieldPath, Filter } from './filter';
import type { Literal } from './literal';
import { fold, sortKey } from './text';

/** A value of a row as filters see it. Dates are ISO text in UTC. */
export type Cell = string | number | boolean | null;

const operand = (literal: Literal): Cell => literal.is === 'null' ? null : literal.value;

const asNumber = (cell: Cell): number => typeof cell === 'boolean' ? Number(cell) : Number(cell);

/** Order of two present values: numbers and booleans as numbers, the rest as text in the site's alphabet. */
const order = (left: Cell, right: Cell): number => {
  if (typeof left === 'number' || typeof left === 'boolean') return asNumber(left) - asNumber(right);
  const [a, b] = [sortKey(String(left)), sortKey(String(right))];
  return a < b ? -1 : a > b ? 1 : 0;
};

const equal = (left: Cell, right: Cell): boolean =>
  typeof left === 'number' || typeof left === 'boolean' ? asNumber(left) === asNumber(right) : fold(String(left)) === fold(String(right));

/** As in SharePoint: a missing value equals only null, differs from every value, and is neither less nor greater. */
const compare: Readonly<Record<Comparison, (left: Cell, right: Cell) => boolean>> = {
  eq: (left, right) => left === null || right === null ? left === right : equal(left, right),
  ne: (left, right) => left === null || right === null ? left !== right : !equal(left, right),
  lt: (left, right) => left !== null && right !== null && order(left, right) < 0,
  le: (left, right) => left !== null && right !== null && order(left, right) <= 0,
  gt: (left, right) => left !== null && right !== null && order(left, right) > 0,
  ge: (left, right) => left !== null && right !== null && order(left, right) >= 0
};

/** Dates may be written with a zone or without one, which then is UTC; what is no date is compared as it is. */
const instant = (cell: Cell): Cell => {
  if (typeof cell !== 'string') return cell;
  const at = Date.parse(/(Z|[+-]\d\d:?\d\d)$/i.test(cell) || !cell.includes('T') ? cell : `${cell}Z`);
  return Number.isNaN(at) ? cell : at;
};

/** Whether a row, given by its values, passes the filter. */
export const passes = (filter: Filter, valueOf: (field: FieldPath) => Cell): boolean => {
  switch (filter.is) {
    case 'and': return passes(filter.left, valueOf) && passes(filter.right, valueOf);
    case 'or': return passes(filter.left, valueOf) || passes(filter.right, valueOf);
    case 'compare': return filter.value.is === 'datetime'
      ? compare[filter.op](instant(valueOf(filter.field)), instant(filter.value.value)) : compare[filter.op](valueOf(filter.field), operand(filter.value));
    case 'startswith': return textTest(filter.field, filter.value, valueOf, (text, part) => text.startsWith(part));
    case 'substringof': return textTest(filter.field, filter.value, valueOf, (text, part) => text.includes(part));
    default: return filter satisfies never;
  }
};

const textTest = (field: FieldPath, value: Literal, valueOf: (field: FieldPath) => Cell, test: (text: string, part: string) => boolean): boolean => {
  const cell = valueOf(field);
  const part = operand(value);
  return cell !== null && part !== null && test(fold(String(cell)), fold(String(part)));
};

/** Comparator for `$orderby` over values in memory; missing values first. */
export const compareCells = (left: Cell, right: Cell): number =>
  left === null || right === null ? Number(left !== null) - Number(right !== null) : order(left, right);
