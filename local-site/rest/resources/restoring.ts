import { purgeFiles, restoreFiles } from '../files/restoring';
import { dropTable, type ItemRow } from '../items/table';
import { errors } from '../errors';
import type { Call } from '../site';
import { removeScope } from '../store/assignments';
import { deleteList, type List, listById, listByPath, listByTitle, listEvenRecycled, restoreList } from '../store/lists';
import { type Recycled, type RecycledKind, recycledOf } from '../store/recycled';

/** How one kind of things lies in the recycle bin. Adding a kind is adding a row to `recycledKinds`. */
interface RecycledWays {
  /** `SP.RecycleBinItemType`. */
  readonly type: number;
  readonly restore: (call: Call, thing: Recycled) => void;
  /** Removes for good what `restore` would have needed. */
  readonly purge: (call: Call, thing: Recycled) => void;
}

/** Throws 500 while the list itself lies in the bin. */
export const listOfRecycled = (call: Call, thing: Recycled): List => {
  const list = thing.list === null ? undefined : listById(call.site.db, thing.list);
  if (!list) throw errors.operationFailed('The list that contained the item is in the recycle bin or was deleted.');
  return list;
};

export const rowOfRecycled = (thing: Recycled): ItemRow => JSON.parse(thing.row) as ItemRow;

const files: Omit<RecycledWays, 'type'> = {
  restore: (call, thing) => {
    if (thing.list !== null) listOfRecycled(call, thing);
    restoreFiles(call, thing);
  },
  purge: purgeFiles
};

const list: RecycledWays = {
  type: 4,
  restore: (call, thing) => {
    const { db } = call.site;
    const found = thing.list === null ? undefined : listEvenRecycled(db, thing.list);
    if (!found) throw errors.listIdMissing();
    if (listByTitle(db, found.web, found.title) || listByPath(db, found.path)) throw errors.duplicateListTitle();
    restoreList(db, found.id);
    call.site.forgetItemType(found.id);
  },
  purge: (call, thing) => {
    const found = thing.list === null ? undefined : listEvenRecycled(call.site.db, thing.list);
    if (found) destroyList(call, found);
  }
};

/** Deletes a list with everything in it. Permissions of single rows are the caller's to clear. */
export const destroyList = (call: Call, { id, scope }: List): void => {
  const { db } = call.site;
  if (scope !== null) removeScope(db, scope);
  for (const thing of recycledOf(db, id)) if (thing.kind !== 'list') recycledKinds[thing.kind].purge(call, thing);
  dropTable(db, id);
  deleteList(db, id);
  call.site.forgetItemType(id);
  call.site.access.forget();
};

export const recycledKinds: Readonly<Record<RecycledKind, RecycledWays>> = {
  file: { ...files, type: 1 },
  item: { ...files, type: 3 },
  list,
  folder: { ...files, type: 5 },
  attachment: { ...files, type: 7 },
  fileVersion: { ...files, type: 2 }
};
