import { kindOf } from '../columns/kinds';
import { errors } from '../errors';
import type { FieldPath } from '../odata/filter';
import { expandedNames, type Query, sameName } from '../odata/query';
import type { ItemLink, ItemProperty, ItemType } from './itemType';
import { personColumns } from './expression';

/** What a query wants to see of each item. */
export interface Selection {
  readonly properties: readonly ItemProperty[];
  readonly links: readonly LinkSelection[];
  /** Expanded navigation properties such as `ContentType`. */
  readonly navigation: readonly string[];
  /** Lookup and person columns that the query touches, by internal name. */
  readonly lookups: ReadonlySet<string>;
}

export interface LinkSelection { readonly link: ItemLink; readonly names: readonly string[] }

/** SharePoint reads at most so many lookup and person columns at once. */
export const lookupLimit = 12;

/** What SharePoint could open of an item, but the local site cannot. */
const lacking = new Set(['getdlppolicytip', 'properties']);

const isLookup = (property: ItemProperty): boolean => property.field !== undefined && kindOf(property.field.type).pointsTo !== undefined;

const lookupsIn = (properties: readonly ItemProperty[]): readonly string[] =>
  properties.flatMap(property => lookupName(property) ?? []);

/** `AuthorId` and `EditorId` are lookups too, though they come from system columns. */
const lookupName = (property: ItemProperty): string | undefined => {
  if (isLookup(property)) return property.field?.name;
  return property.name === 'AuthorId' ? 'Author' : property.name === 'EditorId' ? 'Editor' : undefined;
};

const linkSelection = (link: ItemLink, paths: readonly FieldPath[]): LinkSelection => {
  const names = paths.filter(path => path[0] === link.name && path.length > 1).map(path => path.slice(1).join('/'));
  if (names.length === 0) throw errors.lookupNotExpanded(link.name);
  for (const name of names) {
    if (link.target.is === 'person' && personColumns[name] === undefined) throw errors.unknownField(`${link.name}/${name}`);
  }
  return { link, names: [...new Set(names)] };
};

/** Understands `$select` and `$expand` against the list's columns. Throws 400 for names that are not there. */
export const selectionOf = (type: ItemType, query: Query, navigation: readonly string[]): Selection => {
  const paths = query.select ?? [['*']];
  const expanded = expandedNames(query);
  const links = expanded.flatMap(name => type.links.get(name) ?? []);
  const isOpen = (name: string): boolean => expanded.some(each => sameName(each, name));
  const navigated: string[] = [];
  for (const name of expanded) {
    const known = navigation.find(each => sameName(each, name));
    if (known) navigated.push(known);
    else if (!type.links.has(name)) throw lacking.has(name.toLowerCase()) ? errors.notImplemented(`$expand of ${name}`) : errors.unknownField(name);
  }

  const properties = new Map<string, ItemProperty>();
  const take = (property: ItemProperty): void => { properties.set(property.name, property); };
  for (const path of paths) {
    const [name = '', ...more] = path;
    const property = type.properties.get(name);
    if (name === '*') for (const each of type.properties.values()) { if (each.byDefault) take(each); }
    else if (more.length > 0) { if (!isOpen(name)) throw refusal(type, path); }
    else if (property) take(property);
    else if (!(type.links.has(name) && isOpen(name)) && !(navigation.some(each => sameName(each, name)))) throw refusal(type, path);
  }
  const chosen = [...properties.values()];
  return {
    properties: chosen, navigation: navigated,
    links: links.map(link => linkSelection(link, query.select ?? [])),
    lookups: new Set([...lookupsIn(chosen), ...links.map(link => link.field.name)])
  };
};

const refusal = (type: ItemType, [name = '', ...more]: FieldPath): Error =>
  type.links.has(name) ? errors.lookupNotExpanded(name) : errors.unknownField([name, ...more].join('/'));
