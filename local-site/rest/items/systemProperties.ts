import { complex, type Wire } from '../odata/shape';
import { halves } from '../permissions/rights';
import type { List } from '../store/lists';
import type { ItemHost, ItemProperty } from './itemType';
import type { ItemRow } from './table';

type Reader = (row: ItemRow, host: ItemHost) => Wire;

export const versionLabel = (uiVersion: number): string => `${Math.floor(uiVersion / 512)}.${uiVersion % 512}`;

export const fileNameOf = (row: ItemRow): string => `${row.id}_.000`;

const constant = (value: Wire): Reader => () => value;
const path: Reader = (row, { list }) => `${list.path}/${fileNameOf(row)}`;

/** Before the title. */
const first: Readonly<Record<string, Reader>> = {
  FileSystemObjectType: constant(0),
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

/**
 * Only when `$select` names them. The constants are what SharePoint answers for any item of a plain list:
 * no folders, moderation, workflow, copies or drafts exist there.
 */
const asked: Readonly<Record<string, Reader>> = {
  UniqueId: row => row.unique_id,
  FileRef: path,
  FileLeafRef: fileNameOf,
  FileDirRef: (_row, { list }) => list.path,
  ServerUrl: path,
  EncodedAbsUrl: (row, host) => host.origin + encodeURI(`${host.list.path}/${fileNameOf(row)}`),
  BaseName: row => `${row.id}_`,
  FSObjType: constant('0'),
  Order: row => row.id * 100,
  LinkTitle: row => row.f_Title ?? null,
  LinkTitleNoMenu: row => row.f_Title ?? null,
  Last_x0020_Modified: row => row.modified,
  Created_x0020_Date: row => row.created,
  OData__ModerationStatus: constant(0),
  OData__ModerationComments: constant(null),
  OData__Level: constant(1),
  OData__IsCurrentVersion: constant(true),
  OData__HasCopyDestinations: constant(null),
  OData__CopySource: constant(null),
  WorkflowVersion: constant(1),
  InstanceID: constant(null),
  ItemChildCount: constant('0'),
  FolderChildCount: constant('0'),
  HasUniqueRoleAssignments: row => row.scope !== null,
  EffectiveBasePermissions: (row, { maskOf }) => complex('SP.BasePermissions', halves(maskOf(row)))
};

/** Asked-for properties that show the title need its column. */
const titled = new Set(['LinkTitle', 'LinkTitleNoMenu']);

const properties = (readers: Readonly<Record<string, Reader>>, byDefault: boolean): readonly ItemProperty[] =>
  Object.entries(readers).map(([name, read]) => ({ name, byDefault, read, ...(titled.has(name) ? { column: 'f_Title' } : {}) }));

const attachments: ItemProperty = { name: 'Attachments', byDefault: true, read: constant(false) };
const guid: ItemProperty = { name: 'GUID', byDefault: true, read: row => row.guid };

export const systemProperties = (list: List): Readonly<Record<'first' | 'second' | 'last' | 'asked', readonly ItemProperty[]>> => ({
  first: properties(first, true),
  second: properties(second, true),
  last: [...properties(last, true), ...(list.baseType === 0 ? [attachments] : []), guid],
  asked: properties(asked, false)
});
