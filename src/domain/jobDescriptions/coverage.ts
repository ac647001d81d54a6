import type { ManagedDocument } from '../documents/document';
import { groupBy } from '../grouping';
import type { Post } from '../people/structure';
import type { PlainDate } from '../time/plainDate';
import { isValidOn } from '../time/validity';

/** A job description or contract annex with its edition in force. */
export interface InForce<Edition> { readonly document: ManagedDocument; readonly edition: Edition }

export interface Coverage<Edition> {
  /** Posts with no job description in force. A post needs one from its creation to its abolition, both days included. */
  readonly missing: readonly Post[];
  /** Posts with more than they can have: two confirmed by order, or two annexes of one employee. */
  readonly doubled: readonly { readonly post: Post; readonly inForce: readonly InForce<Edition>[] }[];
}

/** An order's annex is for the post; a contract's for one of its seats. Undefined: the document is neither. */
const placeOf = ({ kind, employee }: ManagedDocument): string | undefined => {
  if (kind === 'jobDescription') return 'order';
  return kind === 'contractAnnex' ? `employee ${employee ?? ''}` : undefined;
};

/** How the posts of a day stand; `inForce` answers for that day. Documents without a post cover nothing. */
export const coverageOn = <Edition>(
  posts: readonly Post[], documents: readonly ManagedDocument[], inForce: (document: ManagedDocument) => Edition | undefined, on: PlainDate
): Coverage<Edition> => {
  const standing = documents.flatMap((document): readonly InForce<Edition>[] => {
    const edition = document.post === undefined || placeOf(document) === undefined ? undefined : inForce(document);
    return edition ? [{ document, edition }] : [];
  });
  const byPost = groupBy(standing, ({ document }) => document.post);
  const current = posts.filter(({ validity }) => isValidOn(validity, on));
  return {
    missing: current.filter(({ id }) => !byPost.has(id)),
    doubled: current.flatMap(post => {
      const places = groupBy(byPost.get(post.id) ?? [], ({ document }) => placeOf(document));
      const doubled = [...places.values()].filter(place => place.length > 1).flat();
      return doubled.length > 0 ? [{ post, inForce: doubled }] : [];
    })
  };
};
