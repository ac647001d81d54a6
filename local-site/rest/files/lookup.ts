import { errors } from '../errors';
import { type ItemRow, tableOf } from '../items/table';
import { visibleRows } from '../items/visibility';
import { allows } from '../permissions/rights';
import type { Call, Site } from '../site';
import { type Document, documentAt, documentsIn, documentWithGuid, splitPath } from '../store/documents';
import { type List, listById, listsIn } from '../store/lists';
import { type Web, webById } from '../store/webs';
import { shownRow } from './drafts';
import { dirWithin, type File, type Folder, guidOfFolder, isListFolder, type ListFolder, pathOfFolder } from './places';
import { levels } from './versioning';

/** Server-relative and without a slash at the end; what is not server-relative is taken from the web. */
export const fullPath = (web: Web, path: string): string => {
  const bare = path.replace(/^https?:\/\/[^/]+/i, '').replace(/\/{2,}/g, '/').replace(/\/+$/, '');
  return bare.startsWith('/') ? bare : bare === '' ? web.path : `${web.path}/${bare}`;
};

const fold = (text: string): string => text.normalize('NFC').toLowerCase();

const isWithin = (path: string, folder: string): boolean => fold(path) === fold(folder) || fold(path).startsWith(`${fold(folder)}/`);

/** The innermost web around a path. */
export const webAround = (site: Site, path: string): Web | undefined => {
  const webs = site.db.all<{ id: number; path: string }>('SELECT id, path FROM webs').filter(each => isWithin(path, each.path));
  const [inner] = webs.sort((one, other) => other.path.length - one.path.length);
  return inner && webById(site.db, inner.id);
};

/** The list in whose root folder a path lies. */
const listAround = (call: Call, web: Web, path: string): List | undefined =>
  listsIn(call.site.db, web.id).filter(list => isWithin(path, list.path)).sort((one, other) => other.path.length - one.path.length)[0];

const rowWhere = (call: Call, list: List, condition: string, ...bound: readonly (string | number)[]): ItemRow | undefined => {
  const visible = visibleRows(call, list);
  return visible && call.site.db.get<ItemRow>(`SELECT * FROM ${tableOf(list.id)} i WHERE ${condition} AND ${visible.sql}`, ...bound, ...visible.bound);
};

/** Whether there is something of the document for the asker. */
const isShown = (call: Call, list: List, row: ItemRow): boolean => row.level === levels.published || shownRow(call, list, row) !== undefined;

const rowAt = (call: Call, list: List, within: string): ItemRow | undefined => {
  const { dir, leaf } = splitPath(within);
  const item = /^(\d+)_\.000$/.exec(leaf);
  if (item) return rowWhere(call, list, 'i.id = ? AND i.leaf IS NULL AND fold(i.dir) = fold(?)', Number(item[1]), dir);
  return rowWhere(call, list, 'fold(i.dir) = fold(?) AND fold(i.leaf) = fold(?) AND i.leaf IS NOT NULL', dir, leaf);
};

/** Whether a row of this name is there, whoever may see it. */
export const isTaken = (call: Call, folder: Folder, leaf: string): boolean => {
  if (isListFolder(folder)) {
    const found = call.site.db.get(`SELECT 1 FROM ${tableOf(folder.list.id)} WHERE fold(dir) = fold(?) AND fold(leaf) = fold(?) AND leaf IS NOT NULL`,
      dirWithin(folder), leaf);
    if (found) return true;
  }
  return documentAt(call.site.db, `${pathOfFolder(folder)}/${leaf}`) !== undefined;
};

/** Folders that every list or web has though nobody made them, and the folders of an item's attachments. */
const isImplied = (call: Call, web: Web, list: List | undefined, path: string): boolean => {
  if (!list) return fold(path) === fold(`${web.path}/Lists`);
  if (fold(path) === fold(`${list.path}/${list.baseType === 1 ? 'Forms' : 'Attachments'}`)) return true;
  return documentsIn(call.site.db, path, 0).length > 0;
};

