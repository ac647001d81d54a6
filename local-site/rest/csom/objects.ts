import type { Resource } from '../resources/tree';
import { type List, listByGuid } from '../store/lists';
import { noQuery, type Query } from '../odata/query';
import type { Call } from '../site';
import { CsomError } from './failure';
import type { CsomItem } from './item';
import type { Plain } from './parameters';
import type { CsomValue } from './print';
import type { Selection } from './request';

/** An object that a request works with. */
export type CsomObject =
  | { readonly is: 'context' }
  | { readonly is: 'null' }
  /** Anything that REST knows too; values that were set wait for `Update`. */
  | { readonly is: 'resource'; readonly resource: Resource; readonly set: Map<string, Plain> }
  | { readonly is: 'item'; readonly item: CsomItem }
  | { readonly is: 'items'; readonly items: readonly CsomItem[]; readonly next: string | undefined }
  /** Objects that exist only in the request, such as a list of permission levels. */
  | { readonly is: 'value'; readonly value: CsomValue }
  | { readonly is: 'levels'; readonly ids: number[] };

export const objectOf = (resource: Resource): CsomObject => ({ is: 'resource', resource, set: new Map() });

const one = (name: string): Query => ({ ...noQuery, select: [[name]] });

/** One property of an entity, as REST answers it. */
export const propertyIn = (call: Call, resource: Resource, name: string): Plain => {
  const shape = resource.read?.(call, one(name));
  const value = shape?.is === 'entity' ? shape.values[name] : undefined;
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') throw CsomError.invalid(`The object has no ${name}.`);
  return value;
};

export const listIn = (call: Call, resource: Resource): List => {
  const list = listByGuid(call.site.db, String(propertyIn(call, resource, 'Id')));
  if (!list) throw CsomError.nullReference();
  return list;
};

/** What a selection asks for, in the terms of REST: objects are expanded, values selected. */
export const queryFor = (selection: Selection | undefined): Query => {
  if (!selection) return noQuery;
  const select: string[][] = selection.all ? [['*']] : [];
  const expand: string[][] = [];
  const add = ({ properties }: Selection, above: readonly string[]): void => {
    for (const property of properties) {
      const path = [...above, property.name];
      const inner = [property.within, property.members].flatMap(each => each ?? []);
      select.push(path);
      if (inner.length === 0 && !property.all) continue;
      expand.push(path);
      for (const each of inner) {
        if (each.all || each.properties.length === 0) select.push([...path, '*']);
        add(each, path);
      }
    }
  };
  add(selection, []);
  return { ...noQuery, expand, ...(select.length === 0 ? {} : { select }) };
};
