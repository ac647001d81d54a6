import type { BasePermissions } from '../rights';

/**
 * SharePoint's single rights that decide what people may do with lists, by their numbers in SP.PermissionKind
 * (1–63; bit number minus one of the 64-bit mask).
 */
export const permissionKinds = {
  viewListItems: 1, addListItems: 2, editListItems: 3, deleteListItems: 4, approveItems: 5, openItems: 6, viewVersions: 7,
  deleteVersions: 8, cancelCheckout: 9, managePersonalViews: 10, manageLists: 12, viewFormPages: 13, open: 17, viewPages: 18,
  addAndCustomizePages: 19, manageSubwebs: 24, createGroups: 25, managePermissions: 26, browseDirectories: 27,
  browseUserInfo: 28, manageWeb: 31, useClientIntegration: 37, useRemoteAPIs: 38, manageAlerts: 39, createAlerts: 40,
  editMyUserInfo: 41, enumeratePermissions: 63
} as const;

export type PermissionName = keyof typeof permissionKinds;

const HALF = 32;

const names = Object.keys(permissionKinds) as readonly PermissionName[];

const halfOf = (permissions: readonly PermissionName[], high: boolean): string =>
  String([...new Set(permissions)]
    .map(name => permissionKinds[name] - 1)
    .filter(bit => (bit >= HALF) === high)
    .reduce((sum, bit) => sum + 2 ** (bit % HALF), 0));

export const maskOf = (permissions: readonly PermissionName[]): BasePermissions =>
  ({ High: halfOf(permissions, true), Low: halfOf(permissions, false) });

const has = (mask: BasePermissions, name: PermissionName): boolean => {
  const bit = permissionKinds[name] - 1;
  return Math.floor(Number(bit < HALF ? mask.Low : mask.High) / 2 ** (bit % HALF)) % 2 === 1;
};

/** The rights that a mask holds, in the order of their numbers; bits without a name here are left out. */
export const permissionsIn = (mask: BasePermissions): readonly PermissionName[] => names.filter(name => has(mask, name));

export interface Difference { readonly more: readonly PermissionName[]; readonly less: readonly PermissionName[] }

/** What `found` allows beyond `expected`, and what it lacks. */
export const differenceOf = (expected: readonly PermissionName[], found: readonly PermissionName[]): Difference => ({
  more: found.filter(name => !expected.includes(name)),
  less: expected.filter(name => !found.includes(name))
});
