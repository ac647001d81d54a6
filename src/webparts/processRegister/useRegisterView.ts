import * as React from 'react';
import { isFiltering, type RegisterFilter } from '../../domain/documents/registerFilter';
import type { RegisterSortKey } from '../../domain/documents/registerOrder';
import { useAddress } from '../../ui/useAddress';
import { usualSort, type RegisterSort, type RegisterView } from './lines/arrange';

/** How a person looks at the register just now. */
export interface Looking {
  readonly view: RegisterView;
  readonly filter: RegisterFilter;
  readonly sort?: RegisterSort;
  /** Keys of closed groups. */
  readonly collapsed: ReadonlySet<string>;
}

export type Look =
  | { readonly type: 'view'; readonly view: RegisterView }
  | { readonly type: 'filter'; readonly filter: RegisterFilter }
  | { readonly type: 'sort'; readonly key: RegisterSortKey }
  | { readonly type: 'toggle'; readonly group: string }
  | { readonly type: 'collapse'; readonly groups: readonly string[] };

const none: ReadonlySet<string> = new Set();

/** Up, down, and back to the usual order. */
const nextSort = (was: RegisterSort | undefined, key: RegisterSortKey, view: RegisterView): RegisterSort | undefined => {
  if (was?.key !== key) return { key, direction: 'up' };
  return was.direction === 'up' ? { key, direction: 'down' } : usualSort[view];
};

const toggled = (groups: ReadonlySet<string>, group: string): ReadonlySet<string> => {
  const next = new Set(groups);
  if (!next.delete(group)) next.add(group);
  return next;
};

export const look = (was: Looking, change: Look): Looking => {
  switch (change.type) {
    case 'view': return { ...was, view: change.view, sort: usualSort[change.view], collapsed: none };
    // What was found must not hide in a group that was closed before.
    case 'filter': return { ...was, filter: change.filter, collapsed: isFiltering(change.filter) ? none : was.collapsed };
    case 'sort': return { ...was, sort: nextSort(was.sort, change.key, was.view) };
    case 'toggle': return { ...was, collapsed: toggled(was.collapsed, change.group) };
    case 'collapse': return { ...was, collapsed: new Set(change.groups) };
    default: return change satisfies never;
  }
};

/** A link may bring a search along: `find=Kantsler`. */
export const useRegisterView = (view: RegisterView): readonly [Looking, React.Dispatch<Look>] => {
  const [asked] = useAddress('find');
  return React.useReducer(look, { view, filter: asked ? { text: asked } : {}, sort: usualSort[view], collapsed: none });
};
