import { createHash } from 'node:crypto';
import { fileNameOf } from '../items/systemProperties';
import type { ItemRow } from '../items/table';
import { type Document, pathOfDocument, splitPath } from '../store/documents';
import type { List } from '../store/lists';
import type { Web } from '../store/webs';

/** Where a folder stands. */
export type Folder =
  /** A web's own folder. */
  | { readonly is: 'web'; readonly web: Web }
  /** The root folder of a list or library. */
  | { readonly is: 'list'; readonly web: Web; readonly list: List }
  /** A folder among a list's rows. */
  | { readonly is: 'row'; readonly web: Web; readonly list: List; readonly row: ItemRow }
  /** A folder that is no row: in the web, or a list's `Forms` and `Attachments`. */
  | { readonly is: 'loose'; readonly web: Web; readonly list?: List; readonly path: string; readonly document?: Document };

export type File =
  /** A document in a library. */
  | { readonly is: 'row'; readonly web: Web; readonly list: List; readonly row: ItemRow }
  /** A file that is no row; attachments belong to the item `row`. */
  | { readonly is: 'loose'; readonly web: Web; readonly list?: List; readonly row?: ItemRow; readonly document: Document };

/** Folders with a list's row, or the list's root: their contents are rows too. */
export type ListFolder = Extract<Folder, { is: 'list' | 'row' }>;

export const isListFolder = (folder: Folder): folder is ListFolder => folder.is === 'list' || folder.is === 'row';

/** A number for a folder that nobody made: always the same for the same path. */
const derivedGuid = (path: string): string =>
  createHash('sha256').update(path.toLowerCase()).digest('hex').slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** `dir` of the rows in the folder. */
export const dirWithin = (folder: ListFolder): string => folder.is === 'list' ? '' : `${folder.row.dir}/${folder.row.leaf ?? ''}`;

const rowPath = (list: List, row: ItemRow): string => `${list.path}${row.dir}/${fileNameOf(row)}`;

/** Server-relative. */
export const pathOfFolder = (folder: Folder): string => {
  switch (folder.is) {
    case 'web': return folder.web.path;
    case 'list': return folder.list.path;
    case 'row': return rowPath(folder.list, folder.row);
    case 'loose': return folder.path;
    default: return folder satisfies never;
  }
};

export const guidOfFolder = (folder: Folder): string => {
  switch (folder.is) {
    // The web's folder has a number of its own; nothing else tells it from the web.
    case 'web': return derivedGuid(`${folder.web.guid}/`);
    case 'list': return folder.list.folderGuid;
    case 'row': return folder.row.unique_id;
    case 'loose': return folder.document?.guid ?? derivedGuid(folder.path);
    default: return folder satisfies never;
  }
};

export const nameOfFolder = (folder: Folder): string => folder.is === 'web' ? '' : splitPath(pathOfFolder(folder)).leaf;

export interface Times { readonly created: string; readonly modified: string }

export const timesOfFolder = (folder: Folder): Times => {
  switch (folder.is) {
    case 'web': return folder.web;
    case 'list': return folder.list;
    case 'row': return folder.row;
    case 'loose': return folder.document ?? folder.list ?? folder.web;
    default: return folder satisfies never;
  }
};

export const pathOfFile = (file: File): string => file.is === 'row' ? rowPath(file.list, file.row) : pathOfDocument(file.document);
export const nameOfFile = (file: File): string => file.is === 'row' ? fileNameOf(file.row) : file.document.leaf;
export const guidOfFile = (file: File): string => file.is === 'row' ? file.row.unique_id : file.document.guid;
