import { randomUUID } from 'node:crypto';
import { errors } from '../errors';
import { insertRow, needRowRight } from '../items/writing';
import type { ItemRow } from '../items/table';
import { needRight } from '../permissions/access';
import type { Right } from '../permissions/rights';
import type { Call } from '../site';
import { addContent, giveContents } from '../store/contents';
import { addDocument, saveDocument } from '../store/documents';
import { countItems } from '../store/lists';
import { userById } from '../store/principals';
import { defaultsIn } from './columnDefaults';
import { findFile, isTaken } from './lookup';
import { checkName, checkPathLength } from './names';
import { type File, type Folder, isListFolder, type ListFolder, pathOfFile, pathOfFolder } from './places';
import { shiftBelow, standingIn } from './inheritance';
import { firstVersion, needUnlocked, nextVersion, sweep, writeCells } from './versioning';
import { folderContentType } from './folderType';

/** Throws 403 unless the asker has the right in the folder. Outside of lists it takes the right to add pages. */
export const needFolderRight = (call: Call, folder: Folder, right: Right): void => {
  const { access } = call.site;
  switch (folder.is) {
    case 'list': return needRight(access, call.me, access.listScope(folder.list), right);
    case 'row': return needRight(access, call.me, access.itemScope(folder.list, folder.row.scope), right);
    // Forms of a library say how its rows are shown and filled in.
    case 'loose': return folder.list ? needRight(access, call.me, access.listScope(folder.list), 'ManageLists')
      : needRight(access, call.me, access.webScope(folder.web), 'AddAndCustomizePages');
    case 'web': return needRight(access, call.me, access.webScope(folder.web), 'AddAndCustomizePages');
    default: return folder satisfies never;
  }
};

export const needFileRight = (call: Call, file: File, right: 'EditListItems' | 'DeleteListItems'): void => {
  if (file.is === 'row') return needRowRight(call, file.list, file.row, right);
  // To change what is attached is to change the item.
  if (file.list && file.row) return needRowRight(call, file.list, file.row, 'EditListItems');
  return file.list ? needRight(call.site.access, call.me, call.site.access.listScope(file.list), 'ManageLists')
    : needRight(call.site.access, call.me, call.site.access.webScope(file.web), 'AddAndCustomizePages');
};

/** Throws 403 without OpenItems on what holds the file. */
export const needToOpen = (call: Call, file: File): void => {
  const { access } = call.site;
  const scope = file.list ? access.itemScope(file.list, file.row?.scope ?? null) : access.webScope(file.web);
  needRight(access, call.me, scope, file.list ? 'OpenItems' : 'Open');
};

const existing = (call: Call, folder: Folder, name: string): File | undefined => {
  const file = findFile(call, `${pathOfFolder(folder)}/${name}`);
  if (!file && isTaken(call, folder, name)) throw errors.nameTaken(name);
  return file;
};

const editorOf = (file: File): number => file.is === 'row' ? file.row.editor : file.document.editor;
const modifiedOf = (file: File): string => file.is === 'row' ? file.row.modified : file.document.modified;

/** Saves new contents: a new version where the library has versions. Throws 403, 423. */
export const saveContent = (call: Call, file: File, bytes: Uint8Array): File => {
  needFileRight(call, file, 'EditListItems');
  if (file.is === 'loose') {
    const content = addContent(call.site.db, { guid: file.document.guid, list: file.document.list, item: file.document.item }, bytes);
    const document = { ...file.document, content, size: bytes.length, modified: call.at, editor: call.me.id, version: file.document.version + 1 };
    saveDocument(call.site.db, document);
    return { ...file, document };
  }
  const { list, row } = file;
  const next = nextVersion(call, list, row);
  const content = addContent(call.site.db, { guid: row.unique_id, list: list.id, item: row.id }, bytes);
  const after = writeCells(call, list, row, { ...next, content, size: bytes.length, version: row.version + 1, editor: call.me.id, modified: call.at });
  countItems(call.site.db, list.id, 0, call.at);
  sweep(call, list, after);
  return { ...file, row: after };
};

