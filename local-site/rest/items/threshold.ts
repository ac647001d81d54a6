import { errors } from '../errors';
import type { Filter } from '../odata/filter';
import type { Ordering } from '../odata/query';
import type { Site } from '../site';
import type { List } from '../store/lists';
import { type Expression } from './expression';
import { type Condition, type FilterContext, filterSql } from './filterSql';
import { tableOf } from './table';

const usesIndex = (expression: Expression): boolean => expression.indexed && expression.each === undefined;

/** The indexed conditions that every row of the result meets; undefined when there are none. */
const indexedPart = (filter: Filter, context: FilterContext): Condition | undefined => {
  switch (filter.is) {
    case 'and': {
      const parts = [indexedPart(filter.left, context), indexedPart(filter.right, context)].flatMap(part => part ?? []);
      return parts.length === 0 ? undefined : { sql: parts.map(part => part.sql).join(' AND '), bound: parts.flatMap(part => part.bound) };
    }
    case 'or': {
      const [left, right] = [indexedPart(filter.left, context), indexedPart(filter.right, context)];
      return left && right && { sql: `((${left.sql}) OR (${right.sql}))`, bound: [...left.bound, ...right.bound] };
    }
    case 'compare': return filter.op !== 'ne' && usesIndex(context.expression(filter.field)) ? filterSql(filter, context) : undefined;
    case 'startswith': return usesIndex(context.expression(filter.field)) ? filterSql(filter, context) : undefined;
    case 'substringof': return undefined;
    default: return filter satisfies never;
  }
};

/**
 * The list view threshold: on a larger list a filter must leave few enough rows by indexed columns alone, and
 * without such a filter only indexed columns (the ID among them) may order. Throws 500 otherwise.
 * `within` is the one folder that the query looks into; few enough rows in it are as good as a filter. Nobody is exempt.
 */
export const checkThreshold = (
  site: Site, list: List, filter: Filter | undefined, orderBy: readonly Ordering[], context: FilterContext, within?: Condition
): void => {
  if (list.itemCount <= site.threshold || (within && !reaches(site, list, within))) return;
  const narrowed = filter && indexedPart(filter, context);
  if (filter) {
    if (!narrowed || reaches(site, list, narrowed)) throw errors.threshold();
    return;
  }
  if (orderBy.some(({ field }) => !usesIndex(context.expression(field)))) throw errors.threshold();
};

const reaches = (site: Site, list: List, { sql, bound }: Condition): boolean => {
  const counted = site.db.get<{ rows: number }>(
    `SELECT COUNT(*) AS rows FROM (SELECT 1 FROM ${tableOf(list.id)} i WHERE ${sql} LIMIT ${site.threshold + 1})`, ...bound);
  return (counted?.rows ?? 0) > site.threshold;
};
