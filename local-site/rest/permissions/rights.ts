/**
 * SharePoint's rights and how sets of them are written. A set is a 64-bit mask; in JSON two unsigned 32-bit halves as text.
 * Bit numbers: `SP.PermissionKind` of the client object model, less one.
 */
const bits = {
  ViewListItems: 0, AddListItems: 1, EditListItems: 2, DeleteListItems: 3, ApproveItems: 4, OpenItems: 5, ViewVersions: 6,
  DeleteVersions: 7, CancelCheckout: 8, ManagePersonalViews: 9, ManageLists: 11, ViewFormPages: 12, AnonymousSearchAccessList: 13,
  Open: 16, ViewPages: 17, AddAndCustomizePages: 18, ApplyThemeAndBorder: 19, ApplyStyleSheets: 20, ViewUsageData: 21, CreateSSCSite: 22,
  ManageSubwebs: 23, CreateGroups: 24, ManagePermissions: 25, BrowseDirectories: 26, BrowseUserInfo: 27, AddDelPrivateWebParts: 28,
  UpdatePersonalWebParts: 29, ManageWeb: 30, AnonymousSearchAccessWebLists: 31, UseClientIntegration: 36, UseRemoteAPIs: 37,
  ManageAlerts: 38, CreateAlerts: 39, EditMyUserInfo: 40, EnumeratePermissions: 62
} as const;

export type Right = keyof typeof bits;

/** A set of rights. */
export type Mask = bigint;

export const noRights: Mask = 0n;
export const allRights: Mask = 0x7FFFFFFF_FFFFFFFFn;

export const rights = Object.keys(bits) as readonly Right[];

const bitOf = (right: Right): Mask => 1n << BigInt(bits[right]);

export const maskOf = (...list: readonly Right[]): Mask => list.reduce((mask, right) => mask | bitOf(right), noRights);

export const allows = (mask: Mask, right: Right): boolean => (mask & bitOf(right)) !== 0n;

export const halves = (mask: Mask): { readonly High: string; readonly Low: string } =>
  ({ High: String(mask >> 32n), Low: String(mask & 0xFFFFFFFFn) });

/** Reads two halves; text or numbers; undefined when they are not unsigned 32-bit numbers. */
export const maskFromHalves = (high: unknown, low: unknown): Mask | undefined => {
  const [h, l] = [half(high), half(low)];
  return h === undefined || l === undefined ? undefined : (h << 32n) | l;
};

const half = (value: unknown): bigint | undefined => {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  if (!/^\d{1,10}$/.test(text)) return undefined;
  const number = BigInt(text);
  return number <= 0xFFFFFFFFn ? number : undefined;
};
