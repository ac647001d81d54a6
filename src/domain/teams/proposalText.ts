import { canonicalJson, type Json } from '../approval/canonical';
import type { CoreTeamId } from '../identity';
import type { TeamContent } from '../jobDescriptions/content';
import { mandateRights, type MemberTerms } from './team';

/** One order of names for one meaning: rights as the list of them has them, each once. */
const canonicalTerms = (terms: MemberTerms): MemberTerms => ({ ...terms, mandate: mandateRights.filter(right => terms.mandate.includes(right)) });

/** What a member's terms are told apart by: the same text, the same terms. */
export const termsText = (terms: MemberTerms): string => canonicalJson(canonicalTerms(terms) as unknown as Json);

export const isSameTerms = (a: MemberTerms, b: MemberTerms): boolean => termsText(a) === termsText(b);

/** What is submitted of a proposal: members in the order of their canonical texts, the same terms once. */
export const teamContent = (team: CoreTeamId, members: readonly MemberTerms[]): TeamContent => {
  const byText = new Map(members.map(terms => [termsText(terms), canonicalTerms(terms)]));
  return { template: 'team', team, members: [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, terms]) => terms) };
};
