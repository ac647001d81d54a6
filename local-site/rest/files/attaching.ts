import { errors } from '../errors';
import { type ItemRow, tableOf } from '../items/table';
import { keepVersion } from '../items/versions';
import { needRowRight } from '../items/writing';
import type { Call } from '../site';
import { addContent } from '../store/contents';
import { addDocument, attachedTo, type Document, documentAt, saveDocument } from '../store/documents';
import { countItems, type List } from '../store/lists';
import { checkName, checkPathLength } from './names';
import { type Cells, writeCells } from './versioning';

/** Server-relative folder of an item's attachments. */
export const attachmentFolder = (list: List, item: number): string => `${list.path}/Attachments/${item}`;

/** Writes into the row how many files are attached, so that `Attachments` can be read and filtered. */
export const countAttachments = (call: Call, list: List, { id }: Pick<ItemRow, 'id'>): void => {
  const row = call.site.db.get<ItemRow>(`SELECT * FROM ${tableOf(list.id)} WHERE id = ?`, id);
  if (row) touch(call, list, row);
};

/** What is attached belongs to the item: the item is changed, and has a new version. */
const touch = (call: Call, list: List, row: ItemRow): void => {
  const ui: Cells = list.props.EnableVersioning === true ? { ui_version: keepVersion(call.site.db, list, row) } : {};
  writeCells(call, list, row, {
    ...ui, attachments: attachedTo(call.site.db, list.id, row.id).length, version: row.version + 1, editor: call.me.id, modified: call.at
  });
  countItems(call.site.db, list.id, 0, call.at);
};

/** Attaching takes EditListItems on the item: whoever may only add rows cannot change one afterwards. Throws 400, 403. */
export const attach = (call: Call, list: List, row: ItemRow, name: string, bytes: Uint8Array): Document => {
  needRowRight(call, list, row, 'EditListItems');
  if (list.baseType === 1 || list.props.EnableAttachments !== true) throw errors.operationFailed('Attachments have been disabled for this list.');
  checkName(name);
  const dir = attachmentFolder(list, row.id);
  checkPathLength(`${dir}/${name}`);
  if (documentAt(call.site.db, `${dir}/${name}`)) throw errors.attachmentExists(name);
  const document = addDocument(call.site.db, {
    web: list.web, list: list.id, item: row.id, kind: 0, dir, leaf: name, created: call.at, modified: call.at, author: call.me.id, editor: call.me.id,
    content: null, size: bytes.length
  });
  const kept = { ...document, content: addContent(call.site.db, { guid: document.guid, list: list.id, item: row.id }, bytes) };
  saveDocument(call.site.db, kept);
  touch(call, list, row);
  return kept;
};
