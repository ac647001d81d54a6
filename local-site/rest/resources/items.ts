import { errors } from '../errors';
import { checkEtag } from '../items/etag';
import { readItemBody } from '../items/body';
import { etagOf, itemLink, type ItemNavigation, itemShape, readItems, visibleRow } from '../items/reading';
import { verdictIn } from '../items/moderation';
import { addItem, updateItem } from '../items/writing';
import { childCounter, type ItemRow, ownScopeOf } from '../items/table';
import { type Query, queryWithin, sameName } from '../odata/query';
import type { Wire } from '../odata/shape';
import { rowMask } from '../items/visibility';
import type { Call } from '../site';
import type { Liked } from '../store/comments';
import { clearScopesBelow, scopeAround, setOwnScope } from '../files/inheritance';
import type { List } from '../store/lists';
import { noArguments } from './arguments';
import { keyed } from './collection';
import { basePermissions } from './complexes';
import { contentTypeKind, contentTypeOf } from './contentTypes';
import { commentsAreOff, commentsOn, setCommentsDisabled } from './comments';
import { fieldValues } from './fieldValues';
import { deleteRow, itemFiles, recycleRow, renamed } from './itemFiles';
import { validateUpdate } from './itemForms';
import { versionsOf } from './itemVersions';
import { likedBy, likedByInformation, likeIt, unlikeIt } from './likes';
import { listKind, securableList } from './list';
import { type Securable, securableTables } from './securable';
import { action, type Child, entity, locationOf, type Kind, nothing, type Reply, type Resource, valueReply } from './tree';

/** A row, with the list it is in. */
export interface ListItem { readonly list: List; readonly row: ItemRow }

const securableItem = ({ list, row }: ListItem, call: Call): Securable => {
  const parent = securableList(list, call);
  return {
    link: itemLink(list, row.id), self: () => itemResource({ list, row }), above: () => parent,
    scope: call.site.access.itemScope(list, row.scope), own: ownScopeOf(row),
    parent: scopeAround(call, list, row) ?? parent.scope,
    around: list.scope === null ? parent.around : [list.scope, ...parent.around],
    setOwn: scope => setOwnScope(call, list, row, scope),
    clearBelow: () => { if (row.kind === 1) clearScopesBelow(call, list, row); }
  };
};

const securable = securableTables<ListItem>(securableItem);

/** What an item has besides its columns. Columns themselves are read by `items/reading.ts`. */
const children: Kind<ListItem>['children'] = {
  ...securable.children,
  ...itemFiles,
  ContentType: ({ list, row }, _args, call) => entity(contentTypeKind, contentTypeOf(call, list, row.content_type)),
  FieldValuesAsHtml: ({ list, row }) => fieldValues(list, row, 'html'),
  FieldValuesAsText: ({ list, row }) => fieldValues(list, row, 'text'),
  FieldValuesForEdit: ({ list, row }) => fieldValues(list, row, 'edit'),
  LikedByInformation: item => likedByInformation(likedItem(item)),
  ParentList: ({ list }) => entity(listKind, list),
  Versions: ({ list, row }, args, call) => keyed(versionsOf(list, row), args, call)
};

const likedItem = ({ list, row }: ListItem): Liked => ({ is: 'item', list: list.id, item: row.id });

const recycle = (name: string): Child<ListItem> => item => action(name, call => {
  checkEtag(call.headers, etagOf(item.row));
  return valueReply(name, 'Edm.Guid', recycleRow(call, item));
});

const remove = (name: string): Child<ListItem> => item => action(name, call => {
  checkEtag(call.headers, etagOf(item.row));
  deleteRow(call, item);
  return nothing(name);
});

const methods: Kind<ListItem>['methods'] = {
  ...securable.methods,
  Comments: (item, args, call) => keyed(commentsOn(item), args, call),
  DeleteObject: remove('DeleteObject'),
  DeleteWithParameters: remove('DeleteWithParameters'),
  Like: item => likeIt(likedItem(item)),
  LikedBy: item => likedBy(likedItem(item)),
  SetCommentsDisabled: (item, args) => setCommentsDisabled(item, args),
  Unlike: item => unlikeIt(likedItem(item)),
  Recycle: recycle('Recycle'),
  RecycleWithParameters: recycle('RecycleWithParameters'),
  ValidateUpdateListItem: ({ list, row }, args) => action('ValidateUpdateListItem', call => validateUpdate(call, list, row, args))
};

