import { kindOfField } from '../columns/field';
import { idsIn } from '../columns/values';
import { errors } from '../errors';
import type { EntityShape, Wire } from '../odata/shape';
import { unopened } from '../odata/shape';
import type { Call } from '../site';
import { quoteName } from '../store/database';
import { type List, listByGuid } from '../store/lists';
import { personColumns } from './expression';
import { columnsOf, type ItemLink, type ItemProperty } from './itemType';
import type { LinkSelection } from './selection';
import { childCounter, type ItemRow, systemColumns, tableOf } from './table';
import { visibleRows } from './visibility';

/** For each selected link, what a row shows for it. */
export type LinkReader = (row: ItemRow) => Wire;

const shape = (type: string, id: string, values: Readonly<Record<string, Wire>>): EntityShape =>
  ({ is: 'entity', meta: { type, id, set: 'ListData', navigation: [] }, values });

const idsOf = (link: ItemLink, rows: readonly ItemRow[]): string => {
  const ids = new Set<number>();
  for (const row of rows) for (const id of idsIn(row[link.column] ?? null, link.field)) ids.add(id);
  return JSON.stringify([...ids]);
};

const people = (call: Call, { link, names }: LinkSelection, rows: readonly ItemRow[]): ReadonlyMap<number, EntityShape> => {
  const columns = names.map((name, index) => `${personColumns[name]?.sql ?? 'NULL'} AS v${index}`);
  const found = call.site.db.all<Record<string, string | number | null>>(
    `SELECT t.id, ${columns.join(', ')} FROM principals t WHERE t.id IN (SELECT value FROM json_each(?))`, idsOf(link, rows));
  return new Map(found.map(row => {
    const id = Number(row.id);
    const values = Object.fromEntries(names.map((name, index) => [name, row[`v${index}`] ?? null]));
    return [id, shape('SP.Data.UserInfoItem', `00000000-0000-0000-0000-${id.toString(16).padStart(12, '0')}`, values)];
  }));
};

/** Only some kinds of columns can be seen through a lookup; choices, people and yes/no cannot (`ProjectedFields` of CAML). */
const projected = (link: ItemLink, name: string, property: ItemProperty | undefined): ItemProperty => {
  if (!property) throw errors.unknownField(`${link.name}/${name}`);
  if (property.field && !kindOfField(property.field).projectable) {
    throw errors.invalidQuery(`The query to field '${link.name}/${name}' is not valid.`);
  }
  return property;
};

const listRows = (call: Call, target: List, { link, names }: LinkSelection, rows: readonly ItemRow[]): ReadonlyMap<number, EntityShape> => {
  const type = call.site.itemType(target);
  const properties = names.map(name => projected(link, name, type.properties.get(name)));
  const condition = visibleRows(call, target);
  if (!condition) return new Map();
  const columns = [...systemColumns.map(column => `i.${column}`), ...new Set(properties.flatMap(columnsOf).map(column => `i.${quoteName(column)}`))];
  const found = call.site.db.all<ItemRow>(
    `SELECT ${columns.join(', ')} FROM ${tableOf(target.id)} i WHERE i.id IN (SELECT value FROM json_each(?)) AND ${condition.sql}`,
    idsOf(link, rows), ...condition.bound);
  const host = { list: target, origin: call.site.origin, timeZone: call.site.timeZone, maskOf: () => 0n, countIn: childCounter(call.site.db, target.id) };
  return new Map(found.map(row => [row.id, shape(type.entityType, row.unique_id,
    Object.fromEntries(properties.map(property => [property.name, property.read(row, host)])))]));
};

/** Reads what the links of a page of rows point to, with one query per link, and gives a reader per link. */
export const linkReaders = (call: Call, selections: readonly LinkSelection[], rows: readonly ItemRow[]): ReadonlyMap<string, LinkReader> =>
  new Map(selections.map(selection => {
    const { link } = selection;
    const target = link.target.is === 'list' ? listByGuid(call.site.db, link.target.guid) : undefined;
    const seen = link.target.is === 'person' ? people(call, selection, rows)
      : target ? listRows(call, target, selection, rows) : new Map<number, EntityShape>();
    const read = (row: ItemRow): Wire => {
      const shown = idsIn(row[link.column] ?? null, link.field).flatMap(id => seen.get(id) ?? []);
      if (shown.length === 0) return unopened;
      return link.multiple ? { is: 'entities', set: 'ListData', rows: shown } : shown[0] ?? unopened;
    };
    return [link.name, read];
  }));
