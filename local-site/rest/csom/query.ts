import { itemLink } from '../items/reading';
import { noQuery } from '../odata/query';
import type { Call } from '../site';
import { CsomError } from './failure';
import { identityOf } from './identity';
import type { CsomItem } from './item';
import { itemValues } from './itemValues';
import { type CsomObject, queryFor } from './objects';
import type { CsomBag, CsomValue } from './print';
import type { Action, SelectedProperty, Selection } from './request';
import { shapeValue } from './shapes';

type Asked = Extract<Action, { is: 'query' }>;

/** Properties of an item that no column holds; REST answers them. */
const isColumn = (call: Call, item: CsomItem, { name }: SelectedProperty): boolean =>
  name === 'Id' || name === 'FileSystemObjectType' || name === 'DisplayName' || name === '_UIVersionString' || call.site.itemType(item.list).field(name) !== undefined;

const itemValue = (call: Call, item: CsomItem, selection: Selection | undefined, correlation: string): CsomBag => {
  const row = item.row(call);
  const wanted = selection?.properties ?? [];
  const others = wanted.filter(each => !isColumn(call, item, each));
  const names = wanted.filter(each => isColumn(call, item, each)).map(({ name }) => name);
  const rest = others.length === 0 ? undefined : item.resource(call).read?.(call, queryFor({ all: false, properties: others }));
  const more = rest ? shapeValue(call, rest, correlation) : {};
  return {
    ...(typeof more === 'object' && more !== null && !Array.isArray(more) ? more as CsomBag : {}),
    _ObjectType_: 'SP.ListItem', _ObjectIdentity_: identityOf(call, itemLink(item.list, row.id), correlation), _ObjectVersion_: String(row.version),
    ...itemValues(call, item.list, row, !selection || selection.all ? undefined : names)
  };
};

const collectionNames: Readonly<Record<string, string>> = {
  'SP.Users': 'SP.UserCollection', 'SP.SiteGroups': 'SP.GroupCollection'
};

/** `SP.Lists` is `SP.ListCollection`. */
const collectionName = (name: string): string => collectionNames[name] ?? `${name.replace(/s$/, '')}Collection`;

/** The answer to a `Query` action. */
export const queryValue = (call: Call, object: CsomObject, { own, members }: Asked, correlation: string): CsomValue => {
  switch (object.is) {
    case 'item': return itemValue(call, object.item, own, correlation);
    case 'items': return {
      _ObjectType_: 'SP.ListItemCollection',
      ListItemCollectionPosition: object.next === undefined ? null : { _ObjectType_: 'SP.ListItemCollectionPosition', PagingInfo: object.next },
      ...(members ? { _Child_Items_: object.items.map(item => itemValue(call, item, members, correlation)) } : {})
    };
    case 'resource': {
      const isCollection = object.resource.name.startsWith('Collection(');
      const shape = object.resource.read?.(call, isCollection ? members ? queryFor(members) : { ...noQuery, top: 0 } : queryFor(own));
      if (!shape) throw CsomError.unknown(`a query of ${object.resource.name}`);
      const value = shapeValue(call, shape, correlation);
      if (!isCollection || typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      const { _ObjectType_: type, _Child_Items_: children } = value as CsomBag;
      return { _ObjectType_: collectionName(String(type)), ...(members && children !== undefined ? { _Child_Items_: children } : {}) };
    }
    case 'value': return object.value;
    case 'null': throw CsomError.nullReference();
    case 'context':
    case 'levels': throw CsomError.unknown('a query of this object');
    default: return object satisfies never;
  }
};