const lower = <V>(table: Readonly<Record<string, V>>): ReadonlyMap<string, V> =>
  new Map(Object.entries(table).map(([name, value]) => [name.toLowerCase(), value]));
const childTable = lower(children);
const methodTable = lower(methods);

/** Opens what `$expand` names beside columns. */
export const navigation = (call: Call, list: List, query: Query): ItemNavigation => ({
  names: Object.keys(children),
  open: (row: ItemRow, name: string): Wire => {
    const shape = childTable.get(name.toLowerCase())?.({ list, row }, noArguments, call)?.read?.(call, queryWithin(query, name));
    if (shape?.is === 'nothing') return null;
    if (!shape || shape.is === 'value') throw errors.notImplemented(`$expand of ${name}`);
    return shape;
  }
});

const propertyOf = (item: ListItem, name: string, call: Call): Resource | undefined => {
  if (/^commentsdisabled$/i.test(name)) {
    return { name, child: () => undefined, read: () => ({ is: 'value', name: 'CommentsDisabled', type: 'Edm.Boolean', value: commentsAreOff(call, item) }) };
  }
  // Whether the page hides something from the person, as blocked downloads would, does not occur here.
  const rights = ['EffectiveBasePermissions', 'EffectiveBasePermissionsForUI'].find(each => sameName(each, name));
  if (rights !== undefined) {
    const value = basePermissions(rowMask(call, item.list, item.row));
    return { name: rights, child: () => undefined, read: () => ({ is: 'value', name: rights, type: 'SP.BasePermissions', value }) };
  }
  const type = call.site.itemType(item.list);
  const property = type.properties.get(name) ?? [...type.properties.values()].find(each => each.name.toLowerCase() === name.toLowerCase());
  if (!property) return undefined;
  const { origin, timeZone } = call.site;
  const wire = property.read(item.row, { list: item.list, origin, timeZone, maskOf: row => rowMask(call, item.list, row), countIn: childCounter(call.site.db, item.list.id) });
  if (typeof wire === 'object' && wire !== null && wire.is !== 'complex' && wire.is !== 'many') return undefined;
  return { name: property.name, child: () => undefined, read: () => ({ is: 'value', name: property.name, type: 'Edm.String', value: wire }) };
};

/** One item of a list. */
export const itemResource = (item: ListItem): Resource => {
  const { list, row } = item;
  return {
    name: 'SP.ListItem',
    read: (call, query) => itemShape(call, list, row, query, navigation(call, list, query)),
    child: (name, args, call) => {
      const found = childTable.get(name.toLowerCase()) ?? methodTable.get(name.toLowerCase());
      return found ? found(item, args, call) : propertyOf(item, name, call);
    },
    update: (call): Reply => {
      checkEtag(call.headers, etagOf(row));
      const after = updateItem(call, list, row, readItemBody(call.site, call.site.itemType(list), call.body), 'ordinary', verdictIn(call, list, row, call.body));
      return { status: 204, headers: { ETag: etagOf(renamed(call, { list, row: after }, call.body)) } };
    },
    remove: call => {
      checkEtag(call.headers, etagOf(row));
      deleteRow(call, item);
      return { status: 200 };
    }
  };
};

/** The items of a list. */
export const itemsOf = (list: List): Resource => {
  const one = (call: Call, id: number): Resource => itemResource({ list, row: visibleRow(call, list, id) });
  return {
    name: 'Collection(SP.ListItem)',
    read: (call, query) => readItems(call, list, query, navigation(call, list, query)),
    key: (args, call) => one(call, args.number(args.optionalText('sId') === undefined ? 'id' : 'sId', 0)),
    child: (name, args, call) => /^getbyid$/i.test(name) ? one(call, args.number('id', 0))
      : /^getbystringid$/i.test(name) ? one(call, args.number('sId', 0)) : undefined,
    create: (call): Reply => {
      const row = addItem(call, list, readItemBody(call.site, call.site.itemType(list), call.body));
      return {
        status: 201, shape: itemShape(call, list, row, call.query, navigation(call, list, call.query)),
        headers: { ETag: etagOf(row), Location: locationOf(call, itemLink(list, row.id)) }
      };
    }
  };
};