/** Whether the asker may know of something that is no row: what is attached goes with its item. */
const seesDocument = (call: Call, web: Web, list: List | undefined, item: number | null): boolean => {
  if (!list) return allows(call.site.access.maskIn(call.me, call.site.access.webScope(web)), 'Open');
  return item === null ? visibleRows(call, list) !== undefined : rowWhere(call, list, 'i.id = ?', item) !== undefined;
};

const looseFolder = (call: Call, web: Web, list: List | undefined, path: string): Folder | undefined => {
  if (!seesDocument(call, web, list, null)) return undefined;
  const document = documentAt(call.site.db, path);
  if (document ? document.kind !== 1 : !isImplied(call, web, list, path)) return undefined;
  return { is: 'loose', web, list, path: document ? `${document.dir}/${document.leaf}` : path, document };
};

/** The folder at a server-relative path; undefined when there is none, or not for the asker. */
export const findFolder = (call: Call, path: string): Folder | undefined => {
  const web = webAround(call.site, path);
  if (!web) return undefined;
  if (fold(path) === fold(web.path)) return { is: 'web', web };
  const list = listAround(call, web, path);
  if (!list) return looseFolder(call, web, undefined, path);
  const within = path.slice(list.path.length);
  if (within === '') return visibleRows(call, list) ? { is: 'list', web, list } : undefined;
  const row = rowAt(call, list, within);
  if (row) return row.kind === 1 ? { is: 'row', web, list, row } : undefined;
  return looseFolder(call, web, list, path);
};

const looseFile = (call: Call, web: Web, document: Document | undefined): File | undefined => {
  if (document?.kind !== 0) return undefined;
  const list = document.list === null ? undefined : listById(call.site.db, document.list);
  if (!seesDocument(call, web, list, document.item)) return undefined;
  const row = list && document.item !== null ? rowWhere(call, list, 'i.id = ?', document.item) : undefined;
  return { is: 'loose', web, list, row, document };
};

/** The file at a server-relative path; undefined when there is none, or not for the asker. */
export const findFile = (call: Call, path: string): File | undefined => {
  const web = webAround(call.site, path);
  if (!web) return undefined;
  const list = listAround(call, web, path);
  const row = list && rowAt(call, list, path.slice(list.path.length));
  if (list && row) return row.kind === 0 && isShown(call, list, row) ? { is: 'row', web, list, row } : undefined;
  return looseFile(call, web, documentAt(call.site.db, path));
};

/** Throws 404 when there is none. */
export const folderAt = (call: Call, web: Web, path: string): Folder => {
  const folder = findFolder(call, fullPath(web, path));
  if (!folder) throw errors.folderMissing();
  return folder;
};

/** Throws 404 when there is none. */
export const fileAt = (call: Call, web: Web, path: string): File => {
  const full = fullPath(web, path);
  const file = findFile(call, full);
  if (!file) throw errors.fileMissing(full);
  return file;
};

/** The row with a unique id, in whichever list of the web it is. */
const rowWithGuid = (call: Call, web: Web, guid: string): { readonly list: List; readonly row: ItemRow } | undefined => {
  for (const list of listsIn(call.site.db, web.id)) {
    const row = rowWhere(call, list, 'i.unique_id = ?', guid);
    if (row) return { list, row };
  }
  return undefined;
};

const plainGuid = (guid: string): string => guid.replace(/[{}]/g, '').toLowerCase();

export const fileWithGuid = (call: Call, web: Web, given: string): File => {
  const guid = plainGuid(given);
  const found = rowWithGuid(call, web, guid);
  const file: File | undefined = found?.row.kind === 0 && isShown(call, found.list, found.row) ? { is: 'row', web, ...found } : looseFile(call, web, documentWithGuid(call.site.db, guid));
  if (!file) throw errors.fileMissing(guid);
  return file;
};

/** Folders that nobody made: the web's own, lists' root folders, `Lists`, `Forms`, `Attachments`. */
const impliedFolders = (call: Call, web: Web): readonly Folder[] => [
  { is: 'web', web },
  ...listsIn(call.site.db, web.id).flatMap((list): readonly Folder[] => visibleRows(call, list) ? [{ is: 'list', web, list },
    { is: 'loose', web, list, path: `${list.path}/${list.baseType === 1 ? 'Forms' : 'Attachments'}` }] : []),
  { is: 'loose', web, path: `${web.path}/Lists` }
];

