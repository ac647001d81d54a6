import { complex, type Wire } from '../odata/shape';
import { halves } from '../permissions/rights';
import type { List } from '../store/lists';
import type { ItemHost, ItemProperty } from './itemType';
import { type ItemRow, ownScopeOf } from './table';

type Reader = (row: ItemRow, host: ItemHost) => Wire;

export const versionLabel = (uiVersion: number): string => `${Math.floor(uiVersion / 512)}.${uiVersion % 512}`;

export const fileNameOf = (row: Pick<ItemRow, 'id' | 'leaf'>): string => row.leaf ?? `${row.id}_.000`;

/** `.txt` of `a.b.txt`; undefined without one. */
const extensionOf = (row: ItemRow): string | null => /\.([^.]+)$/.exec(row.leaf ?? '')?.[1] ?? null;

const dirOf: Reader = (row, { list }) => list.path + row.dir;


const constant = (value: Wire): Reader => () => value;
const path: Reader = (row, { list }) => `${list.path}${row.dir}/${fileNameOf(row)}`;

/** Before the title. */
const first: Readonly<Record<string, Reader>> = {
  FileSystemObjectType: row => row.kind,
  Id: row => row.id,
  ServerRedirectedEmbedUri: constant(null),
  ServerRedirectedEmbedUrl: constant(''),
  ContentTypeId: row => row.content_type
};

/** After the title, before the list's own columns. */
const second: Readonly<Record<string, Reader>> = {
  ComplianceAssetId: constant(null)
};

const last: Readonly<Record<string, Reader>> = {
  ID: row => row.id,
  Modified: row => row.modified,
  Created: row => row.created,
  AuthorId: row => row.author,
  EditorId: row => row.editor,
  OData__UIVersionString: row => versionLabel(row.ui_version)
};

/** Only when `$select` names them. The constants are what SharePoint answers where there is no workflow and no copy from elsewhere. */
const asked: Readonly<Record<string, Reader>> = {
  UniqueId: row => row.unique_id,
  FileRef: path,
  FileLeafRef: fileNameOf,
  FileDirRef: dirOf,
  File_x0020_Type: row => row.kind === 1 ? null : extensionOf(row),
  File_x0020_Size: row => row.size === null ? null : String(row.size),
  LinkFilename: fileNameOf,
  LinkFilenameNoMenu: fileNameOf,
  ServerUrl: path,
  EncodedAbsUrl: (row, host) => host.origin + encodedPath(`${host.list.path}${row.dir}/${fileNameOf(row)}`),
  BaseName: row => row.kind === 1 ? row.leaf : fileNameOf(row).replace(/\.[^.]*$/, ''),
  FSObjType: row => String(row.kind),
  Order: row => row.id * 100,
  LinkTitle: row => row.f_Title ?? null,
  LinkTitleNoMenu: row => row.f_Title ?? null,
  Last_x0020_Modified: row => row.modified,
  Created_x0020_Date: row => row.created,
  OData__ModerationStatus: row => row.approval,
  OData__ModerationComments: row => row.approval_note,
  OData__Level: row => row.level,
  OData__IsCurrentVersion: constant(true),
  OData__HasCopyDestinations: constant(null),
  OData__CopySource: constant(null),
  WorkflowVersion: constant(1),
  InstanceID: constant(null),
  ItemChildCount: (row, { countIn }) => String(countIn(row, 0)),
  FolderChildCount: (row, { countIn }) => String(countIn(row, 1)),
  HasUniqueRoleAssignments: row => ownScopeOf(row) !== null,
  EffectiveBasePermissions: (row, { maskOf }) => complex('SP.BasePermissions', halves(maskOf(row)))
};

/** A path in a URL: `#`, `%` and `?` belong to names. */
const encodedPath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** Asked-for properties that show the title need its column. */
const titled = new Set(['LinkTitle', 'LinkTitleNoMenu']);

const properties = (readers: Readonly<Record<string, Reader>>, byDefault: boolean): readonly ItemProperty[] =>
  Object.entries(readers).map(([name, read]) => ({ name, byDefault, read, ...(titled.has(name) ? { column: 'f_Title' } : {}) }));

const attachments: ItemProperty = { name: 'Attachments', byDefault: true, read: row => row.attachments > 0 };
const checkedOut: ItemProperty = { name: 'CheckoutUserId', byDefault: true, read: row => row.checked_out };
const guid: ItemProperty = { name: 'GUID', byDefault: true, read: row => row.guid };

export const systemProperties = (list: List): Readonly<Record<'first' | 'second' | 'last' | 'asked', readonly ItemProperty[]>> => ({
  first: properties(first, true),
  second: properties(second, true),
  last: [...properties(last, true), list.baseType === 0 ? attachments : checkedOut, guid],
  asked: properties(asked, false)
});
