import * as React from 'react';
import type { ApprovalFacts } from '../../../data/approvals/readApprovals';
import type { ManagedDocument } from '../../../domain/documents/document';
import { byId } from '../../../domain/grouping';
import { postIndex } from '../../../domain/jobDescriptions/samePost';
import { isValidOn } from '../../../domain/time/validity';
import { useVajs } from '../../../ui/vajs';
import type { Editor } from './EditorContext';

/** Posts to choose from: of the day, the draft's own unit and organisation first. */
export const useEditorFacts = (
  { posts, units }: Pick<ApprovalFacts, 'posts' | 'units'>, own: ManagedDocument | undefined
): Pick<Editor, 'posts' | 'index' | 'unitName' | 'from'> => {
  const { today } = useVajs();
  return React.useMemo(() => {
    const there = posts.filter(({ validity }) => isValidOn(validity, today));
    const names = byId(units);
    const nearness = (post: (typeof posts)[number]): number =>
      (post.unit !== undefined && post.unit === own?.unit ? 0 : post.organisation === own?.organisation ? 1 : 2);
    return {
      posts: [...there].sort((a, b) => nearness(a) - nearness(b)),
      index: postIndex(there, units),
      unitName: ({ unit }) => (unit === undefined ? undefined : names.get(unit)?.name),
      from: { organisation: own?.organisation, unit: own?.unit }
    };
  }, [posts, units, own, today]);
};
