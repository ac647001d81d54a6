import { isFixedLookup } from '../columns/builtin';
import { entityName, type Field, fieldsOf, kindOfField, lookupListOf } from '../columns/field';
import type { TimeZone } from '../columns/timeZone';
import { wireOf } from '../columns/values';
import type { Wire } from '../odata/shape';
import type { Database } from '../store/database';
import { type List } from '../store/lists';
import { calculatedProperty } from './calculated';
import { homeOf, type ItemRow } from './table';
import { systemProperties } from './systemProperties';

/** A property of a list's items, as JSON names it. */
export interface ItemProperty {
  readonly name: string;
  /** Answered without being asked for. */
  readonly byDefault: boolean;
  /** The SQL column it comes from, besides the system columns, which are always read. */
  readonly column?: string;
  /** More SQL columns that it is worked out from. */
  readonly needs?: readonly string[];
  readonly field?: Field;
  readonly read: (row: ItemRow, host: ItemHost) => Wire;
}

/** SQL columns that the property is read from. */
export const columnsOf = (property: ItemProperty): readonly string[] =>
  [...property.needs ?? [], ...(property.column === undefined ? [] : [property.column])];

/** What a worked-out property may depend on besides its row. */
export interface ItemHost {
  readonly list: List;
  readonly origin: string;
  readonly timeZone: TimeZone;
  /** The asker's rights on a row. */
  readonly maskOf: (row: ItemRow) => bigint;
  /** How many files and items (0) or folders (1) are directly in a folder. */
  readonly countIn: (row: ItemRow, kind: 0 | 1) => number;
}

/** A column that points to rows of a list or to people; `$expand` opens it. */
export interface ItemLink {
  readonly name: string;
  readonly field: Field;
  readonly column: string;
  readonly multiple: boolean;
  readonly target: { readonly is: 'person' } | { readonly is: 'list'; readonly guid: string };
}

/** What items of one list look like. */
export interface ItemType {
  readonly list: number;
  /** Server-relative path of the list's root folder. */
  readonly path: string;
  /** `SP.Data.…Item`. */
  readonly entityType: string;
  readonly fields: readonly Field[];
  readonly properties: ReadonlyMap<string, ItemProperty>;
  readonly links: ReadonlyMap<string, ItemLink>;
  field(internalName: string): Field | undefined;
}

const linkOf = (field: Field): ItemLink | undefined => {
  const kind = kindOfField(field);
  const column = homeOf(field);
  if (!kind.pointsTo || column === undefined || isFixedLookup(field)) return undefined;
  const target = kind.pointsTo === 'person' ? { is: 'person' } as const : { is: 'list', guid: lookupListOf(field) } as const;
  return { name: entityName(field.name), field, column, multiple: kind.multiple, target };
};

const idText = (wire: Wire): Wire => {
  if (typeof wire === 'number') return String(wire);
  return typeof wire === 'object' && wire !== null && wire.is === 'many' ? { ...wire, type: 'Edm.String', values: wire.values.map(String) } : wire;
};

/** A link gives `XId`, a person also `XStringId`; every other field gives its own name. */
const propertiesOf = (field: Field, fields: readonly Field[]): readonly ItemProperty[] => {
  if (field.type === 'Calculated') return [calculatedProperty(field, fields)];
  const column = homeOf(field);
  if (column === undefined) return [];
  const name = entityName(field.name);
  const read = (row: ItemRow): Wire => wireOf(row[column] ?? null, field);
  const byDefault = !field.builtin || field.name === 'Title';
  const kind = kindOfField(field);
  switch (kind.pointsTo) {
    case undefined: return [{ name, byDefault, column, field, read }];
    case 'list': return [{ name: `${name}Id`, byDefault, column, field, read }];
    case 'person': return [
      { name: `${name}Id`, byDefault, column, field, read },
      { name: `${name}StringId`, byDefault, column, field, read: row => idText(read(row)) }
    ];
    default: return kind.pointsTo satisfies never;
  }
};

const entityTypeOf = (list: List): string => `SP.Data.${list.entityName}Item`;

/** SharePoint's order: what leads every item, the list's own columns, what ends every item; then what must be asked for. */
export const readItemType = (db: Database, list: List): ItemType => {
  const fields = fieldsOf(db, list.id);
  const own = fields.filter(field => !field.builtin || field.name === 'Title');
  const system = systemProperties(list);
  const worked = fields.filter(field => field.builtin && field.name !== 'Title');
  const [title, rest] = [own.filter(field => field.builtin), own.filter(field => !field.builtin)];
  const from = (some: readonly Field[]): readonly ItemProperty[] => some.flatMap(field => propertiesOf(field, fields));
  const all = [...system.first, ...from(title), ...system.second, ...from(rest), ...system.last, ...system.asked, ...from(worked)];
  const properties = new Map<string, ItemProperty>();
  for (const property of all) if (!properties.has(property.name)) properties.set(property.name, property);
  const links = new Map<string, ItemLink>();
  for (const field of fields) {
    const link = linkOf(field);
    if (link) links.set(link.name, link);
  }
  const byName = new Map(fields.map(field => [field.name, field]));
  return { list: list.id, path: list.path, entityType: entityTypeOf(list), fields, properties, links, field: name => byName.get(name) };
};
