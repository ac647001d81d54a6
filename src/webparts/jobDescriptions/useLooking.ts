import * as React from 'react';
import { isFiltering, type JobFilter } from '../../domain/jobDescriptions/jobFilter';
import { useAddress } from '../../ui/useAddress';

/** How a person looks at the register just now. */
export interface Looking {
  readonly filter: JobFilter;
  /** Keys of closed groups. */
  readonly collapsed: ReadonlySet<string>;
  /** Whether the texts are searched too. */
  readonly inTexts: boolean;
}

export type Look =
  | { readonly type: 'filter'; readonly filter: JobFilter }
  | { readonly type: 'toggle'; readonly group: string }
  | { readonly type: 'collapse'; readonly groups: readonly string[] }
  | { readonly type: 'inTexts'; readonly inTexts: boolean };

const none: ReadonlySet<string> = new Set();

const toggled = (groups: ReadonlySet<string>, group: string): ReadonlySet<string> => {
  const next = new Set(groups);
  if (!next.delete(group)) next.add(group);
  return next;
};

export const look = (was: Looking, change: Look): Looking => {
  switch (change.type) {
    // What was found must not hide in a group that was closed before.
    case 'filter': return { ...was, filter: change.filter, collapsed: isFiltering(change.filter) ? none : was.collapsed };
    case 'toggle': return { ...was, collapsed: toggled(was.collapsed, change.group) };
    case 'collapse': return { ...was, collapsed: new Set(change.groups) };
    case 'inTexts': return { ...was, inTexts: change.inTexts };
    default: return change satisfies never;
  }
};

/** A link may bring a search along: `find=personal`. */
export const useLooking = (): readonly [Looking, React.Dispatch<Look>] => {
  const [asked] = useAddress('find');
  return React.useReducer(look, { filter: asked ? { text: asked } : {}, collapsed: none, inTexts: false });
};
