import { readDate } from '../columns/dates';
import type { TimeZone } from '../columns/timeZone';
import { errors } from '../errors';
import type { Comparison, FieldPath, Filter } from '../odata/filter';
import type { Literal } from '../odata/literal';
import { fold, sortKey } from '../odata/text';
import type { Bound } from '../store/database';
import type { Comparable, Expression } from './expression';

/** A condition with its bound values. */
export interface Condition { readonly sql: string; readonly bound: readonly Bound[] }

export interface FilterContext {
  readonly expression: (path: FieldPath) => Expression;
  readonly timeZone: TimeZone;
}

const signs: Readonly<Record<Comparison, string>> = { eq: '=', ne: '<>', lt: '<', le: '<=', gt: '>', ge: '>=' };

const mismatch = (literal: Literal, as: Comparable): never => {
  throw errors.invalidQuery(`A value of the kind '${literal.is}' cannot be compared with a ${as} field.`);
};

const numberIn = (literal: Literal): number => {
  const value = literal.is === 'number' || literal.is === 'boolean' ? Number(literal.value)
    : literal.is === 'text' && literal.value.trim() !== '' ? Number(literal.value) : NaN;
  return Number.isFinite(value) ? value : mismatch(literal, 'number');
};

const truths: Readonly<Record<string, number>> = { 1: 1, true: 1, 0: 0, false: 0 };

const truthIn = (literal: Literal): number =>
  (literal.is === 'null' ? undefined : truths[String(literal.value).toLowerCase()]) ?? mismatch(literal, 'boolean');

const dateIn = (literal: Literal, zone: TimeZone): string => {
  const reading = literal.is === 'datetime' || literal.is === 'text' ? readDate(literal.value, zone, false) : undefined;
  return reading?.status === 'read' ? reading.text : mismatch(literal, 'date');
};

const textIn = (literal: Literal): string => literal.is === 'null' ? mismatch(literal, 'text') : String(literal.value);

/** The value as SQLite compares it. Text is compared without case, and ordered by the alphabet. */
const operand = (literal: Literal, as: Comparable, ordered: boolean, zone: TimeZone): Bound => {
  switch (as) {
    case 'text': return ordered ? sortKey(textIn(literal)) : fold(textIn(literal));
    case 'number': return numberIn(literal);
    case 'boolean': return truthIn(literal);
    case 'date': return dateIn(literal, zone);
    default: return as satisfies never;
  }
};

const comparable = (sql: string, as: Comparable, ordered: boolean): string => as === 'text' ? `${ordered ? 'sort_key' : 'fold'}(${sql})` : sql;

/** One value against a literal. A missing value differs from every value, as in SharePoint, and is neither less nor greater. */
const single = (sql: string, as: Comparable, op: Comparison, literal: Literal, zone: TimeZone): Condition => {
  if (literal.is === 'null') {
    return { sql: op === 'eq' ? `${sql} IS NULL` : op === 'ne' ? `${sql} IS NOT NULL` : '0', bound: [] };
  }
  const ordered = op !== 'eq' && op !== 'ne';
  const test = `${comparable(sql, as, ordered)} ${signs[op]} ?`;
  const bound = [operand(literal, as, ordered, zone)];
  return op === 'ne' ? { sql: `(${sql} IS NULL OR ${test})`, bound } : { sql: test, bound };
};

/** Whether a column with several values has none, or some. */
const emptiness: Partial<Record<Comparison, (each: string) => string>> = {
  eq: each => `NOT EXISTS (SELECT 1 FROM ${each})`,
  ne: each => `EXISTS (SELECT 1 FROM ${each})`
};

/** A column with several values fits when one of them fits; `ne` when none is equal. */
const compare = (expression: Expression, op: Comparison, literal: Literal, zone: TimeZone): Condition => {
  const { sql, as, each } = expression;
  if (each === undefined) return single(sql, as, op, literal, zone);
  const exists = (condition: Condition): Condition => ({ sql: `EXISTS (SELECT 1 FROM ${each} WHERE ${condition.sql})`, bound: condition.bound });
  if (literal.is === 'null') return { sql: emptiness[op]?.(each) ?? '0', bound: [] };
  if (op !== 'ne') return exists(single(sql, as, op, literal, zone));
  const equal = exists(single(sql, as, 'eq', literal, zone));
  return { sql: `NOT ${equal.sql}`, bound: equal.bound };
};

const textTest = (expression: Expression, literal: Literal, test: (sql: string) => string): Condition => {
  if (expression.as !== 'text') throw errors.invalidQuery('Only text can be searched with startswith and substringof.');
  if (literal.is === 'null') return { sql: '0', bound: [] };
  const condition = test(`fold(${expression.sql})`);
  return { sql: expression.each === undefined ? condition : `EXISTS (SELECT 1 FROM ${expression.each} WHERE ${condition})`, bound: [fold(textIn(literal))] };
};

/** The filter as SQL over the list's table. Throws 400 for unknown fields and values of the wrong kind. */
export const filterSql = (filter: Filter, context: FilterContext): Condition => {
  switch (filter.is) {
    case 'and':
    case 'or': {
      const [left, right] = [filterSql(filter.left, context), filterSql(filter.right, context)];
      return { sql: `(${left.sql} ${filter.is === 'and' ? 'AND' : 'OR'} ${right.sql})`, bound: [...left.bound, ...right.bound] };
    }
    case 'compare': return compare(context.expression(filter.field), filter.op, filter.value, context.timeZone);
    case 'startswith': return textTest(context.expression(filter.field), filter.value, sql => `instr(${sql}, ?) = 1`);
    case 'substringof': return textTest(context.expression(filter.field), filter.value, sql => `instr(${sql}, ?) > 0`);
    default: return filter satisfies never;
  }
};