export const folderWithGuid = (call: Call, web: Web, given: string): Folder => {
  const guid = plainGuid(given);
  const found = rowWithGuid(call, web, guid);
  if (found?.row.kind === 1) return { is: 'row', web, ...found };
  const document = documentWithGuid(call.site.db, guid);
  const folder = document ? findFolder(call, `${document.dir}/${document.leaf}`) : impliedFolders(call, web).find(each => guidOfFolder(each) === guid);
  if (!folder) throw errors.folderMissing();
  return folder;
};

const rowsIn = (call: Call, folder: ListFolder, kind: 0 | 1): readonly ItemRow[] => {
  const visible = visibleRows(call, folder.list);
  return visible ? call.site.db.all<ItemRow>(
    `SELECT * FROM ${tableOf(folder.list.id)} i WHERE fold(i.dir) = fold(?) AND i.leaf IS NOT NULL AND i.kind = ${kind} AND ${visible.sql} ORDER BY sort_key(i.leaf)`,
    dirWithin(folder), ...visible.bound) : [];
};

const looseIn = (call: Call, folder: Folder): readonly Folder[] =>
  documentsIn(call.site.db, pathOfFolder(folder), 1).flatMap(({ dir, leaf }) => findFolder(call, `${dir}/${leaf}`) ?? []);

/** Root folders of lists that stand directly in a folder. */
const listsAt = (call: Call, web: Web, path: string): readonly Folder[] => listsIn(call.site.db, web.id)
  .filter(list => fold(splitPath(list.path).dir) === fold(path) && visibleRows(call, list) !== undefined)
  .map(list => ({ is: 'list', web, list }));

const once = (folders: readonly Folder[]): readonly Folder[] => [...new Map(folders.map(folder => [fold(pathOfFolder(folder)), folder])).values()];

/** The folders directly in a folder that the asker may see. */
export const foldersIn = (call: Call, folder: Folder): readonly Folder[] => {
  const { web } = folder;
  const implied = (path: string, list?: List): readonly Folder[] => looseFolder(call, web, list, path) ? [{ is: 'loose', web, list, path }] : [];
  switch (folder.is) {
    case 'web': return once([...implied(`${web.path}/Lists`), ...listsAt(call, web, web.path), ...looseIn(call, folder)]);
    case 'list': return once([
      ...implied(`${folder.list.path}/${folder.list.baseType === 1 ? 'Forms' : 'Attachments'}`, folder.list),
      ...rowsIn(call, folder, 1).map((row): Folder => ({ is: 'row', web, list: folder.list, row })), ...looseIn(call, folder)
    ]);
    case 'row': return rowsIn(call, folder, 1).map(row => ({ is: 'row', web, list: folder.list, row }));
    case 'loose': return once([...listsAt(call, web, folder.path), ...looseIn(call, folder)]);
    default: return folder satisfies never;
  }
};

/** The files directly in a folder that the asker may see. */
export const filesIn = (call: Call, folder: Folder): readonly File[] => {
  const rows = isListFolder(folder) ? rowsIn(call, folder, 0).filter(row => isShown(call, folder.list, row)).map((row): File => ({ is: 'row', web: folder.web, list: folder.list, row })) : [];
  const loose = documentsIn(call.site.db, pathOfFolder(folder), 0).flatMap(document => looseFile(call, folder.web, document) ?? []);
  return [...rows, ...loose];
};

/** Files, folders and items directly in the folder, whoever may see them. */
export const countIn = (call: Call, folder: Folder): number => {
  if (!isListFolder(folder)) return foldersIn(call, folder).length + filesIn(call, folder).length;
  return call.site.db.get<{ rows: number }>(`SELECT COUNT(*) AS rows FROM ${tableOf(folder.list.id)} WHERE dir = ?`, dirWithin(folder))?.rows ?? 0;
};

/** The folder around a folder; undefined for a root web's own. */
export const parentOfFolder = (call: Call, folder: Folder): Folder | undefined =>
  folder.is === 'web' ? undefined : findFolder(call, splitPath(pathOfFolder(folder)).dir);
