import { needRight } from '../permissions/access';
import { itemsByCaml } from '../resources/camlItems';
import { createList } from '../resources/listCreation';
import { listWithGuid } from '../resources/lists';
import { listKind } from '../resources/list';
import { entity, type Reply, type Resource } from '../resources/tree';
import { noQuery } from '../odata/query';
import { visibleRow } from '../items/reading';
import type { Call } from '../site';
import { CsomError } from './failure';
import { CsomItem } from './item';
import { type CsomObject, listIn, objectOf, propertyIn } from './objects';
import { argumentsFrom, type Plain } from './parameters';

/** A parameter, ready: plain, or an object of this request. */
export type Given = { readonly is: 'plain'; readonly value: Plain } | { readonly is: 'object'; readonly object: CsomObject };

type Method = (call: Call, resource: Resource, given: readonly Given[]) => CsomObject | undefined;

const plainAt = (given: readonly Given[], index: number): Plain => {
  const each = given[index];
  return each?.is === 'plain' ? each.value : null;
};

const bagAt = (given: readonly Given[], index: number): { readonly [key: string]: Plain } => {
  const value = plainAt(given, index);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as { readonly [key: string]: Plain } : {};
};

const objectAt = (given: readonly Given[], index: number): CsomObject => {
  const each = given[index];
  if (each?.is !== 'object') throw CsomError.invalid(`The parameter ${index + 1} must be an object.`);
  return each.object;
};

const resourceAt = (given: readonly Given[], index: number): Resource => {
  const object = objectAt(given, index);
  if (object.is !== 'resource') throw CsomError.invalid(`The parameter ${index + 1} is not an object of the site.`);
  return object.resource;
};

const asked = ['ViewXml', 'FolderServerRelativeUrl', 'ListItemCollectionPosition'] as const;

