import type { BasePermissions } from '../rights';
import type { Level } from '../schema/access';
import type { ListSchema } from '../schema/list';
import type { FoundAssignment, FoundList, FoundSite } from './found';
import { groupKeys, levelFor, ownGroupKeys, roleTypes, type GroupKey, type OwnGroupKey } from './levels';
import { permissionsIn, type PermissionName } from './permissions';
import type { Report } from './report';
import { writableStamps, type StampColumn } from './stamps';

/** What somebody can do with a list. */
export type Doing = 'read' | 'add' | 'edit' | 'delete' | 'manage';

const permissionsOf: Readonly<Record<Doing, readonly PermissionName[]>> = {
  read: ['viewListItems'],
  add: ['addListItems'],
  edit: ['editListItems'],
  delete: ['deleteListItems', 'deleteVersions'],
  manage: ['manageLists', 'managePermissions']
};

const doings = Object.keys(permissionsOf) as readonly Doing[];

const doneBy: Readonly<Record<Level | 'full', readonly Doing[]>> = {
  none: [],
  read: ['read'],
  add: ['read', 'add'],
  edit: ['read', 'add', 'edit'],
  delete: ['read', 'add', 'edit', 'delete'],
  full: doings
};

/** Who may do more than they should: a group that lists know, somebody else by name, or the person who looks. */
export type Whose =
  | { readonly kind: 'group'; readonly group: GroupKey }
  | { readonly kind: 'other'; readonly name: string }
  | { readonly kind: 'me' };

/** One way in which what replay relies on stands more open than it should. */
export type Loosening =
  /** Permissions come from the site, whose members edit. */
  | { readonly kind: 'inherits'; readonly list: ListSchema }
  | { readonly kind: 'rights'; readonly list: ListSchema; readonly who: Whose; readonly may: readonly Doing[] }
  /** Who wrote a row, or when, can be written by hand. */
  | { readonly kind: 'stamps'; readonly list: ListSchema; readonly columns: readonly StampColumn[] }
  /** Others than an owner decide who is in a group of VAJS. */
  | { readonly kind: 'group'; readonly group: OwnGroupKey };

/** What these rights allow beyond these levels. */
export const doneBeyond = (levels: readonly (Level | 'full')[], masks: readonly BasePermissions[]): readonly Doing[] => {
  const held = masks.flatMap(permissionsIn);
  const expected = levels.flatMap(level => doneBy[level]);
  return doings.filter(doing => !expected.includes(doing) && permissionsOf[doing].some(name => held.includes(name)));
};

const masksOf = ({ levels }: FoundAssignment): readonly BasePermissions[] =>
  levels.filter(level => level.type !== roleTypes.limited).map(level => level.mask);

const byAssignment = (list: ListSchema, assignment: FoundAssignment, site: FoundSite): readonly Loosening[] => {
  const group = groupKeys.find(key => site.groups[key]?.id === assignment.principal);
  // Whoever stands outside the groups is nobody in particular, who may do what everyone may.
  const may = doneBeyond([group ? levelFor(list.access, group) : list.access.everyone], masksOf(assignment));
  const who: Whose = group ? { kind: 'group', group } : { kind: 'other', name: assignment.name };
  return may.length === 0 ? [] : [{ kind: 'rights', list, who, may }];
};

const inList = (list: ListSchema, found: FoundList, site: FoundSite): readonly Loosening[] => {
  const columns = writableStamps(found.fields);
  return [
    ...(found.inherits ? [{ kind: 'inherits', list } as const] : (found.assignments ?? []).flatMap(one => byAssignment(list, one, site))),
    ...(columns.length > 0 ? [{ kind: 'stamps', list, columns } as const] : [])
  ];
};

/**
 * What is more open than it should be in the lists given, as far as the person who looked may see it: an owner sees who
 * may do what, everybody else sees only whether a list has permissions of its own. Rights are weighed one by one, so a
 * level that was altered shows as well as one that was exchanged.
 */
export const loosenedIn = ({ found }: Pick<Report, 'found'>, lists: readonly ListSchema[]): readonly Loosening[] => [
  ...ownGroupKeys.flatMap((group): readonly Loosening[] => {
    const there = found.groups[group];
    return there && (there.membersMayEdit || there.letsAnyoneIn) ? [{ kind: 'group', group }] : [];
  }),
  ...lists.flatMap(list => {
    const there = found.lists.get(list.name);
    return there ? inList(list, there, found) : [];
  })
];
