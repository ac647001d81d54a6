import type { Facts } from '../facts';
import { pointingLists } from '../findings/references';
import { idsIn } from './draft';
import type { RowDraft } from './draft';
import type { Problem } from './problem';

/** What a draft names that is not there, or that is the row itself. */
export const checkReferences = (
  list: string, draft: RowDraft, facts: Facts, self: number | undefined
): readonly Problem[] => {
  const pointing = pointingLists[list];
  if (!pointing) return [];
  return Object.entries(pointing.columns).flatMap(([column, to]) => {
    const rows = to(facts);
    return idsIn(draft, column).flatMap((id): readonly Problem[] => {
      if (id === self && to === pointing.rows) return [{ column, problem: { kind: 'selfReference' } }];
      return !rows || rows.some(row => row.id === id) ? [] : [{ column, problem: { kind: 'unknownReference', id } }];
    });
  });
};