/** Where the next page begins, for pages in the order of numbers; SharePoint says null after the last one. */
const positionAfter = (view: string, ids: readonly number[]): string | undefined => {
  const limit = Number(/<RowLimit[^>]*>\s*(\d+)\s*<\/RowLimit>/i.exec(view)?.[1] ?? Number.POSITIVE_INFINITY);
  if (ids.length < limit) return undefined;
  if (/<OrderBy/i.test(view) && /<RowLimit[^>]*Paged\s*=\s*["']TRUE/i.test(view)) throw CsomError.unknown('pages of an ordered query');
  return `Paged=TRUE&p_ID=${ids[ids.length - 1] ?? 0}`;
};

const itemsOfQuery: Method = (call, resource, given) => {
  const list = listIn(call, resource);
  const query = bagAt(given, 0);
  const wanted = Object.fromEntries(asked.flatMap(name => query[name] === undefined || query[name] === null ? [] : [[name, query[name]]]));
  const { shape } = itemsByCaml({ ...call, query: { ...noQuery, select: [['Id']] } }, list, wanted);
  const ids = shape?.is === 'entities' ? shape.rows.map(row => Number(row.values.Id)) : [];
  return { is: 'items', items: ids.map(id => new CsomItem(list, id)), next: positionAfter(String(query.ViewXml ?? ''), ids) };
};

const itemById: Method = (call, resource, given) => {
  const list = listIn(call, resource);
  const id = Number(plainAt(given, 0));
  visibleRow(call, list, id);
  return { is: 'item', item: new CsomItem(list, id) };
};

const newItem: Method = (call, resource, given) => {
  const info = bagAt(given, 0);
  if (Number(info.UnderlyingObjectType ?? 0) !== 0 || (info.FolderUrl ?? null) !== null) throw CsomError.unknown('AddItem for folders or into them');
  return { is: 'item', item: new CsomItem(listIn(call, resource), undefined) };
};

/** `ListCreationInformation`: `Url` says the list's folder, `Lists/Name` or `Name` for libraries. */
const newList: Method = (call, _resource, given) => {
  const { Title: title, TemplateType: template, Url: url, Description: description } = bagAt(given, 0);
  needRight(call.site.access, call.me, call.site.access.webScope(call.web), 'ManageLists');
  const leaf = typeof url === 'string' && url !== '' ? url.slice(url.lastIndexOf('/') + 1) : undefined;
  const list = createList(call.site, call.web, {
    title: String(title ?? ''), template: Number(template ?? 100), author: call.me.id, at: call.at, ...(leaf === undefined ? {} : { folder: leaf })
  });
  if (typeof description === 'string' && description !== '') listKind.save?.({ ...list, props: { ...list.props, Description: description } }, list, call);
  return objectOf(entity(listKind, listWithGuid(call, call.web, list.guid)));
};

const performed = (call: Call, resource: Resource | undefined, what: string, body?: unknown): Reply => {
  const reply = resource?.create?.({ ...call, body });
  if (!reply) throw CsomError.unknown(what);
  return reply;
};

/** Adds to a collection what a creation object describes, as POST does. */
const added = (names: readonly string[]): Method => (call, resource, given) => {
  const wanted = bagAt(given, 0);
  const body = Object.fromEntries(names.flatMap(name => wanted[name] === undefined || wanted[name] === null ? [] : [[name, wanted[name]]]));
  const { shape } = performed(call, resource, `Add of ${resource.name}`, body);
  const id = shape?.is === 'entity' ? shape.values.Id : undefined;
  const member = typeof id === 'number' ? resource.child('GetById', argumentsFrom([id]), call) : undefined;
  return member ? objectOf(member) : undefined;
};

const fieldFromXml: Method = (call, resource, given) => {
  const [schema, toDefaultView, options] = [plainAt(given, 0), plainAt(given, 1), plainAt(given, 2)];
  const parameters = { SchemaXml: String(schema), Options: Number(options ?? 0) | (toDefaultView === true ? 16 : 0) };
  const args = { ...argumentsFrom([]), body: (name: string) => name === 'parameters' ? parameters : undefined };
  const { shape } = performed(call, resource.child('CreateFieldAsXml', args, call), 'AddFieldAsXml');
  const id = shape?.is === 'entity' ? shape.values.Id : undefined;
  const field = resource.key?.(argumentsFrom([String(id)]), call);
  return field ? objectOf(field) : undefined;
};

const addUser: Method = (call, resource, given) => {
  performed(call, resource, 'AddUser', { LoginName: propertyIn(call, resourceAt(given, 0), 'LoginName') });
  return objectOf(resourceAt(given, 0));
};

/** `RoleAssignments.Add(principal, levels)`. */
const addAssignment: Method = (call, resource, given) => {
  const principal = Number(propertyIn(call, resourceAt(given, 0), 'Id'));
  const levels = objectAt(given, 1);
  if (levels.is !== 'levels') throw CsomError.invalid('The second parameter must be a collection of permission levels.');
  for (const level of levels.ids) performed(call, resource.child('AddRoleAssignment', argumentsFrom([principal, level]), call), 'RoleAssignments.Add');
  const member = resource.child('GetByPrincipalId', argumentsFrom([principal]), call);
  return member ? objectOf(member) : undefined;
};

const assignmentOf: Method = (call, resource, given) => {
  const member = resource.child('GetByPrincipalId', argumentsFrom([propertyIn(call, resourceAt(given, 0), 'Id')]), call);
  return member ? objectOf(member) : undefined;
};

/** Methods that CSOM has otherwise than REST; all others are REST's, with their parameters by place. */
export const methods: Readonly<Record<string, Method>> = {
  'SP.List.GetItemById': itemById,
  'SP.List.GetItems': itemsOfQuery,
  'SP.List.AddItem': newItem,
  'Collection(Lists).Add': newList,
  'Collection(Fields).AddFieldAsXml': fieldFromXml,
  'Collection(SiteGroups).Add': added(['Title', 'Description']),
  'Collection(RoleDefinitions).Add': added(['Name', 'Description', 'Order', 'BasePermissions']),
  'Collection(Users).AddUser': addUser,
  'Collection(RoleAssignments).Add': addAssignment,
  'Collection(RoleAssignments).GetByPrincipal': assignmentOf
};
