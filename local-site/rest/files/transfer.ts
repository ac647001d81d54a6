import { errors } from '../errors';
import { needRowRight } from '../items/writing';
import type { Changes } from '../items/body';
import { homeOf, type ItemRow, ownScopeOf, tableOf } from '../items/table';
import { takeAway, forgetItem } from '../items/removing';
import type { Field } from '../columns/field';
import type { Cell } from '../columns/values';
import type { Call } from '../site';
import { readContent } from '../store/contents';
import { documentsUnder, saveDocument, splitPath } from '../store/documents';
import type { List } from '../store/lists';
import { readBag, writeBag } from '../store/propertyBags';
import { shownRow } from './drafts';
import { rowsBelow, shiftBelow, standingIn } from './inheritance';
import { filesIn, findFile, findFolder, foldersIn, isTaken } from './lookup';
import { checkName, checkPathLength, freeName } from './names';
import { type File, type Folder, guidOfFile, isListFolder, type ListFolder, nameOfFile, nameOfFolder, pathOfFile, pathOfFolder } from './places';
import { addFile, addFolder, needFileRight, needFolderRight, needToOpen } from './saving';
import { deleteFile } from './removing';
import { needUnlocked, writeCells } from './versioning';

/** What to do where something of the same name is. */
export type Meeting = 'refuse' | 'overwrite' | 'keepBoth';

export interface TransferOptions {
  readonly meeting: Meeting;
  /** The moved file keeps its Editor and Modified. */
  readonly keepsEditor: boolean;
  /** The copy's Author and Created are the asker and now; otherwise those of the source. */
  readonly resetsAuthor: boolean;
}

export interface Destination { readonly folder: Folder; readonly name: string }

/** Throws 404 when the folder to move or copy into is not there. */
export const destinationAt = (call: Call, path: string): Destination => {
  const { dir, leaf } = splitPath(path);
  const folder = findFolder(call, dir);
  if (!folder) throw errors.folderMissing();
  return { folder, name: leaf };
};

const settled = (call: Call, { folder, name }: Destination, meeting: Meeting): string => {
  const settledName = meeting === 'keepBoth' ? freeName(name, candidate => isTaken(call, folder, candidate)) : name;
  checkName(settledName);
  checkPathLength(`${pathOfFolder(folder)}/${settledName}`);
  return settledName;
};

/** Values of the source's own columns that the other list has too. */
const shared = (call: Call, from: List, row: ItemRow, to: List): Changes => {
  const source = call.site.itemType(from);
  const changes = new Map<Field, Cell>();
  for (const field of call.site.itemType(to).fields) {
    const same = source.field(field.name);
    const column = same && homeOf(same);
    if (same?.type === field.type && column !== undefined && (!field.builtin || field.name === 'Title')) changes.set(field, row[column] ?? null);
  }
  return changes;
};

const writeShared = (call: Call, file: File, from: File): void => {
  if (file.is !== 'row' || from.is !== 'row') return;
  const cells: Record<string, Cell> = {};
  for (const [field, cell] of shared(call, from.list, from.row, file.list)) {
    const column = homeOf(field);
    if (column !== undefined) cells[column] = cell;
  }
  if (Object.keys(cells).length > 0) writeCells(call, file.list, file.row, cells);
};

const authorOf = (file: File): Pick<ItemRow, 'author' | 'created'> => file.is === 'row' ? file.row : file.document;

/** Copies the latest version; versions stay with the source. Throws 400, 403, 404, 423. */
export const copyFile = (call: Call, file: File, to: Destination, options: TransferOptions): File => {
  needToOpen(call, file);
  const bytes = readContent(call.site.db, (file.is === 'row' ? shownRow(call, file.list, file.row) ?? file.row : file.document).content);
  const copy = addFile(call, to.folder, settled(call, to, options.meeting), bytes, options.meeting === 'overwrite');
  writeShared(call, copy, file);
  if (!options.resetsAuthor && copy.is === 'row') writeCells(call, copy.list, copy.row, { author: authorOf(file).author, created: authorOf(file).created });
  writeBag(call.site.db, guidOfFile(copy), readBag(call.site.db, guidOfFile(file)));
  return copy;
};

/** Copies a folder with everything in it that the asker may see. */
export const copyFolder = (call: Call, folder: Folder, to: Destination, options: TransferOptions): Folder => {
  if (`${pathOfFolder(to.folder)}/`.toLowerCase().startsWith(`${pathOfFolder(folder)}/`.toLowerCase())) {
    throw errors.operationFailed('A folder cannot be copied into itself.');
  }
  const name = settled(call, to, options.meeting);
  const [files, folders] = [filesIn(call, folder), foldersIn(call, folder)];
  const copy = addFolder(call, to.folder, name);
  if (folder.is === 'row' && copy.is === 'row') {
    const cells = [...shared(call, folder.list, folder.row, copy.list)].flatMap(([field, cell]) => {
      const column = homeOf(field);
      return column === undefined ? [] : [[column, cell] as const];
    });
    if (cells.length > 0) writeCells(call, copy.list, copy.row, Object.fromEntries(cells));
  }
  for (const file of files) copyFile(call, file, { folder: copy, name: nameOfFile(file) }, options);
  for (const inner of folders) copyFolder(call, inner, { folder: copy, name: nameOfFolder(inner) }, options);
  return copy;
};

