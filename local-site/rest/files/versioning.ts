import type { Cell } from '../columns/values';
import { errors } from '../errors';
import { fileNameOf } from '../items/systemProperties';
import { type ItemRow, tableOf } from '../items/table';
import { earlierVersions, keepRow } from '../items/versions';
import type { Call } from '../site';
import { sweepContents } from '../store/contents';
import { quoteName } from '../store/database';
import type { List } from '../store/lists';
import { userById } from '../store/principals';

/** `SP.FileLevel` and `SP.ModerationStatusType`, as far as files pass through them. */
export const levels = { published: 1, draft: 2, checkedOut: 255 } as const;
export const approvals = { approved: 0, denied: 1, pending: 2, draft: 3 } as const;

/** Cells of a row that a step in its life changes. */
export type Cells = Readonly<Record<string, Cell>>;

/** A minor version is one of 512 steps to the next major one. */
const major = 512;

export const isDocument = (row: Pick<ItemRow, 'content'>): boolean => row.content !== null;

export const versioned = (list: List): boolean => list.props.EnableVersioning === true || hasMinor(list);
export const hasMinor = (list: List): boolean => list.props.EnableMinorVersions === true;
export const moderated = (list: List): boolean => list.props.EnableModeration === true;

export const nextMajor = (uiVersion: number): number => (Math.floor(uiVersion / major) + 1) * major;

/** What a version is when nobody has approved it yet. */
const unapproved = (list: List): Cells => ({
  level: hasMinor(list) || moderated(list) ? levels.draft : levels.published,
  approval: !moderated(list) ? approvals.approved : hasMinor(list) ? approvals.draft : approvals.pending
});

/** The first version of a document. Where a check-out is required, it stays with its author until it is checked in. */
export const firstVersion = (call: Call, list: List): Cells => ({
  ui_version: hasMinor(list) ? 1 : major, ...unapproved(list),
  ...(list.props.ForceCheckout === true ? { level: levels.checkedOut, checked_out: call.me.id } : {})
});

const path = (list: List, row: ItemRow): string => `${list.path}${row.dir}/${fileNameOf(row)}`;

/** Throws 423 when somebody else has the document checked out. */
export const needUnlocked = (call: Call, list: List, row: ItemRow): void => {
  if (row.checked_out === null || row.checked_out === call.me.id) return;
  throw errors.checkedOutBy(call.site.origin + path(list, row), userById(call.site.db, row.checked_out)?.login ?? String(row.checked_out));
};

/** Throws 423 unless the asker may change the document now. */
export const needWritable = (call: Call, list: List, row: ItemRow): void => {
  needUnlocked(call, list, row);
  if (list.props.ForceCheckout === true && row.checked_out === null && isDocument(row)) throw errors.mustCheckOut(path(list, row));
};

/**
 * Keeps a document's state and says what the next one is. While it is checked out, it is the same version until the check-in.
 * Throws 423 when somebody else has it checked out.
 */
export const nextVersion = (call: Call, list: List, row: ItemRow): Cells => {
  needWritable(call, list, row);
  if (row.checked_out !== null || !versioned(list)) return {};
  keepRow(call.site.db, list, row);
  return { ui_version: hasMinor(list) ? row.ui_version + 1 : nextMajor(row.ui_version), check_in_note: null, ...unapproved(list) };
};

/** The state before a check-out; undefined for a document that was never checked in. */
export const checkedInRow = (call: Call, list: List, row: Pick<ItemRow, 'id'>): ItemRow | undefined => {
  const kept = call.site.db.get<{ row: string }>('SELECT row FROM checked_in_rows WHERE list = ? AND item = ?', list.id, row.id);
  return kept && JSON.parse(kept.row) as ItemRow;
};

/** Writes cells of a row; columns are the table's own. */
export const writeCells = (call: Call, list: List, row: Pick<ItemRow, 'id'>, cells: Cells): ItemRow => {
  const columns = Object.keys(cells);
  const after = call.site.db.get<ItemRow>(
    `UPDATE ${tableOf(list.id)} SET ${columns.map(column => `${quoteName(column)} = ?`).join(', ')} WHERE id = ? RETURNING *`, ...Object.values(cells), row.id);
  if (!after) throw errors.itemMissing();
  return after;
};

/** Lets go of contents that no version needs any more. */
export const sweep = (call: Call, list: List, row: ItemRow): void => {
  const { db } = call.site;
  const now = db.get<ItemRow>(`SELECT * FROM ${tableOf(list.id)} WHERE id = ?`, row.id);
  const recycled = db.all<{ row: string }>(`SELECT row FROM recycled_items WHERE list = ? AND item = ? AND kind = 'fileVersion'`, list.id, row.id);
  const rows = [now, checkedInRow(call, list, row), ...earlierVersions(db, list, row.id), ...recycled.map(each => JSON.parse(each.row) as ItemRow)];
  sweepContents(db, row.unique_id, rows.flatMap(each => each?.content ?? []));
};
