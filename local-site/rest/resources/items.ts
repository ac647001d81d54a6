import { errors } from '../errors';
import { checkEtag } from '../items/etag';
import { readItemBody } from '../items/body';
import { parseCaml } from '../items/caml';
import { etagOf, itemLink, type ItemNavigation, itemShape, largestPage, readItems, visibleRow } from '../items/reading';
import { addItem, deleteItem, recycleItem, updateItem } from '../items/writing';
import { type ItemRow, tableOf } from '../items/table';
import { type Query, queryWithin } from '../odata/query';
import type { Wire } from '../odata/shape';
import { rowMask } from '../items/visibility';
import type { Call } from '../site';
import { countItemScopes, type List } from '../store/lists';
import { noArguments } from './arguments';
import { keyed } from './collection';
import { basePermissions } from './complexes';
import { contentTypeKind, contentTypeOf } from './contentTypes';
import { fieldValues } from './fieldValues';
import { given } from './given';
import { validateUpdate } from './itemForms';
import { versionsOf } from './itemVersions';
import { listKind, securableList } from './list';
import { type Securable, securableTables } from './securable';
import { action, entity, locationOf, type Kind, type Reply, type Resource, valueReply } from './tree';

/** A row, with the list it is in. */
export interface ListItem { readonly list: List; readonly row: ItemRow }

const securableItem = ({ list, row }: ListItem, call: Call): Securable => {
  const parent = securableList(list, call);
  return {
    link: itemLink(list, row.id), scope: call.site.access.itemScope(list, row.scope), own: row.scope, parent: parent.scope,
    around: list.scope === null ? parent.around : [list.scope, ...parent.around],
    setOwn: (scope, { site }) => {
      site.db.run(`UPDATE ${tableOf(list.id)} SET scope = ? WHERE id = ?`, scope, row.id);
      countItemScopes(site.db, list.id, scope === null ? -1 : 1);
    },
    clearBelow: () => undefined
  };
};

const securable = securableTables<ListItem>(securableItem);

/** What an item has besides its columns. Columns themselves are read by `items/reading.ts`. */
const children: Kind<ListItem>['children'] = {
  ...securable.children,
  ContentType: ({ list }, _args, call) => entity(contentTypeKind, contentTypeOf(call, list)),
  FieldValuesAsText: ({ list, row }) => fieldValues(list, row, 'text'),
  FieldValuesForEdit: ({ list, row }) => fieldValues(list, row, 'edit'),
  ParentList: ({ list }) => entity(listKind, list),
  Versions: ({ list, row }, args, call) => keyed(versionsOf(list, row), args, call)
};

const methods: Kind<ListItem>['methods'] = {
  ...securable.methods,
  Recycle: item => action('Recycle', call => {
    checkEtag(call.headers, etagOf(item.row));
    return valueReply('Recycle', 'Edm.Guid', recycleItem(call, item.list, item.row));
  }),
  ValidateUpdateListItem: ({ list, row }, args) => action('ValidateUpdateListItem', call => validateUpdate(call, list, row, args))
};

const lower = <V>(table: Readonly<Record<string, V>>): ReadonlyMap<string, V> =>
  new Map(Object.entries(table).map(([name, value]) => [name.toLowerCase(), value]));
const childTable = lower(children);
const methodTable = lower(methods);

const navigation = (call: Call, list: List, query: Query): ItemNavigation => ({
  names: Object.keys(children),
  open: (row: ItemRow, name: string): Wire => {
    const shape = childTable.get(name.toLowerCase())?.({ list, row }, noArguments, call)?.read?.(call, queryWithin(query, name));
    if (!shape || shape.is === 'value' || shape.is === 'nothing') throw errors.notImplemented(`$expand of ${name}`);
    return shape;
  }
});

const propertyOf = (item: ListItem, name: string, call: Call): Resource | undefined => {
  if (/^effectivebasepermissions$/i.test(name)) {
    const value = basePermissions(rowMask(call, item.list, item.row));
    return { name, child: () => undefined, read: () => ({ is: 'value', name, type: 'SP.BasePermissions', value }) };
  }
  const type = call.site.itemType(item.list);
  const property = type.properties.get(name) ?? [...type.properties.values()].find(each => each.name.toLowerCase() === name.toLowerCase());
  if (!property) return undefined;
  const { origin, timeZone } = call.site;
  const wire = property.read(item.row, { list: item.list, origin, timeZone, maskOf: row => rowMask(call, item.list, row) });
  if (typeof wire === 'object' && wire !== null && wire.is !== 'complex' && wire.is !== 'many') return undefined;
  return { name: property.name, child: () => undefined, read: () => ({ is: 'value', name: property.name, type: 'Edm.String', value: wire }) };
};

/** One item of a list. */
const itemResource = (item: ListItem): Resource => {
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
      const after = updateItem(call, list, row, readItemBody(call.site, call.site.itemType(list), call.body));
      return { status: 204, headers: { ETag: etagOf(after) } };
    },
    remove: call => {
      checkEtag(call.headers, etagOf(row));
      deleteItem(call, list, row);
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

/** POST `getitems` with `{query: {ViewXml, ListItemCollectionPosition}}`: the rows that a view in CAML describes. */
export const itemsByCaml = (call: Call, list: List, query: unknown): Reply => {
  const { ViewXml: source, ListItemCollectionPosition: position } = given.object(query);
  const caml = parseCaml(source === undefined || source === null ? '' : given.text(source), {
    type: call.site.itemType(list), timeZone: call.site.timeZone, me: call.me.id, now: call.site.now().getTime()
  });
  const paging = position === undefined || position === null ? undefined : given.text(given.object(position).PagingInfo);
  const asked: Query = {
    ...call.query, filter: caml.filter, orderBy: caml.orderBy, top: caml.rowLimit ?? largestPage,
    skipToken: paging === undefined ? undefined : new URLSearchParams(paging)
  };
  const { rows } = readItems(call, list, asked, navigation(call, list, asked));
  return { status: 200, shape: { is: 'entities', set: 'ListData.Items', rows } };
};
