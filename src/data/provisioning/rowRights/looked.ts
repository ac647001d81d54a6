import { reliedOn } from '../../approvals/guard';
import { keptLists } from '../../rowRights';
import { coreTeams, teamMembers } from '../../schema';
import { isAddOnly } from '../../schema/access';
import type { ListSchema } from '../../schema/list';
import { keptKinds, type KeptKind } from '../../../domain/cards/rowEditors';

/** A list whose rows are asked whether they have permissions of their own. */
export interface LookedList {
  readonly list: ListSchema;
  /** Set where rows have editors of their own; rows of all others must have none. */
  readonly kept?: KeptKind;
  /** Only the newest page: what nobody may change grows for ever, and a changed row of it counts for nothing anyway. */
  readonly newestOnly: boolean;
}

/** What coordination rests on, compositions of teams included (`approvals/guard.ts`): one open row would be a way past all of it. */
const guarded: readonly ListSchema[] = [...new Set([...reliedOn, coreTeams, teamMembers])];

/** Rows that are added by everybody and changed by nobody are not asked all each time: there are tens of thousands of them. */
export const lookedLists: readonly LookedList[] = [
  ...keptKinds.map((kept): LookedList => ({ list: keptLists[kept], kept, newestOnly: false })),
  ...guarded.map((list): LookedList => ({ list, newestOnly: isAddOnly(list.access) }))
];
