import { errors } from '../errors';
import { versionLabel } from '../items/systemProperties';
import type { ItemRow } from '../items/table';
import { earlierVersions } from '../items/versions';
import { needRowRight } from '../items/writing';
import { type File, pathOfFile } from '../files/places';
import { needToOpen, saveContent } from '../files/saving';
import { sweep } from '../files/versioning';
import type { Call } from '../site';
import { readContent } from '../store/contents';
import { addRecycled } from '../store/recycled';
import type { Arguments } from './arguments';
import { collection, keyed } from './collection';
import { action, entity, type Kind, nothing, type Reply, type Resource, valueReply } from './tree';
import { userKind, userWithId } from './users';

/** A state that a document had. */
export interface FileVersion { readonly file: Extract<File, { is: 'row' }>; readonly row: ItemRow; readonly link: string }

/** Address of an old state, relative to the web. */
export const historyPath = ({ file, row }: FileVersion): string => `_vti_history/${row.ui_version}${pathOfFile(file).slice(file.web.path.length)}`;

const note = (row: ItemRow): string => row.check_in_note ?? '';

const content = (version: FileVersion): Resource => ({
  name: '$value',
  child: () => undefined,
  download: call => {
    needToOpen(call, version.file);
    return { status: 200, raw: { type: 'application/octet-stream', bytes: readContent(call.site.db, version.row.content) } };
  }
});

const removeVersion = (call: Call, { file, row }: FileVersion): void => {
  needRowRight(call, file.list, file.row, 'DeleteVersions');
  call.site.db.run('DELETE FROM versions WHERE list = ? AND item = ? AND ui_version = ?', file.list.id, row.id, row.ui_version);
};

const deleteVersion = (call: Call, version: FileVersion): void => {
  removeVersion(call, version);
  sweep(call, version.file.list, version.file.row);
};

export const fileVersionKind: Kind<FileVersion> = {
  type: 'SP.FileVersion',
  set: 'FileVersions',
  link: ({ link, row }) => `${link}/Versions(${row.ui_version})`,
  properties: {
    CheckInComment: { of: ({ row }) => note(row) },
    Created: { of: ({ row }) => row.modified },
    ID: { of: ({ row }) => row.ui_version },
    IsCurrentVersion: { of: ({ file, row }) => file.row.ui_version === row.ui_version },
    Length: { of: ({ row }) => String(row.size ?? 0) },
    Size: { of: ({ row }) => row.size ?? 0 },
    Url: { of: historyPath },
    VersionLabel: { of: ({ row }) => versionLabel(row.ui_version) }
  },
  children: { CreatedBy: ({ row }, _args, call) => entity(userKind, userWithId(call, row.editor)) },
  methods: { '$value': content, OpenBinaryStream: content },
  remove: (version, call) => deleteVersion(call, version)
};

/** Earlier states, the oldest first, as SharePoint lists them; the current one is not among them. Needs ViewVersions. */
export const fileVersions = (call: Call, file: File, link: string): readonly FileVersion[] => {
  if (file.is !== 'row') return [];
  needRowRight(call, file.list, file.row, 'ViewVersions');
  return [...earlierVersions(call.site.db, file.list, file.row.id)].reverse().map(row => ({ file, row, link }));
};

const found = (version: FileVersion | undefined, label: string): FileVersion => {
  if (!version) throw errors.fileVersionMissing(label);
  return version;
};

const recycle = (call: Call, version: FileVersion): string => {
  removeVersion(call, version);
  const { file, row } = version;
  return addRecycled(call.site.db, {
    kind: 'fileVersion', web: file.web.id, list: file.list.id, item: row.id, title: `${row.leaf ?? ''} (${versionLabel(row.ui_version)})`, leaf: row.leaf ?? '',
    dir: `${file.list.path}${row.dir}`.slice(1), author: row.editor, by: call.me.id, at: call.at, size: row.size ?? 0, row: JSON.stringify(row)
  });
};

/** The old content becomes a new version; what was between stays. */
const restore = (call: Call, { file, row }: FileVersion): void => {
  saveContent(call, file, readContent(call.site.db, row.content));
};

/** `Versions` of a file. */
export const fileVersionsOf = (file: File, link: string, args: Arguments, call: Call): Resource => {
  const withId = (inner: Call, id: number): FileVersion => found(fileVersions(inner, file, link).find(({ row }) => row.ui_version === id), String(id));
  const labelled = (inner: Call, label: string): FileVersion =>
    found(fileVersions(inner, file, link).find(({ row }) => versionLabel(row.ui_version) === label), label);
  const doing = (name: string, work: (inner: Call) => Reply | void): Resource => action(name, inner => work(inner) ?? nothing(name));
  return keyed(collection<FileVersion>({
    kind: fileVersionKind,
    all: inner => fileVersions(inner, file, link),
    key: (keys, inner) => withId(inner, keys.number('vid', 0)),
    methods: {
      GetById: (keys, inner) => entity(fileVersionKind, withId(inner, keys.number('versionid', 0))),
      DeleteAll: () => doing('DeleteAll', inner => fileVersions(inner, file, link).forEach(version => deleteVersion(inner, version))),
      DeleteById: keys => doing('DeleteByID', inner => deleteVersion(inner, withId(inner, keys.number('vid', 0)))),
      DeleteByLabel: keys => doing('DeleteByLabel', inner => deleteVersion(inner, labelled(inner, keys.text('versionlabel', 0)))),
      RecycleById: keys => doing('RecycleByID', inner => valueReply('RecycleByID', 'Edm.Guid', recycle(inner, withId(inner, keys.number('vid', 0))))),
      RecycleByLabel: keys => doing('RecycleByLabel', inner =>
        valueReply('RecycleByLabel', 'Edm.Guid', recycle(inner, labelled(inner, keys.text('versionlabel', 0))))),
      RestoreByLabel: keys => doing('RestoreByLabel', inner => restore(inner, labelled(inner, keys.text('versionlabel', 0))))
    }
  }), args, call);
};