/** Puts a file into a library. Names and rights are the caller's business. */
export const addRow = (call: Call, folder: ListFolder, name: string, bytes: Uint8Array): File => {
  const { list, web } = folder;
  const guid = randomUUID();
  const content = addContent(call.site.db, { guid, list: list.id, item: null }, bytes);
  const row = insertRow(call, list, defaultsIn(call, list, `${pathOfFolder(folder)}/${name}`), {
    ...standingIn(folder), unique_id: guid, leaf: name, content, size: bytes.length, ...firstVersion(call, list)
  });
  giveContents(call.site.db, guid, list.id, row.id);
  return { is: 'row', web, list, row };
};

const addLoose = (call: Call, folder: Folder, name: string, bytes: Uint8Array): File => {
  const list = folder.is === 'web' ? undefined : folder.list;
  const document = addDocument(call.site.db, {
    web: folder.web.id, list: list?.id ?? null, item: null, kind: 0, dir: pathOfFolder(folder), leaf: name, created: call.at, modified: call.at,
    author: call.me.id, editor: call.me.id, content: null, size: bytes.length
  });
  const kept = { ...document, content: addContent(call.site.db, { guid: document.guid, list: document.list, item: null }, bytes) };
  saveDocument(call.site.db, kept);
  return { is: 'loose', web: folder.web, list, document: kept };
};

/** What is attached is added through its item, which counts it. */
const isAttachments = (folder: Folder): boolean =>
  folder.is === 'loose' && folder.list?.baseType === 0 && `${folder.path}/`.toLowerCase().startsWith(`${folder.list.path}/attachments/`.toLowerCase());

/** Adds a file. Throws 400 for a name that is not allowed or, without `overwrite`, taken; 403; 423. */
export const addFile = (call: Call, folder: Folder, name: string, bytes: Uint8Array, overwrite: boolean): File => {
  checkName(name);
  checkPathLength(`${pathOfFolder(folder)}/${name}`);
  needFolderRight(call, folder, 'AddListItems');
  const there = existing(call, folder, name);
  if (there) {
    if (!overwrite) throw errors.fileExists(pathOfFile(there), userById(call.site.db, editorOf(there))?.login ?? '', modifiedOf(there));
    return saveContent(call, there, bytes);
  }
  if (isListFolder(folder) && folder.list.baseType === 1) return addRow(call, folder, name, bytes);
  if (isListFolder(folder) || isAttachments(folder)) throw errors.operationFailed('Files can be added to document libraries only.');
  return addLoose(call, folder, name, bytes);
};

/** Adds a folder. Throws 400 for a name that is not allowed or taken; 403. */
export const addFolder = (call: Call, parent: Folder, name: string): Folder => {
  checkName(name);
  const path = `${pathOfFolder(parent)}/${name}`;
  checkPathLength(path);
  needFolderRight(call, parent, 'AddListItems');
  if (isTaken(call, parent, name)) throw errors.nameTaken(name);
  const { web } = parent;
  if (!isListFolder(parent)) {
    const list = parent.is === 'web' ? undefined : parent.list;
    const document = addDocument(call.site.db, {
      web: web.id, list: list?.id ?? null, item: null, kind: 1, dir: pathOfFolder(parent), leaf: name, created: call.at, modified: call.at,
      author: call.me.id, editor: call.me.id, content: null, size: null
    });
    return { is: 'loose', web, list, path, document };
  }
  const row = insertRow(call, parent.list, new Map(), { ...standingIn(parent), kind: 1, leaf: name, content_type: folderContentType(call, parent.list) });
  return { is: 'row', web, list: parent.list, row };
};

/** Renames within its folder. Throws 400 when the name is not allowed or taken, 403, 423. */
export const renameRow = (call: Call, folder: ListFolder, row: ItemRow, name: string): ItemRow => {
  checkName(name);
  checkPathLength(`${pathOfFolder(folder)}/${name}`);
  needRowRight(call, folder.list, row, 'EditListItems');
  needUnlocked(call, folder.list, row);
  if (name.toLowerCase() !== row.leaf?.toLowerCase() && isTaken(call, folder, name)) throw errors.nameTaken(name);
  if (row.kind === 1) shiftBelow(call, folder.list, `${row.dir}/${row.leaf ?? ''}`, `${row.dir}/${name}`);
  return writeCells(call, folder.list, row, { leaf: name, version: row.version + 1, editor: call.me.id, modified: call.at });
};
