import type { Access, Level, Who } from '../schema/access';
import { words, type Words } from '../schema/column';
import type { PermissionName } from './permissions';

/**
 * Groups that VAJS makes for itself; the site's owners decide who is in them. The names are the same in every language:
 * they are addresses.
 */
export const ownGroups = {
  qualityManagers: {
    name: 'VAJS kvaliteedijuhid',
    description: words('Hoiavad VAJSi loendeid.', 'Keep the lists of VAJS.')
  },
  restrictedReaders: {
    name: 'VAJS piiratud dokumentide lugejad',
    description: words(
      'Loevad ja kooskõlastavad töölepingu lisasid ja piiranguga dokumente.', 'Read and coordinate contract annexes and restricted documents.')
  }
} as const;

export type OwnGroupKey = keyof typeof ownGroups;

export const ownGroupKeys = Object.keys(ownGroups) as readonly OwnGroupKey[];

export const { qualityManagers: qualityManagersGroup, restrictedReaders: restrictedReadersGroup } = ownGroups;

export interface CustomLevel {
  readonly name: string;
  readonly description: Words;
  readonly permissions: readonly PermissionName[];
}

const adding: readonly PermissionName[] = [
  'viewListItems', 'openItems', 'viewVersions', 'addListItems', 'open', 'viewPages', 'viewFormPages', 'browseUserInfo',
  'useRemoteAPIs'
];

/**
 * SharePoint's own levels let whoever may add also edit and delete, so these two are made for VAJS
 * (sharepoint-rest.md, "An add-only list").
 */
export const customLevels = {
  add: {
    name: 'VAJS lisab',
    description: words('Näeb ridu ja lisab uusi, kuid ei muuda ega kustuta.', 'Sees rows and adds new ones, but neither edits nor deletes.'),
    permissions: adding
  },
  edit: {
    name: 'VAJS haldab',
    description: words('Näeb, lisab ja muudab ridu, kuid ei kustuta.', 'Sees, adds and edits rows, but does not delete.'),
    permissions: [...adding, 'editListItems']
  }
} as const satisfies Partial<Record<Level, CustomLevel>>;

export type CustomLevelKey = keyof typeof customLevels;

/** SP.RoleType of SharePoint's own levels. `limited` is given by SharePoint itself for a door on the way. */
export const roleTypes = { limited: 1, read: 2, contribute: 3, fullControl: 5 } as const;

/** A level that somebody has: to have none is to have no assignment. */
export type GivenLevel = Exclude<Level, 'none'> | 'full';

/** How a level is found on the site: one of ours by its name, one of SharePoint's by its type, for names are translated. */
export type LevelRef = { readonly custom: CustomLevelKey } | { readonly type: number };

export const levelRefs: Readonly<Record<GivenLevel, LevelRef>> = {
  read: { type: roleTypes.read },
  add: { custom: 'add' },
  edit: { custom: 'edit' },
  delete: { type: roleTypes.contribute },
  full: { type: roleTypes.fullControl }
};

/** The site's groups that lists know. */
export type GroupKey = 'owners' | 'members' | 'visitors' | OwnGroupKey;

const whoOf: Readonly<Record<GroupKey, Who>> = {
  owners: 'owners', qualityManagers: 'qualityManagers', restrictedReaders: 'restrictedReaders', members: 'everyone', visitors: 'everyone'
};

export const groupKeys = Object.keys(whoOf) as readonly GroupKey[];

/** What a group may do in a list with this access; `none` is no assignment at all. */
export const levelFor = (access: Access, group: GroupKey): Level | 'full' => {
  const who = whoOf[group];
  return who === 'owners' ? 'full' : access[who] ?? 'none';
};

/** The groups that have something to do in a list with this access, and what. */
export const givenIn = (access: Access): readonly { readonly group: GroupKey; readonly level: GivenLevel }[] =>
  groupKeys.flatMap(group => {
    const level = levelFor(access, group);
    return level === 'none' ? [] : [{ group, level }];
  });
