import type { ItemRow } from '../items/table';
import { earlierVersions } from '../items/versions';
import { allows } from '../permissions/rights';
import type { Call } from '../site';
import type { List } from '../store/lists';
import { checkedInRow, levels } from './versioning';

/** `SP.DraftVisibilityType`: whom unpublished versions are for, beside their author. */
const draftReaders = { 1: 'EditListItems', 2: 'ApproveItems' } as const;

const seesDrafts = (call: Call, list: List, row: ItemRow): boolean => {
  const visibility = list.props.DraftVersionVisibility;
  if (visibility !== 1 && visibility !== 2) return true;
  return row.author === call.me.id || allows(call.site.access.maskIn(call.me, call.site.access.itemScope(list, row.scope)), draftReaders[visibility]);
};

/** An earlier state, where the document stands now. */
const standing = (state: ItemRow, now: ItemRow): ItemRow =>
  ({ ...state, dir: now.dir, leaf: now.leaf, scope: now.scope, inherits: now.inherits, checked_out: now.checked_out });

const published = (call: Call, list: List, row: ItemRow): ItemRow | undefined => {
  if (row.level === levels.published || seesDrafts(call, list, row)) return row;
  const earlier = earlierVersions(call.site.db, list, row.id).find(({ level }) => level === levels.published);
  return earlier && standing(earlier, row);
};

/**
 * What the asker is shown of a document: the working copy of a check-out is only for whoever has it, drafts are for those whom the
 * library names. Undefined: nothing yet.
 */
export const shownRow = (call: Call, list: List, row: ItemRow): ItemRow | undefined => {
  if (row.content === null || row.checked_out === call.me.id) return row;
  if (row.checked_out === null) return published(call, list, row);
  const before = checkedInRow(call, list, row);
  if (before) return published(call, list, standing(before, row));
  // A document that was never checked in: whoever may cancel the check-out finds it.
  return allows(call.site.access.maskIn(call.me, call.site.access.itemScope(list, row.scope)), 'CancelCheckout') ? row : undefined;
};
