import { errors } from '../errors';
import { forgetItem, restoreRow } from '../items/removing';
import type { ItemRow } from '../items/table';
import type { Call } from '../site';
import { sweepContents } from '../store/contents';
import { type Document, documentAt, insertDocument } from '../store/documents';
import { type List, listById } from '../store/lists';
import { removeBag } from '../store/propertyBags';
import type { Recycled } from '../store/recycled';
import { countAttachments } from './attaching';
import { scopeAround } from './inheritance';
import { findFolder } from './lookup';
import { sweep, writeCells } from './versioning';

/** What the recycle bin keeps: rows of a list, a folder's before those below it; or documents that are no rows. */
type Kept = { readonly is: 'rows'; readonly rows: readonly ItemRow[] } | { readonly is: 'documents'; readonly documents: readonly Document[] };

/** The bin's JSON of a folder that is a row, with what was below it. */
export const keptFolder = (row: ItemRow, below: readonly ItemRow[]): string => JSON.stringify({ ...row, below });
export const keptDocuments = (documents: readonly Document[]): string => JSON.stringify({ documents });

const keptIn = (entry: Recycled): Kept => {
  // The bin holds what `keptFolder`, `keptDocuments` and `recycleItem` put there, or a single document.
  const json = JSON.parse(entry.row) as { readonly documents?: readonly Document[]; readonly below?: readonly ItemRow[]; readonly unique_id?: string };
  if (json.documents) return { is: 'documents', documents: json.documents };
  if (json.unique_id === undefined) return { is: 'documents', documents: [json as Document] };
  const { below = [], ...row } = json;
  return { is: 'rows', rows: [row as ItemRow, ...below] };
};

const listIn = (call: Call, entry: Pick<Recycled, 'list'>): List => {
  const list = entry.list === null ? undefined : listById(call.site.db, entry.list);
  if (!list) throw errors.listIdMissing();
  return list;
};

/** Puts a row back with the permissions of the folder it was in. Throws 404 when that folder is gone. */
const putBack = (call: Call, list: List, row: ItemRow): void => {
  if (row.dir !== '' && !findFolder(call, list.path + row.dir)) throw errors.folderMissing();
  restoreRow(call, list, row);
  const scope = scopeAround(call, list, row);
  if (scope !== null) writeCells(call, list, row, { scope, inherits: 1 });
};

const putDocumentBack = (call: Call, document: Document): void => {
  if (documentAt(call.site.db, `${document.dir}/${document.leaf}`)) throw errors.nameTaken(document.leaf);
  insertDocument(call.site.db, document);
  const list = document.list === null ? undefined : listById(call.site.db, document.list);
  if (list && document.item !== null) countAttachments(call, list, { id: document.item });
};

const putVersionBack = (call: Call, list: List, row: ItemRow): void => {
  call.site.db.run('INSERT INTO versions (list, item, ui_version, row) VALUES (?, ?, ?, ?)', list.id, row.id, row.ui_version, JSON.stringify(row));
};

/** Brings an item, file, folder, version or attachment back; the bin's entry itself is the caller's business. Throws 400, 404. */
export const restoreFiles = (call: Call, entry: Recycled): void => {
  const kept = keptIn(entry);
  if (kept.is === 'documents') return kept.documents.forEach(document => putDocumentBack(call, document));
  const list = listIn(call, entry);
  const put = entry.kind === 'fileVersion' ? putVersionBack : putBack;
  for (const row of kept.rows) put(call, list, row);
};

const forgetDocument = (call: Call, { guid }: Document): void => {
  sweepContents(call.site.db, guid, []);
  removeBag(call.site.db, guid);
};

/** Removes for good what `restoreFiles` would have needed. */
export const purgeFiles = (call: Call, entry: Recycled): void => {
  const kept = keptIn(entry);
  if (kept.is === 'documents') return kept.documents.forEach(document => forgetDocument(call, document));
  const list = entry.list === null ? undefined : listById(call.site.db, entry.list);
  for (const row of kept.rows) {
    if (entry.kind === 'fileVersion') {
      if (list) sweep(call, list, row);
    } else if (entry.list !== null) forgetItem(call, entry.list, row.id);
  }
};
