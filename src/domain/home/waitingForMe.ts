import type { ManagedDocument } from '../documents/document';
import type { Review } from '../documents/edition';
import { isOwnedBy } from '../documents/owner';
import { registerOn } from '../documents/register';
import type { Facts, SearchFacts } from '../facts';
import { rolesOf } from '../people/holders';
import type { HeldRole } from '../people/holders';
import type { Gap } from '../policy/gaps';
import { policyMapOn } from '../policy/policyMap';
import { openSuggestionsFor } from '../suggestions/answering';
import type { WaitingSuggestion } from '../suggestions/answering';
import type { Me } from '../suggestions/me';
import type { PlainDate } from '../time/plainDate';

/** A document the person answers for; its review is due soon or overdue. */
export interface WaitingReview { readonly kind: 'review'; readonly document: ManagedDocument; readonly review: Review }

/** What is asked: no more than search needs, and the suggestions. */
export type WaitingFacts = SearchFacts & Pick<Facts, 'suggestions'>;

/** Something that waits for one person's act. */
export type Waiting =
  | WaitingReview
  | ({ readonly kind: 'suggestion' } & WaitingSuggestion)
  /** Something missing in an area the person leads, or in a service the person manages. */
  | { readonly kind: 'gap'; readonly gap: Gap };

const reviews = (me: Me, facts: WaitingFacts, on: PlainDate): readonly WaitingReview[] =>
  registerOn(facts, on).entries
    .flatMap(({ document, owner, review }): readonly WaitingReview[] =>
      (review && review.state !== 'fine' && isOwnedBy(owner, me.person) ? [{ kind: 'review', document, review }] : []))
    .sort((a, b) => a.review.days - b.review.days);

const concerns = (gap: Gap, held: readonly HeldRole[]): boolean => {
  const areas = 'areas' in gap ? gap.areas : 'area' in gap ? [gap.area] : [];
  const service = 'service' in gap ? gap.service : undefined;
  return held.some(({ key, scope }) =>
    (key === 'policyLeader' && scope.policyArea !== undefined && areas.includes(scope.policyArea)) ||
    (key === 'serviceManager' && scope.service !== undefined && scope.service === service));
};

const gaps = (me: Me, facts: WaitingFacts, on: PlainDate): readonly Waiting[] => {
  const held = rolesOf(facts.holders, me.person, on).filter(({ key }) => key === 'policyLeader' || key === 'serviceManager');
  if (held.length === 0) return [];
  return policyMapOn(facts, on).gaps.filter(gap => concerns(gap, held)).map(gap => ({ kind: 'gap', gap }));
};

/** Suggestions first, since somebody waits for an answer; then reviews, the most overdue first; then gaps. */
export const waitingForMe = (me: Me, facts: WaitingFacts, on: PlainDate): readonly Waiting[] => [
  ...openSuggestionsFor(me, facts, on).map((waiting): Waiting => ({ kind: 'suggestion', ...waiting })),
  ...reviews(me, facts, on),
  ...gaps(me, facts, on)
];
