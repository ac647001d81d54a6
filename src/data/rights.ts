/** SharePoint's 64 permission bits, as two unsigned 32-bit halves written in decimal. */
export interface BasePermissions { readonly High: string; readonly Low: string }

/** What the person may do in a list, by the site's own answer. */
export interface Rights {
  readonly add: boolean;
  readonly edit: boolean;
  readonly delete: boolean;
  /** Change the list's columns and views. */
  readonly manage: boolean;
}

/** SP.PermissionKind minus one is the bit's place; all that matter here lie in the low half. */
const bits = { add: 1, edit: 2, delete: 3, manage: 11, managePermissions: 25 } as const;

const has = (permissions: BasePermissions, bit: number): boolean =>
  Math.floor(Number(permissions.Low) / 2 ** bit) % 2 === 1;

export const noRights: Rights = { add: false, edit: false, delete: false, manage: false };

export const rightsOf = (permissions: BasePermissions): Rights => ({
  add: has(permissions, bits.add),
  edit: has(permissions, bits.edit),
  delete: has(permissions, bits.delete),
  manage: has(permissions, bits.manage)
});

/** May create lists and set permissions: the site's owners. */
export const mayProvision = (permissions: BasePermissions): boolean =>
  has(permissions, bits.manage) && has(permissions, bits.managePermissions);
