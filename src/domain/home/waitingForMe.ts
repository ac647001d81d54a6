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
import type { AwaitedAction } from '../teams/meeting/awaited';
import { isLate } from '../toDo';
import type { PlainDate } from '../time/plainDate';

/** A document the person answers for; its review is due soon or overdue. */
export interface WaitingReview { readonly kind: 'review'; readonly document: ManagedDocument; readonly review: Review }

/** Whether an ordinary member has tried to forge approvals on this site (*turvakontroll*), and what came of it. */
export type SiteCheck = 'unchecked' | 'failed' | 'passed';

/** What is asked: no more than search needs, the suggestions, the site's check, the person's own actions and cards where they are known. */
export type WaitingFacts = SearchFacts & Pick<Facts, 'suggestions'> & { readonly siteCheck?: SiteCheck; readonly actions?: readonly AwaitedAction[]; readonly cards?: number };

/** Something that waits for one person's act. */
export type Waiting =
  | WaitingReview
  | ({ readonly kind: 'suggestion' } & WaitingSuggestion)
  /** Agreed by a core team; `late` once its day has passed. */
  | ({ readonly kind: 'action'; readonly late: boolean } & AwaitedAction)
  /** Nobody can rely on what is approved here until an ordinary member has run the check. */
  | { readonly kind: 'siteCheck'; readonly found: Exclude<SiteCheck, 'passed'> }
  /** So many cards that the person keeps are not confirmed in time (*info õige*). */
  | { readonly kind: 'cards'; readonly count: number }
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

/** For owners and quality managers: they see to it that the site is checked, though they cannot check it themselves. */
const siteChecks = ({ mayEditLists }: Me, { siteCheck }: WaitingFacts): readonly Waiting[] =>
  (mayEditLists && (siteCheck === 'unchecked' || siteCheck === 'failed') ? [{ kind: 'siteCheck', found: siteCheck }] : []);

/**
 * The site's check before all else, since every approval rests on it; then suggestions, since somebody waits for an answer; then
 * what a core team waits for, the earliest day first; then reviews, the most overdue first; then cards to confirm; then gaps.
 */
export const waitingForMe = (me: Me, facts: WaitingFacts, on: PlainDate): readonly Waiting[] => [
  ...siteChecks(me, facts),
  ...openSuggestionsFor(me, facts, on).map((waiting): Waiting => ({ kind: 'suggestion', ...waiting })),
  ...(facts.actions ?? []).map((one): Waiting => ({ kind: 'action', ...one, late: isLate(one.action, on) })),
  ...reviews(me, facts, on),
  ...(facts.cards ? [{ kind: 'cards', count: facts.cards } as const] : []),
  ...gaps(me, facts, on)
];
