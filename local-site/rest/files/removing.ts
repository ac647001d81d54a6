import { errors } from '../errors';
import { deleteItem, recycleItem } from '../items/removing';
import type { ItemRow } from '../items/table';
import { needRowRight } from '../items/writing';
import type { Call } from '../site';
import { sweepContents } from '../store/contents';
import { type Document, documentsUnder, removeDocument, splitPath } from '../store/documents';
import type { List } from '../store/lists';
import { removeBag } from '../store/propertyBags';
import { addRecycled } from '../store/recycled';
import { countAttachments } from './attaching';
import { rowsBelow } from './inheritance';
import { countIn } from './lookup';
import { type File, type Folder, nameOfFolder, pathOfFolder } from './places';
import { needFileRight, needFolderRight } from './saving';
import { keptDocuments, keptFolder } from './restoring';
import { needUnlocked } from './versioning';

/** A locked file keeps its folder from going. */
const needAllUnlocked = (call: Call, list: List, rows: readonly ItemRow[]): void => {
  for (const row of rows) {
    needRowRight(call, list, row, 'DeleteListItems');
    needUnlocked(call, list, row);
  }
};

const forget = (call: Call, document: Document): void => {
  removeDocument(call.site.db, document.guid);
  sweepContents(call.site.db, document.guid, []);
  removeBag(call.site.db, document.guid);
};

/** Deletes for good. Throws 403, 423. */
export const deleteFile = (call: Call, file: File): void => {
  if (file.is === 'row') {
    needUnlocked(call, file.list, file.row);
    return deleteItem(call, file.list, file.row);
  }
  needFileRight(call, file, 'DeleteListItems');
  forget(call, file.document);
  if (file.list && file.row) countAttachments(call, file.list, file.row);
};

/** Moves a file to the recycle bin and gives the bin's number for it. Throws 403, 423. */
export const recycleFile = (call: Call, file: File): string => {
  if (file.is === 'row') {
    needUnlocked(call, file.list, file.row);
    return recycleItem(call, file.list, file.row, 'file');
  }
  needFileRight(call, file, 'DeleteListItems');
  const { document } = file;
  const guid = addRecycled(call.site.db, {
    kind: file.row ? 'attachment' : 'file', web: file.web.id, list: document.list, item: document.item, title: document.leaf, leaf: document.leaf,
    dir: document.dir.slice(1), author: document.author, by: call.me.id, at: call.at, size: document.size ?? 0, row: JSON.stringify(document)
  });
  removeDocument(call.site.db, document.guid);
  if (file.list && file.row) countAttachments(call, file.list, file.row);
  return guid;
};

const needOrdinary = (folder: Folder): void => {
  if (folder.is === 'web' || folder.is === 'list' || (folder.is === 'loose' && !folder.document)) {
    throw errors.operationFailed(`The folder "${nameOfFolder(folder)}" cannot be deleted.`);
  }
};

/** Deletes a folder with everything in it, for good. Throws 403, 423. */
export const deleteFolder = (call: Call, folder: Folder): void => {
  needOrdinary(folder);
  if (folder.is === 'row') {
    const rows = rowsBelow(call, folder.list, folder.row);
    needAllUnlocked(call, folder.list, rows);
    for (const row of [...rows].reverse()) deleteItem(call, folder.list, row);
    return deleteItem(call, folder.list, folder.row);
  }
  needFolderRight(call, folder, 'DeleteListItems');
  for (const document of documentsUnder(call.site.db, pathOfFolder(folder))) forget(call, document);
};

/** `DeleteIfEmpty`: throws 500 when something is in the folder. */
export const needEmpty = (call: Call, folder: Folder): void => {
  if (countIn(call, folder) > 0) throw errors.operationFailed(`The folder "${nameOfFolder(folder)}" is not empty.`);
};

/** Moves a folder with everything in it to the recycle bin, as one thing. Throws 403, 423. */
export const recycleFolder = (call: Call, folder: Folder): string => {
  needOrdinary(folder);
  if (folder.is === 'row') {
    const rows = rowsBelow(call, folder.list, folder.row);
    needAllUnlocked(call, folder.list, rows);
    // Each row goes to the bin by itself first, then into its folder's entry: relations are checked and rows counted as ever.
    const parts = rows.map(row => recycleItem(call, folder.list, row));
    for (const part of parts) call.site.db.run('DELETE FROM recycled_items WHERE guid = ?', part);
    const guid = recycleItem(call, folder.list, folder.row, 'folder');
    call.site.db.run('UPDATE recycled_items SET row = ?, size = ? WHERE guid = ?', keptFolder(folder.row, rows),
      rows.reduce((sum, row) => sum + (row.size ?? 0), 0), guid);
    return guid;
  }
  needFolderRight(call, folder, 'DeleteListItems');
  const documents = documentsUnder(call.site.db, pathOfFolder(folder));
  const path = pathOfFolder(folder);
  for (const document of documents) removeDocument(call.site.db, document.guid);
  return addRecycled(call.site.db, {
    kind: 'folder', web: folder.web.id, list: folder.is === 'loose' ? folder.list?.id ?? null : null, item: null, title: nameOfFolder(folder),
    leaf: nameOfFolder(folder), dir: splitPath(path).dir.slice(1), author: documents[0]?.author ?? call.me.id, by: call.me.id, at: call.at,
    size: documents.reduce((sum, each) => sum + (each.size ?? 0), 0), row: keptDocuments(documents)
  });
};
