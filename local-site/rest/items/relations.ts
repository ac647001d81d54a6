import { errors } from '../errors';
import type { Call } from '../site';
import { quoteName } from '../store/database';
import { type List, listById } from '../store/lists';
import { type ItemRow, tableOf } from './table';

export interface RelatedItem { readonly list: List; readonly row: ItemRow }

interface Lookup { readonly list: number; readonly name: string; readonly behavior: 1 | 2 }

/** `SP.RelationshipDeleteBehaviorType`: 1 cascade, 2 restrict. */
const restrict = 2;

/** Lookups that say what happens to their rows when the looked-up row goes. */
const enforcing = (call: Call, target: List): readonly Lookup[] => call.site.db.all<Lookup>(
  `SELECT f.list, f.name, json_extract(f.props, '$.RelationshipDeleteBehavior') AS behavior FROM fields f JOIN lists l ON l.id = f.list
    WHERE l.recycled IS NULL AND f.builtin = 0 AND f.type = 'Lookup' AND behavior IN (1, 2)
    AND lower(trim(json_extract(f.props, '$.LookupList'), '{}')) = ?`, target.guid);

/** Rows that go together with a row (cascade). Throws 500 when a restrictive lookup points at it. */
export const relatedItems = (call: Call, list: List, row: ItemRow): readonly RelatedItem[] =>
  enforcing(call, list).flatMap(({ list: id, name, behavior }) => {
    const related = listById(call.site.db, id);
    if (!related) return [];
    const rows = call.site.db.all<ItemRow>(`SELECT * FROM ${tableOf(id)} WHERE ${quoteName(`f_${name}`)} = ?`, row.id);
    if (rows.length > 0 && behavior === restrict) throw errors.relatedItems(list.title, related.title);
    return rows.filter(each => id !== list.id || each.id !== row.id).map(each => ({ list: related, row: each }));
  });
