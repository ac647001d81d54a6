import { errors } from '../errors';
import { findFolder } from '../files/lookup';
import { type Folder, isListFolder } from '../files/places';
import { deleteFile, deleteFolder, recycleFile, recycleFolder } from '../files/removing';
import { renameRow } from '../files/saving';
import { deleteItem, recycleItem } from '../items/removing';
import type { ItemRow } from '../items/table';
import type { Call } from '../site';
import type { List } from '../store/lists';
import { type Web, webById } from '../store/webs';
import { attachmentsOf } from './attachments';
import { keyed } from './collection';
import { fileResource } from './files';
import { folderResource } from './folders';
import { given } from './given';
import type { Kind, Resource } from './tree';

interface Row { readonly list: List; readonly row: ItemRow }

const webOf = (call: Call, list: List): Web => {
  const web = webById(call.site.db, list.web);
  if (!web) throw errors.webMissing();
  return web;
};

const nobody = (name: string): Resource => ({ name, child: () => undefined, read: () => ({ is: 'nothing', name }) });

/** The file or folder that a row is, and what is attached to it. */
export const itemFiles: Kind<Row>['children'] = {
  AttachmentFiles: (item, args, call) => keyed(attachmentsOf(item), args, call),
  File: ({ list, row }, _args, call) => row.kind === 0 ? fileResource({ is: 'row', web: webOf(call, list), list, row }) : nobody('File'),
  Folder: ({ list, row }, _args, call) => row.kind === 1 ? folderResource({ is: 'row', web: webOf(call, list), list, row }) : nobody('Folder')
};

/** Deletes a row as what it is: a folder goes with everything in it, a file that somebody has checked out stays. */
export const deleteRow = (call: Call, { list, row }: Row): void => {
  const place = { web: webOf(call, list), list, row };
  if (row.kind === 1) deleteFolder(call, { is: 'row', ...place });
  else if (row.content === null) deleteItem(call, list, row);
  else deleteFile(call, { is: 'row', ...place });
};

export const recycleRow = (call: Call, { list, row }: Row): string => {
  const place = { web: webOf(call, list), list, row };
  if (row.kind === 1) return recycleFolder(call, { is: 'row', ...place });
  return row.content === null ? recycleItem(call, list, row) : recycleFile(call, { is: 'row', ...place });
};

/** The folder that a row is in. */
const around = (call: Call, { list, row }: Row): Folder | undefined => findFolder(call, list.path + row.dir);

/** A new `FileLeafRef` renames a file or folder; items have no name of their own, so for them it says nothing. */
export const renamed = (call: Call, item: Row, body: unknown): ItemRow => {
  const wanted = Object.entries(given.object(body)).find(([name]) => name === 'FileLeafRef')?.[1];
  const folder = wanted === undefined || item.row.leaf === null ? undefined : around(call, item);
  if (!folder || !isListFolder(folder)) return item.row;
  const name = given.text(wanted);
  return name === item.row.leaf ? item.row : renameRow(call, folder, item.row, keepingExtension(name, item.row));
};

/** As forms do, `FileLeafRef` may name a document without its extension. */
const keepingExtension = (name: string, row: ItemRow): string => {
  const extension = /\.[^.]+$/.exec(row.leaf ?? '')?.[0];
  return row.kind === 1 || extension === undefined || /\.[^.]+$/.test(name) ? name : name + extension;
};
