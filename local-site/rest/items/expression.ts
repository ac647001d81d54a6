import { isDateOnly, kindOfField } from '../columns/field';
import type { FieldType } from '../columns/kinds';
import { errors } from '../errors';
import type { FieldPath } from '../odata/filter';
import type { Site } from '../site';
import { quoteName } from '../store/database';
import { listByGuid } from '../store/lists';
import type { ItemLink, ItemProperty, ItemType } from './itemType';
import { tableOf } from './table';

/** How values compare. */
export type Comparable = 'text' | 'number' | 'boolean' | 'date';

/** A field path of a filter or an ordering, as SQL over the list's table, whose alias is `i`. */
export interface Expression {
  readonly sql: string;
  readonly as: Comparable;
  readonly dateOnly: boolean;
  /** For columns with several values: where each of them comes from; `sql` is then one of them. */
  readonly each?: string;
  /** Whether the list view threshold counts it as indexed. */
  readonly indexed: boolean;
  /** The link column it goes through, for the limit on lookups. */
  readonly lookup?: string;
}

const comparables: Partial<Record<FieldType, Comparable>> = {
  Text: 'text', Note: 'text', Choice: 'text', MultiChoice: 'text', Guid: 'text', URL: 'text', ContentTypeId: 'text',
  Number: 'number', Integer: 'number', Currency: 'number', Counter: 'number', Lookup: 'number', LookupMulti: 'number', User: 'number', UserMulti: 'number',
  Boolean: 'boolean', DateTime: 'date'
};

/** Columns of the people that a person column shows: name in REST -> SQL. */
export const personColumns: Readonly<Record<string, { readonly sql: string; readonly as: Comparable }>> = {
  Id: { sql: 't.id', as: 'number' },
  ID: { sql: 't.id', as: 'number' },
  Title: { sql: 't.title', as: 'text' },
  Name: { sql: 't.login', as: 'text' },
  EMail: { sql: 't.email', as: 'text' },
  UserName: { sql: 't.email', as: 'text' },
  SipAddress: { sql: 't.email', as: 'text' },
  JobTitle: { sql: 't.job_title', as: 'text' },
  Department: { sql: 't.department', as: 'text' }
};

const plain = (property: ItemProperty): Expression | undefined => {
  const { field, column } = property;
  if (!field || column === undefined) return systemExpressions[property.name];
  const as = comparables[field.type];
  if (as === undefined) return undefined;
  const own = `i.${quoteName(column)}`;
  const { multiple, pointsTo } = kindOfField(field);
  return {
    sql: multiple ? 'e.value' : field.type === 'URL' ? `json_extract(${own}, '$.Url')` : own,
    as, dateOnly: isDateOnly(field), indexed: field.props.Indexed,
    ...(multiple ? { each: `json_each(${own}) e` } : {}),
    ...(pointsTo ? { lookup: field.name } : {})
  };
};

const system = (sql: string, as: Comparable, indexed = false): Expression => ({ sql, as, dateOnly: false, indexed });

const systemExpressions: Readonly<Record<string, Expression>> = {
  Id: system('i.id', 'number', true),
  ID: system('i.id', 'number', true),
  GUID: system('i.guid', 'text'),
  UniqueId: system('i.unique_id', 'text'),
  ContentTypeId: system('i.content_type', 'text'),
  Created: system('i.created', 'date'),
  Modified: system('i.modified', 'date'),
  AuthorId: { ...system('i.author', 'number'), lookup: 'Author' },
  EditorId: { ...system('i.editor', 'number'), lookup: 'Editor' },
  FSObjType: system(`'0'`, 'text'),
  FileSystemObjectType: system('0', 'number'),
  OData__UIVersionString: system(`(i.ui_version / 512) || '.' || (i.ui_version % 512)`, 'text'),
  FileLeafRef: system(`i.id || '_.000'`, 'text'),
  Order: system('i.id * 100', 'number')
};

/** Indexes that an owner put on built-in columns count too. */
const withIndex = (type: ItemType, name: string, expression: Expression): Expression => {
  const field = type.field(name.replace(/Id$/, '')) ?? type.field(name);
  return field?.builtin && field.props.Indexed ? { ...expression, indexed: true } : expression;
};

/** Looks through a link: `Parent/Title`, `Owner/EMail`. */
const linked = (site: Site, link: ItemLink, name: string): Expression | undefined => {
  const column = `i.${quoteName(link.column)}`;
  const through = (sql: string, as: Comparable, table: string, dateOnly = false): Expression => link.multiple
    ? { sql, as, dateOnly, indexed: false, lookup: link.field.name, each: `json_each(${column}) e JOIN ${table} t ON t.id = e.value` }
    : { sql: `(SELECT ${sql} FROM ${table} t WHERE t.id = ${column})`, as, dateOnly, indexed: false, lookup: link.field.name };
  if (name === 'Id' || name === 'ID') {
    return link.multiple
      ? { sql: 'e.value', as: 'number', dateOnly: false, indexed: false, lookup: link.field.name, each: `json_each(${column}) e` }
      : { sql: column, as: 'number', dateOnly: false, indexed: link.field.props.Indexed, lookup: link.field.name };
  }
  if (link.target.is === 'person') {
    const found = personColumns[name];
    return found && through(found.sql, found.as, 'principals');
  }
  const target = listByGuid(site.db, link.target.guid);
  const property = target && site.itemType(target).properties.get(name);
  const inner = property && plain(property);
  if (!target || !inner || inner.each !== undefined) return undefined;
  return through(inner.sql.replace(/\bi\./g, 't.'), inner.as, tableOf(target.id), inner.dateOnly);
};

/** Throws 400 when the list has no such field, or when it cannot be compared. */
export const expressionOf = (site: Site, type: ItemType, path: FieldPath): Expression => {
  const [name = '', sub, ...more] = path;
  if (sub === undefined) {
    const property = type.properties.get(name);
    const expression = property && plain(property);
    if (expression) return withIndex(type, name, expression);
    if (type.links.has(name)) throw errors.lookupNotExpanded(name);
    throw property ? errors.invalidQuery(`The field '${name}' cannot be used in $filter or $orderby.`) : errors.unknownField(name);
  }
  const link = type.links.get(name);
  const expression = link && more.length === 0 ? linked(site, link, sub) : undefined;
  if (!expression) throw errors.unknownField(path.join('/'));
  return expression;
};
