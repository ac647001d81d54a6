import type { Cell } from '../columns/values';
import { errors } from '../errors';
import { needRight } from '../permissions/access';
import { allows, type Right } from '../permissions/rights';
import type { Call } from '../site';
import type { List } from '../store/lists';
import type { Condition } from './filterSql';
import type { ItemRow } from './table';

/** Whether rows of a list wait for approval. Files in libraries pass through drafts and check-outs as well: see `files/versioning.ts`. */
const moderatesRows = (list: List): boolean => list.baseType === 0 && list.props.EnableModeration === true;

/** `SP.ModerationStatusType`: 2 is pending. */
const pending = 2;

/** What a new or changed row becomes: whoever changes it, it waits again. Folders do not wait. */
export const unapprovedRow = (list: List, kind: Cell | undefined): Readonly<Record<string, Cell>> =>
  moderatesRows(list) && kind !== 1 ? { approval: pending } : {};

/** Whom rows that wait are for besides their authors, by `SP.DraftVisibilityType`; 0 is whoever reads the list. */
const readers: Readonly<Record<string, Right>> = { 1: 'EditListItems', 2: 'ApproveItems' };

/** Rows (alias `i`) that wait are hidden from whom the list does not name; undefined where nothing is hidden. */
export const approvedRows = (call: Call, list: List): Condition | undefined => {
  const right = readers[String(list.props.DraftVersionVisibility)];
  if (!moderatesRows(list) || right === undefined) return undefined;
  if (allows(call.site.access.maskIn(call.me, call.site.access.listScope(list)), right)) return undefined;
  return { sql: '(i.approval = 0 OR i.author = ?)', bound: [call.me.id] };
};

/** The verdict in a MERGE: `OData__ModerationStatus` 0 approves, 1 denies, 2 puts it off. Throws 403 without ApproveItems, 400 for other values. */
export const verdictIn = (call: Call, list: List, row: ItemRow, body: unknown): Readonly<Record<string, Cell>> => {
  if (!moderatesRows(list) || typeof body !== 'object' || body === null || !('OData__ModerationStatus' in body)) return {};
  const { OData__ModerationStatus: status } = body;
  if (status !== 0 && status !== 1 && status !== pending) throw errors.wrongType('Edm.Int32');
  needRight(call.site.access, call.me, call.site.access.itemScope(list, row.scope), 'ApproveItems');
  const note = 'OData__ModerationComments' in body ? body.OData__ModerationComments : null;
  return { approval: status, approval_note: typeof note === 'string' ? note : null };
};
