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

const plain = (type: ItemType, property: ItemProperty): Expression | undefined => {
  const { field, column } = property;
  if (!field || column === undefined) return systemExpressions[property.name] ?? pathExpressions[property.name]?.(quoteText(type.path));
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

/** Items have no name of their own. */
const leaf = `COALESCE(i.leaf, i.id || '_.000')`;

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
  FSObjType: system('i.kind', 'number'),
  FileSystemObjectType: system('i.kind', 'number'),
  Attachments: system('(i.attachments > 0)', 'boolean'),
  CheckoutUserId: { ...system('i.checked_out', 'number'), lookup: 'CheckoutUser' },
  OData__ModerationStatus: system('i.approval', 'number'),
  OData__Level: system('i.level', 'number'),
  File_x0020_Size: system('i.size', 'number'),
  File_x0020_Type: system(`CASE WHEN i.kind = 0 AND instr(i.leaf, '.') > 0 THEN extension(i.leaf) END`, 'text'),
  OData__UIVersionString: system(`(i.ui_version / 512) || '.' || (i.ui_version % 512)`, 'text'),
  FileLeafRef: system(leaf, 'text', true),
  LinkFilename: system(leaf, 'text'),
  LinkFilenameNoMenu: system(leaf, 'text'),
  Order: system('i.id * 100', 'number')
};

const quoteText = (text: string): string => `'${text.replace(/'/g, "''")}'`;

/** Where a row stands: the list's path, as an SQL text, and what the row adds to it. */
const pathExpressions: Readonly<Record<string, (path: string) => Expression>> = {
  FileDirRef: path => system(`(${path} || i.dir)`, 'text', true),
  FileRef: path => system(`(${path} || i.dir || '/' || ${leaf})`, 'text', true),
  ServerUrl: path => system(`(${path} || i.dir || '/' || ${leaf})`, 'text')
};

/** Indexes that an owner put on built-in columns count too. */
const withIndex = (type: ItemType, name: string, expression: Expression): Expression => {
  const field = type.field(name.replace(/Id$/, '')) ?? type.field(name);
  return field?.builtin && field.props.Indexed ? { ...expression, indexed: true } : expression;
};

/** Aliases in SQL, or what stands in quotes and is no alias. */
const targets = /'(?:[^']|'')*'|"(?:[^"]|"")*"|\bt(\d*)\b/g;
const owns = /'(?:[^']|'')*'|"(?:[^"]|"")*"|\bi\./g;

const isQuoted = (match: string): boolean => /^['"]/.test(match);

/** An expression of the looked-up list, as seen from the row that looks: its own rows are `t`, those that it looks at `t1`, and so on. */
const fromOutside = (sql: string): string =>
  sql.replace(targets, (match, digits: string | undefined) => isQuoted(match) ? match : `t${Number(digits ?? 0) + 1}`)
    .replace(owns, match => isQuoted(match) ? match : 't.');

/** Looks through a link: `Parent/Title`, `Owner/EMail`; in joins further: `Unit/Ministry/Title`. */
const linked = (site: Site, link: ItemLink, [name = '', ...more]: FieldPath): Expression | undefined => {
  const column = `i.${quoteName(link.column)}`;
  const through = (sql: string, as: Comparable, table: string, dateOnly = false): Expression => link.multiple
    ? { sql, as, dateOnly, indexed: false, lookup: link.field.name, each: `json_each(${column}) e JOIN ${table} t ON t.id = e.value` }
    : { sql: `(SELECT ${sql} FROM ${table} t WHERE t.id = ${column})`, as, dateOnly, indexed: false, lookup: link.field.name };
  if ((name === 'Id' || name === 'ID') && more.length === 0) {
    return link.multiple
      ? { sql: 'e.value', as: 'number', dateOnly: false, indexed: false, lookup: link.field.name, each: `json_each(${column}) e` }
      : { sql: column, as: 'number', dateOnly: false, indexed: link.field.props.Indexed, lookup: link.field.name };
  }
  if (link.target.is === 'person') {
    const found = more.length === 0 ? personColumns[name] : undefined;
    return found && through(found.sql, found.as, 'principals');
  }
  const target = listByGuid(site.db, link.target.guid);
  const targetType = target && site.itemType(target);
  const property = targetType?.properties.get(name);
  const inner = !targetType ? undefined : more.length > 0 ? joinedExpression(site, targetType, [name, ...more]) : property && plain(targetType, property);
  if (!target || !inner || inner.each !== undefined) return undefined;
  return through(fromOutside(inner.sql), inner.as, tableOf(target.id), inner.dateOnly);
};

/** Throws 400 when the list has no such field, or when it cannot be compared. Queries look through one link, as in SharePoint. */
export const expressionOf = (site: Site, type: ItemType, path: FieldPath): Expression => {
  if (path.length > 2) throw errors.unknownField(path.join('/'));
  return joinedExpression(site, type, path);
};

/** A row's content type is compared by its name. */
const contentType = (type: ItemType): Expression =>
  system(`(SELECT c.name FROM content_types c WHERE c.list = ${type.list} AND c.id = i.content_type)`, 'text');

/** The same for the joins of CAML, which may look through several links. */
export const joinedExpression = (site: Site, type: ItemType, path: FieldPath): Expression => {
  const [name = '', ...rest] = path;
  if (name === 'ContentType' && (rest.length === 0 || rest[0] === 'Name')) return contentType(type);
  if (rest.length === 0) {
    const property = type.properties.get(name);
    const expression = property && plain(type, property);
    if (expression) return withIndex(type, name, expression);
    if (type.links.has(name)) throw errors.lookupNotExpanded(name);
    throw property ? errors.invalidQuery(`The field '${name}' cannot be used in $filter or $orderby.`) : errors.unknownField(name);
  }
  const link = type.links.get(name);
  const expression = link && linked(site, link, rest);
  if (!expression) throw errors.unknownField(path.join('/'));
  return expression;
};