const makeRoom = (call: Call, { folder, name }: Destination, meeting: Meeting, moving: string): void => {
  const path = `${pathOfFolder(folder)}/${name}`;
  if (path.toLowerCase() === moving.toLowerCase() || !isTaken(call, folder, name)) return;
  const there = findFile(call, path);
  if (meeting !== 'overwrite' || !there) throw errors.nameTaken(name);
  deleteFile(call, there);
};

/** A row that stays in its list keeps its number, versions and permissions of its own. */
const moveWithin = (call: Call, list: List, row: ItemRow, folder: ListFolder, name: string, keepsEditor: boolean): ItemRow => {
  const standing = standingIn(folder);
  const from = `${row.dir}/${row.leaf ?? ''}`;
  if (row.kind === 1) shiftBelow(call, list, from, `${standing.dir}/${name}`);
  const after = writeCells(call, list, row, {
    ...(ownScopeOf(row) === null ? standing : { dir: standing.dir }), leaf: name, version: row.version + 1,
    ...(keepsEditor ? {} : { editor: call.me.id, modified: call.at })
  });
  if (row.kind === 1 && ownScopeOf(row) === null && after.scope !== row.scope) followScope(call, list, row.scope, after);
  return after;
};

/** What inherited from the folder's old surroundings inherits from the new ones. */
const followScope = (call: Call, list: List, before: number | null, folder: ItemRow): void => {
  const dir = `${folder.dir}/${folder.leaf ?? ''}`;
  call.site.db.run(`UPDATE ${tableOf(list.id)} SET scope = ?, inherits = ? WHERE scope IS ? AND (scope IS NULL OR inherits = 1)
    AND (fold(dir) = fold(?) OR substr(fold(dir), 1, length(fold(?)) + 1) = fold(?) || '/')`, folder.scope, folder.scope === null ? 0 : 1, before, dir, dir, dir);
};

/** Into another list or web goes a copy with Author and Created; the source is deleted. */
const moveAcross = (call: Call, file: File, to: Destination, name: string, keepsEditor: boolean): File => {
  const copy = copyFile(call, file, { ...to, name }, { meeting: 'refuse', keepsEditor, resetsAuthor: false });
  if (keepsEditor && copy.is === 'row') {
    const { editor, modified } = file.is === 'row' ? file.row : file.document;
    writeCells(call, copy.list, copy.row, { editor, modified });
  }
  deleteFile(call, file);
  return copy;
};

/** Throws 400, 403, 404, 423. */
export const moveFile = (call: Call, file: File, to: Destination, options: TransferOptions): File => {
  needFileRight(call, file, 'EditListItems');
  needFolderRight(call, to.folder, 'AddListItems');
  const name = settled(call, to, options.meeting);
  makeRoom(call, { ...to, name }, options.meeting, pathOfFile(file));
  if (file.is === 'row') {
    needUnlocked(call, file.list, file.row);
    if (isListFolder(to.folder) && to.folder.list.id === file.list.id) {
      return { ...file, row: moveWithin(call, file.list, file.row, to.folder, name, options.keepsEditor) };
    }
  }
  if (file.is === 'row') needRowRight(call, file.list, file.row, 'DeleteListItems');
  return moveAcross(call, file, to, name, options.keepsEditor);
};

const moveLoose = (call: Call, from: string, to: string): void => {
  for (const document of documentsUnder(call.site.db, from)) {
    const path = to + `${document.dir}/${document.leaf}`.slice(from.length);
    saveDocument(call.site.db, { ...document, ...splitPath(path) });
  }
};

/** Throws 400, 403, 404, 423. */
export const moveFolder = (call: Call, folder: Folder, to: Destination, options: TransferOptions): void => {
  const path = pathOfFolder(folder);
  if (`${pathOfFolder(to.folder)}/`.toLowerCase().startsWith(`${path}/`.toLowerCase())) throw errors.operationFailed('A folder cannot be moved into itself.');
  const name = settled(call, to, options.meeting);
  if (`${pathOfFolder(to.folder)}/${name}`.toLowerCase() !== path.toLowerCase() && isTaken(call, to.folder, name)) throw errors.nameTaken(name);
  needFolderRight(call, to.folder, 'AddListItems');
  if (folder.is === 'row') {
    needRowRight(call, folder.list, folder.row, 'EditListItems');
    if (isListFolder(to.folder) && to.folder.list.id === folder.list.id) {
      moveWithin(call, folder.list, folder.row, to.folder, name, options.keepsEditor);
      return;
    }
    needRowRight(call, folder.list, folder.row, 'DeleteListItems');
    const target = addFolder(call, to.folder, name);
    moveContents(call, folder, target, options);
    // What the asker cannot see cannot be moved, nor left without its folder.
    if (rowsBelow(call, folder.list, folder.row).length > 0) throw errors.accessDenied();
    takeAway(call, folder.list, folder.row);
    forgetItem(call, folder.list.id, folder.row.id);
    return;
  }
  if (folder.is !== 'loose' || !folder.document) throw errors.operationFailed(`The folder "${nameOfFolder(folder)}" cannot be moved.`);
  needFolderRight(call, folder, 'AddListItems');
  if (!isListFolder(to.folder)) return moveLoose(call, path, `${pathOfFolder(to.folder)}/${name}`);
  throw errors.operationFailed('A folder of the web cannot be moved into a list.');
};

const moveContents = (call: Call, from: Folder, to: Folder, options: TransferOptions): void => {
  for (const file of filesIn(call, from)) moveFile(call, file, { folder: to, name: nameOfFile(file) }, options);
  for (const inner of foldersIn(call, from)) moveFolder(call, inner, { folder: to, name: nameOfFolder(inner) }, options);
};

