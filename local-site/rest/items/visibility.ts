import { allows, type Right } from '../permissions/rights';
import type { Call } from '../site';
import type { List } from '../store/lists';
import type { Condition } from './filterSql';
import { approvedRows } from './moderation';
import { type ItemRow, tableOf } from './table';

const everything: Condition = { sql: '1', bound: [] };

/** Scopes of rows with permissions of their own in which the asker has the right. */
const scopesWith = (call: Call, list: List, right: Right): readonly number[] =>
  call.site.db.all<{ scope: number }>(`SELECT DISTINCT scope FROM ${tableOf(list.id)} WHERE scope IS NOT NULL`)
    .map(row => row.scope)
    .filter(scope => allows(call.site.access.maskIn(call.me, scope), right));

/** Lists where people read only their own rows (`ReadSecurity` 2), unless they manage the list. */
const ownOnly = (call: Call, list: List): boolean =>
  list.props.ReadSecurity === 2 && !allows(call.site.access.maskIn(call.me, call.site.access.listScope(list)), 'ManageLists');

const and = (...conditions: readonly Condition[]): Condition => {
  const real = conditions.filter(condition => condition !== everything);
  return real.length === 0 ? everything : { sql: real.map(({ sql }) => sql).join(' AND '), bound: real.flatMap(({ bound }) => bound) };
};

/** The rows (alias `i`) that the asker may see; undefined when the list as a whole is not for them. */
export const visibleRows = (call: Call, list: List): Condition | undefined => {
  const { access } = call.site;
  const mask = access.maskIn(call.me, access.listScope(list));
  const inherited = allows(mask, 'ViewListItems');
  // Someone who was given single rows has Limited Access (Open) here.
  if (!inherited && !(list.itemScopes > 0 && allows(mask, 'Open'))) return undefined;
  const scoped: Condition = list.itemScopes === 0 ? everything : {
    sql: `(${inherited ? 'i.scope IS NULL OR ' : ''}i.scope IN (SELECT value FROM json_each(?)))`,
    bound: [JSON.stringify(scopesWith(call, list, 'ViewListItems'))]
  };
  return and(scoped, ownOnly(call, list) ? { sql: 'i.author = ?', bound: [call.me.id] } : everything, approvedRows(call, list) ?? everything);
};

/** The asker's rights on one row. */
export const rowMask = (call: Call, list: List, row: ItemRow): bigint =>
  call.site.access.maskIn(call.me, call.site.access.itemScope(list, row.scope));
