import { idsIn } from '../columns/values';
import type { Call } from '../site';
import { quoteName } from '../store/database';
import { listByGuid } from '../store/lists';
import { textSetting } from '../columns/field';
import type { ItemLink } from './itemType';
import { homeOf, type ItemRow, tableOf } from './table';

/** What a link shows: a row's number and text; of a person also the address, login and job. */
export type Shown =
  | { readonly is: 'item'; readonly id: number; readonly text: string }
  | { readonly is: 'person'; readonly id: number; readonly text: string; readonly email: string; readonly login: string; readonly jobTitle: string;
      readonly department: string };

interface PersonRow { id: number; title: string; email: string; login: string; job_title: string | null; department: string | null }

const people = (call: Call, ids: string): readonly Shown[] =>
  call.site.db.all<PersonRow>('SELECT id, title, email, login, job_title, department FROM principals WHERE id IN (SELECT value FROM json_each(?))', ids)
    .map(row => ({
      is: 'person', id: row.id, text: row.title, email: row.email, login: row.login, jobTitle: row.job_title ?? '', department: row.department ?? ''
    }));

const targets = (call: Call, link: ItemLink, guid: string, ids: string): readonly Shown[] => {
  const target = listByGuid(call.site.db, guid);
  const field = target && call.site.itemType(target).field(textSetting(link.field, 'LookupField') || 'Title');
  const column = field && homeOf(field);
  if (!target || column === undefined) return [];
  return call.site.db.all<{ id: number; text: string | number | null }>(
    `SELECT id, ${quoteName(column)} AS text FROM ${tableOf(target.id)} WHERE id IN (SELECT value FROM json_each(?))`, ids)
    .map(row => ({ is: 'item', id: row.id, text: row.text === null ? '' : String(row.text) }));
};

/** Reads what a column points at for a whole page with one query, and gives a reader per row. */
export const shownBy = (call: Call, link: ItemLink, rows: readonly ItemRow[]): ((row: ItemRow) => readonly Shown[]) => {
  const ids = JSON.stringify([...new Set(rows.flatMap(row => idsIn(row[link.column] ?? null, link.field)))]);
  const found = link.target.is === 'person' ? people(call, ids) : targets(call, link, link.target.guid, ids);
  const byId = new Map(found.map(each => [each.id, each]));
  return row => idsIn(row[link.column] ?? null, link.field).flatMap(id => byId.get(id) ?? []);
};
