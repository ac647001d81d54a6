import { customLevels, qualityManagersGroup } from '../provisioning';
import { maskOf } from '../provisioning/permissions';
import { csomRequest, type CsomValue } from './securityCheckCsom';

/** A request as it goes out; `path` stands after the site's address. */
export interface Sent {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly csom?: true;
}

/** What an attempt knows of the list it is aimed at. */
export interface Target {
  /** Server-relative address. */
  readonly path: string;
  /** The column that holds the row's words. */
  readonly words: string;
  /** The test row; 0 where an attempt needs none. */
  readonly item: number;
  readonly me: { readonly id: number; readonly loginName: string };
  /** Somebody else on the site, in whose name a row might be written. */
  readonly other: { readonly id: number; readonly loginName: string };
  /** What an honest new row has. */
  readonly row: Readonly<Record<string, unknown>>;
}

const json = (value: unknown): string => JSON.stringify(value);

const post = (path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}): Sent =>
  ({ method: 'POST', path, headers, ...(body === undefined ? {} : { body: json(body) }) });

const merge = (path: string, body: unknown): Sent => post(path, body, { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' });

const remove = (path: string): Sent => post(path, undefined, { 'X-HTTP-Method': 'DELETE', 'IF-MATCH': '*' });

const csom = (act: Parameters<typeof csomRequest>[0]): Sent => ({
  method: 'POST', path: '/_vti_bin/client.svc/ProcessQuery', headers: { 'Content-Type': 'text/xml' }, body: csomRequest(act), csom: true
});

export const listAt = (path: string): string => `/_api/web/getList('${path.replace(/'/g, '\'\'')}')`;
export const itemsAt = (path: string): string => `${listAt(path)}/items`;
const itemAt = ({ path, item }: Target): string => `${itemsAt(path)}(${item})`;

/** Anything but what the row says. */
const FORGED = 'muudetud / forged';
const LONG_AGO = '2020-02-01T10:00:00Z';
/** The same as forms may want it, by the site's own language. */
const longAgoInForms = ['2020-02-01 10:00', '1.02.2020 10:00', '01.02.2020 10:00', '2/1/2020 10:00 AM', '01/02/2020 10:00'];

/** SP.RoleType full control's own number, the same on every site. */
const FULL_CONTROL = 1073741829;

const person = (loginName: string): string => json([{ Key: loginName }]);

const stamps = ({ other }: Target): Readonly<Record<string, unknown>> =>
  ({ AuthorId: other.id, EditorId: other.id, Created: LONG_AGO, Modified: LONG_AGO });

const csomCells = (row: Target['row']): Readonly<Record<string, CsomValue>> => Object.fromEntries(Object.entries(row)
  .map(([name, value]): [string, CsomValue] => [name, { type: typeof value === 'number' ? 'Int32' : 'String', value: String(value) }]));

const csomStamps = ({ other }: Target): Readonly<Record<string, CsomValue>> => ({
  Author: { type: 'Lookup', value: String(other.id) }, Editor: { type: 'Lookup', value: String(other.id) },
  Created: { type: 'DateTime', value: LONG_AGO }, Modified: { type: 'DateTime', value: LONG_AGO }
});

const formValues = (values: Readonly<Record<string, unknown>>): readonly unknown[] =>
  Object.entries(values).map(([FieldName, value]) => ({ FieldName, FieldValue: String(value) }));

const saveForm = (target: Target, values: Readonly<Record<string, unknown>>, quiet: boolean): Sent =>
  post(`${itemAt(target)}/validateUpdateListItem()`, { formValues: formValues(values), bNewDocumentUpdate: quiet });

const addByForm = (target: Target, requestId: string, values: Readonly<Record<string, unknown>>, quiet = false): Sent =>
  post(`${listAt(target.path)}/AddValidateUpdateItemUsingPath()`, {
    listItemCreateInfo: { FolderPath: { DecodedUrl: target.path }, UnderlyingObjectType: 0 },
    formValues: formValues({ ...target.row, RequestId: requestId, ...values }), bNewDocumentUpdate: quiet
  });

const addRow = ({ path, row }: Target, values: Readonly<Record<string, unknown>>): Sent => post(itemsAt(path), { ...row, ...values });

/** The other way in which the same is tried, if the first is refused. */
type Requests<Given extends readonly unknown[]> = (target: Target, ...given: Given) => readonly Sent[];

/** Means to change or delete the test row: judged by whether the row is there as it was. */
export const onRow = {
  merge: target => [merge(itemAt(target), { [target.words]: FORGED })],
  put: target => [
    { ...post(itemAt(target), { [target.words]: FORGED }, { 'IF-MATCH': '*' }), method: 'PUT' },
    post(itemAt(target), { [target.words]: FORGED }, { 'X-HTTP-Method': 'PUT', 'IF-MATCH': '*' })
  ],
  mergeStamps: target => [merge(itemAt(target), stamps(target))],
  form: target => [saveForm(target, { [target.words]: FORGED }, false)],
  formQuiet: target => [saveForm(target, { [target.words]: FORGED }, true)],
  formStamps: target => [
    saveForm(target, { Author: person(target.other.loginName), Editor: person(target.other.loginName) }, true),
    saveForm(target, { Author: person(target.other.loginName) }, false),
    ...longAgoInForms.map(day => saveForm(target, { Created: day, Modified: day }, true))
  ],
  csomUpdate: target => [csom({ list: target.path, item: target.item, set: { [target.words]: { type: 'String', value: FORGED } }, then: 'Update' })],
  csomOverwrite: target => [
    csom({ list: target.path, item: target.item, set: { [target.words]: { type: 'String', value: FORGED } }, then: 'UpdateOverwriteVersion' })
  ],
  csomSystemUpdate: target => [csom({ list: target.path, item: target.item, set: { [target.words]: { type: 'String', value: FORGED } }, then: 'SystemUpdate' })],
  csomStamps: target => [
    csom({ list: target.path, item: target.item, set: csomStamps(target), then: 'UpdateOverwriteVersion' }),
    csom({ list: target.path, item: target.item, set: csomStamps(target), then: 'SystemUpdate' })
  ],
  attachment: target => [{ method: 'POST', path: `${itemAt(target)}/AttachmentFiles/add(FileName='turvakontroll.txt')`, body: FORGED, headers: { 'Content-Type': 'text/plain' } }],
  deleteVersions: target => [post(`${itemAt(target)}/versions/deleteAll()`), remove(`${itemAt(target)}/versions(512)`)],
  restoreVersion: target => [post(`${itemAt(target)}/versions/restoreByID(512)`)],
  breakInheritance: target => [post(`${itemAt(target)}/breakRoleInheritance(copyRoleAssignments=true,clearSubscopes=true)`)],
  roleOnRow: target => [
    post(`${itemAt(target)}/roleAssignments/addRoleAssignment(principalid=${target.me.id},roledefid=${FULL_CONTROL})`)
  ],
  delete: target => [remove(itemAt(target)), { method: 'DELETE', path: itemAt(target), headers: { 'IF-MATCH': '*' } }],
  recycle: target => [post(`${itemAt(target)}/recycle()`)],
  csomDelete: target => [
    csom({ list: target.path, item: target.item, set: {}, then: 'DeleteObject' }), csom({ list: target.path, item: target.item, set: {}, then: 'Recycle' })
  ]
} satisfies Readonly<Record<string, Requests<[]>>>;

/** Adds a row that means to bear another author or day: judged by the stamps of the row that came of it. */
export const onNewRow = {
  postStamps: (target, requestId) => [addRow(target, { RequestId: requestId, ...stamps(target) })],
  formAuthor: (target, requestId) => [addByForm(target, requestId, { Author: person(target.other.loginName), Editor: person(target.other.loginName) })],
  formAuthorQuiet: (target, requestId) => [addByForm(target, requestId, { Author: person(target.other.loginName) }, true)],
  formCreated: (target, requestId) => longAgoInForms.map(day => addByForm(target, requestId, { Created: day, Modified: day })),
  csomNew: (target, requestId) => [csom({
    list: target.path, then: 'Update', set: { ...csomCells({ ...target.row, RequestId: requestId }), ...csomStamps(target) }
  })],
  othersRequest: (target, requestId) => [addRow(target, { RequestId: requestId })]
} satisfies Readonly<Record<string, Requests<[string]>>>;

/** Changes a setting of the list or the site: judged by reading it before and after, and put back where it worked. */
export interface SettingAttempt {
  readonly requests: Requests<[]>;
  readonly look: (target: Target) => string;
  readonly undo: Requests<[]>;
}

const fieldAt = ({ path }: Target, name: string): string => `${listAt(path)}/fields/getByInternalNameOrTitle('${name}')`;
const managers = `/_api/web/siteGroups/getByName('${qualityManagersGroup.name}')`;
const numbers = ({ High, Low }: ReturnType<typeof maskOf>): Readonly<Record<string, string>> => ({ High, Low });
const addLevel = `/_api/web/roleDefinitions/getByName('${customLevels.add.name}')`;
const rightsAt = ({ path }: Target): string => `${listAt(path)}?$select=HasUniqueRoleAssignments,EffectiveBasePermissions`;

export const onSetting = {
  openStamps: {
    requests: target => ['Author', 'Created'].map(name => merge(fieldAt(target, name), { ReadOnlyField: false })),
    look: target => `${listAt(target.path)}/fields?$filter=InternalName eq 'Author' or InternalName eq 'Created'&$select=InternalName,ReadOnlyField`,
    undo: target => ['Author', 'Created'].map(name => merge(fieldAt(target, name), { ReadOnlyField: true }))
  },
  dropUnique: {
    requests: target => [merge(fieldAt(target, 'RequestId'), { EnforceUniqueValues: false })],
    look: target => `${fieldAt(target, 'RequestId')}?$select=EnforceUniqueValues`,
    undo: target => [merge(fieldAt(target, 'RequestId'), { EnforceUniqueValues: true })]
  },
  versioningOff: {
    requests: target => [merge(listAt(target.path), { EnableVersioning: false })],
    look: target => `${listAt(target.path)}?$select=EnableVersioning`,
    undo: target => [merge(listAt(target.path), { EnableVersioning: true })]
  },
  roleOnList: {
    requests: target => [
      post(`${listAt(target.path)}/roleAssignments/addRoleAssignment(principalid=${target.me.id},roledefid=${FULL_CONTROL})`)
    ],
    look: rightsAt,
    undo: target => [post(`${listAt(target.path)}/roleAssignments/removeRoleAssignment(principalid=${target.me.id},roledefid=${FULL_CONTROL})`)]
  },
  changeLevel: {
    requests: () => [merge(addLevel, { BasePermissions: numbers(maskOf([...customLevels.add.permissions, 'editListItems'])) })],
    look: rightsAt,
    undo: () => [merge(addLevel, { BasePermissions: numbers(maskOf(customLevels.add.permissions)) })]
  },
  joinManagers: {
    requests: ({ me }) => [post(`${managers}/users`, { LoginName: me.loginName })],
    look: () => '/_api/web/currentUser/groups?$select=Title',
    undo: ({ me }) => [post(`${managers}/users/removeById(${me.id})`)]
  }
} satisfies Readonly<Record<string, SettingAttempt>>;

/** A row of facts changed into itself, and a row of facts added: nobody but their keepers may. */
export const changeKept = ({ path, item }: Pick<Target, 'path' | 'item'>, own: Readonly<Record<string, unknown>>): Sent =>
  merge(`${itemsAt(path)}(${item})`, own);

export const addKept = ({ path }: Pick<Target, 'path'>, requestId: string): Sent => post(itemsAt(path), { RequestId: requestId });

export const removeKept = ({ path, item }: Pick<Target, 'path' | 'item'>): Sent => remove(`${itemsAt(path)}(${item})`);

/** Forms ask for a document in the list of texts, which a test row does not have. */
export const onlyInLog: readonly string[] = ['formAuthor', 'formAuthorQuiet', 'formCreated'] satisfies readonly (keyof typeof onNewRow)[];

export type AttemptKey =
  | keyof typeof onRow | keyof typeof onNewRow | keyof typeof onSetting | 'sameRequest' | 'changeKept' | 'addKept';

export const keysOf = <T extends object>(table: T): readonly (keyof T & string)[] => Object.keys(table) as (keyof T & string)[];

export const attemptKeys: readonly AttemptKey[] =
  [...keysOf(onRow), ...keysOf(onNewRow), 'sameRequest', ...keysOf(onSetting), 'changeKept', 'addKept'];
