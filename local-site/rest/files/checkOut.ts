import { errors } from '../errors';
import { fileNameOf } from '../items/systemProperties';
import type { ItemRow } from '../items/table';
import { keepRow } from '../items/versions';
import { needRowRight } from '../items/writing';
import { allows } from '../permissions/rights';
import type { Call } from '../site';
import type { List } from '../store/lists';
import { approvals, type Cells, checkedInRow, hasMinor, levels, moderated, needUnlocked, nextMajor, sweep, versioned, writeCells } from './versioning';

/** `SP.CheckinType`. */
export const checkInTypes = { minor: 0, major: 1, overwrite: 2 } as const;
export type CheckInType = (typeof checkInTypes)[keyof typeof checkInTypes];

const pathOf = (list: List, row: ItemRow): string => `${list.path}${row.dir}/${fileNameOf(row)}`;

const forgetCheckedIn = (call: Call, list: List, row: ItemRow): void => {
  call.site.db.run('DELETE FROM checked_in_rows WHERE list = ? AND item = ?', list.id, row.id);
};

/** Until the check-in only the asker changes the document, and only the asker sees the changes. Throws 423. */
export const checkOut = (call: Call, list: List, row: ItemRow): ItemRow => {
  needRowRight(call, list, row, 'EditListItems');
  needUnlocked(call, list, row);
  if (row.checked_out !== null) throw errors.checkedOutBy(call.site.origin + pathOf(list, row), call.me.login);
  call.site.db.run('INSERT INTO checked_in_rows (list, item, row) VALUES (?, ?, ?)', list.id, row.id, JSON.stringify(row));
  return writeCells(call, list, row, { checked_out: call.me.id, level: levels.checkedOut, version: row.version + 1 });
};

/** Which version a check-in makes, from the last checked-in one. */
const versionAfter = (list: List, before: ItemRow | undefined, row: ItemRow, type: CheckInType): number => {
  if (!before) return type === checkInTypes.major || !hasMinor(list) ? Math.max(512, nextMajor(row.ui_version - 1)) : row.ui_version;
  if (type === checkInTypes.overwrite || !versioned(list)) return before.ui_version;
  return type === checkInTypes.minor && hasMinor(list) ? before.ui_version + 1 : nextMajor(before.ui_version);
};

const stateAfter = (list: List, uiVersion: number): Cells => {
  const isMinor = uiVersion % 512 !== 0;
  if (isMinor) return { level: levels.draft, approval: moderated(list) ? approvals.draft : approvals.approved };
  return moderated(list) ? { level: levels.draft, approval: approvals.pending } : { level: levels.published, approval: approvals.approved };
};

/** Throws 423 when the document is not checked out, or by somebody else. */
export const checkIn = (call: Call, list: List, row: ItemRow, type: CheckInType, note: string): ItemRow => {
  needRowRight(call, list, row, 'EditListItems');
  if (row.checked_out === null) throw errors.notCheckedOut(pathOf(list, row));
  needUnlocked(call, list, row);
  const before = checkedInRow(call, list, row);
  const uiVersion = versionAfter(list, before, row, type);
  if (before && uiVersion !== before.ui_version) keepRow(call.site.db, list, before);
  forgetCheckedIn(call, list, row);
  const after = writeCells(call, list, row, {
    ui_version: uiVersion, ...stateAfter(list, uiVersion), checked_out: null, check_in_note: note, version: row.version + 1, editor: call.me.id, modified: call.at
  });
  sweep(call, list, after);
  return after;
};

/**
 * Brings back what was checked in last. Others than who checked it out need CancelCheckout. Undefined: the document was never
 * checked in, and is to be deleted.
 */
export const undoCheckOut = (call: Call, list: List, row: ItemRow): ItemRow | undefined => {
  if (row.checked_out === null) throw errors.notCheckedOut(pathOf(list, row));
  if (row.checked_out !== call.me.id) {
    const mask = call.site.access.maskIn(call.me, call.site.access.itemScope(list, row.scope));
    if (!allows(mask, 'CancelCheckout')) needUnlocked(call, list, row);
  }
  const before = checkedInRow(call, list, row);
  forgetCheckedIn(call, list, row);
  if (!before) return undefined;
  // Where it stands and who may see it belong to the row, not to the version.
  const { scope, inherits, dir } = row;
  const after = writeCells(call, list, row, { ...before, scope, inherits, dir, checked_out: null, version: row.version + 1 });
  sweep(call, list, after);
  return after;
};
