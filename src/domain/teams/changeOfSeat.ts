import type { PlainDate } from '../time/plainDate';
import type { Composition } from './composition';
import { isSameTerms } from './proposalText';
import type { MemberTerms } from './team';

/** What a member's proposed terms change in the composition of a day. */
export type ChangeOfSeat =
  | { readonly kind: 'new' }
  /** Was a member, until that day. */
  | { readonly kind: 'again'; readonly until: PlainDate }
  | { readonly kind: 'changed' | 'same'; readonly was: MemberTerms };

/** `composition` is that of the day; `number` is the proposal's own: what it gave itself is no change to it. */
export const changeOfSeat = ({ seats, former }: Composition, terms: MemberTerms, number?: number): ChangeOfSeat => {
  const seat = seats.find(({ person, standing, proposal }) => person.id === terms.person && standing.status === 'given' && proposal !== number);
  if (seat) return { kind: isSameTerms(seat.terms, terms) ? 'same' : 'changed', was: seat.terms };
  const before = former.find(({ person, proposal }) => person.id === terms.person && proposal !== number);
  return before ? { kind: 'again', until: before.until } : { kind: 'new' };
};
