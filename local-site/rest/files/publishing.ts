import { errors } from '../errors';
import type { ItemRow } from '../items/table';
import { earlierVersions } from '../items/versions';
import { needRowRight } from '../items/writing';
import type { Call } from '../site';
import type { List } from '../store/lists';
import { approvals, type Cells, hasMinor, levels, moderated, needUnlocked, nextMajor, writeCells } from './versioning';

const isMinor = (row: ItemRow): boolean => row.ui_version % 512 !== 0;

const stamped = (call: Call, row: ItemRow, note: string, cells: Cells): Cells =>
  ({ ...cells, version: row.version + 1, check_in_note: note, editor: call.me.id, modified: call.at });

const needCheckedIn = (call: Call, list: List, row: ItemRow): void => {
  needUnlocked(call, list, row);
  if (row.checked_out !== null) throw errors.operationFailed('The document must be checked in first.');
};

/** A draft becomes the next major version; where approval is required, it becomes one when it is approved. */
export const publish = (call: Call, list: List, row: ItemRow, note: string): ItemRow => {
  needRowRight(call, list, row, 'EditListItems');
  needCheckedIn(call, list, row);
  if (!hasMinor(list)) throw errors.operationFailed('Publishing requires a document library with minor versions.');
  if (!isMinor(row)) throw errors.operationFailed('The document is published already.');
  return writeCells(call, list, row, stamped(call, row, note, moderated(list)
    ? { approval: approvals.pending } : { ui_version: nextMajor(row.ui_version), level: levels.published }));
};

/** A major version becomes a draft again, the next one after the drafts before it. */
export const unpublish = (call: Call, list: List, row: ItemRow, note: string): ItemRow => {
  needRowRight(call, list, row, 'EditListItems');
  needCheckedIn(call, list, row);
  if (!hasMinor(list)) throw errors.operationFailed('Unpublishing requires a document library with minor versions.');
  if (isMinor(row)) throw errors.operationFailed('The document is not published.');
  const [before] = earlierVersions(call.site.db, list, row.id);
  const uiVersion = Math.max(row.ui_version - 512, before?.ui_version ?? 0) + 1;
  return writeCells(call, list, row, stamped(call, row, note,
    { ui_version: uiVersion, level: levels.draft, approval: moderated(list) ? approvals.draft : approvals.approved }));
};

const needModeration = (list: List): void => {
  if (!moderated(list)) throw errors.operationFailed('Content approval is not enabled for this list.');
};

/** Throws 403 without ApproveItems. */
export const approve = (call: Call, list: List, row: ItemRow, note: string): ItemRow => {
  needModeration(list);
  needRowRight(call, list, row, 'ApproveItems');
  needCheckedIn(call, list, row);
  return writeCells(call, list, row, {
    approval: approvals.approved, approval_note: note, level: levels.published, version: row.version + 1,
    ui_version: isMinor(row) ? nextMajor(row.ui_version) : row.ui_version
  });
};

/** Throws 403 without ApproveItems. */
export const deny = (call: Call, list: List, row: ItemRow, note: string): ItemRow => {
  needModeration(list);
  needRowRight(call, list, row, 'ApproveItems');
  needCheckedIn(call, list, row);
  return writeCells(call, list, row, { approval: approvals.denied, approval_note: note, level: levels.draft, version: row.version + 1 });
};
