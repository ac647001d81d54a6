import type { Severity } from '../../findings/finding';
import type { ClausePath } from '../clauses';
import type { NamedPost } from '../content';
import type { UsualPart } from '../usualWording';
import type { WordPart } from '../wordDifference';
import type { LintedText } from './texts';

/** Which of the two fields says so: `substitutesFor` (asendab) or `substitutedBy` (asendaja). */
export type SubstitutionField = 'substitutesFor' | 'substitutedBy';

/** What somebody should look at in a job description. It never blocks (domain.md, "Linters"). `where` is the clause it stands beside. */
export type JobDescriptionFinding = { readonly where: ClausePath } & (
  /** `here`: this text names the other post, whose text does not say so in return. `there`: the other way round. */
  | {
    readonly kind: 'substitutionNotMutual'; readonly said: 'here' | 'there'; readonly field: SubstitutionField;
    readonly named: NamedPost; readonly other: LintedText;
  }
  /** Both name each other, for different parts of the work; an absent scope is all of it. */
  | {
    readonly kind: 'substitutionScopesDiffer'; readonly field: SubstitutionField; readonly named: NamedPost;
    readonly other: LintedText; readonly scope?: string; readonly otherScope?: string;
  }
  /** The own post is named as substitute: another seat is meant. */
  | { readonly kind: 'ownPostNamed'; readonly field: SubstitutionField; readonly named: NamedPost; readonly seats?: number }
  /** The same, where the structure list says that the post has one seat. */
  | { readonly kind: 'ownPostOneSeat'; readonly field: SubstitutionField; readonly named: NamedPost }
  /** This text names a subordinate whose own text names other managers. */
  | { readonly kind: 'subordinateHasOtherManager'; readonly named: NamedPost; readonly other: LintedText; readonly managers: readonly NamedPost[] }
  /** The other text names this post as its manager and is not among the subordinates here. */
  | { readonly kind: 'subordinateNotNamed'; readonly other: LintedText }
  /** This text names a manager whose own text does not have this post among the subordinates. */
  | { readonly kind: 'managerDoesNotName'; readonly named: NamedPost; readonly other: LintedText }
  /** No text of the named post is among those compared, or the name fits posts of several units. */
  | { readonly kind: 'cannotBeChecked'; readonly named: NamedPost; readonly reason: 'notInSet' | 'severalPosts' }
  | { readonly kind: 'noResults'; readonly task: string }
  /** `language` is absent where no language is named at all. */
  | { readonly kind: 'levelMissing'; readonly language?: string }
  | { readonly kind: 'unitUnknown' }
  | { readonly kind: 'postUnknown'; readonly named: NamedPost }
  /** `drift` goes from the usual words to the own ones. `of` is how many texts were compared, `texts` how many carry the usual words. */
  | {
    readonly kind: 'drifted'; readonly part: UsualPart; readonly paragraph: number; readonly usual: string;
    readonly drift: readonly WordPart[]; readonly within: 'order' | 'unit'; readonly texts: number; readonly of: number;
  }
  | {
    readonly kind: 'usualMissing'; readonly part: UsualPart; readonly usual: string; readonly within: 'order' | 'unit';
    readonly texts: number; readonly of: number;
  }
);

export type JobDescriptionFindingKind = JobDescriptionFinding['kind'];

export const jobDescriptionSeverities: Readonly<Record<JobDescriptionFindingKind, Severity>> = {
  substitutionNotMutual: 'finding',
  substitutionScopesDiffer: 'information',
  ownPostNamed: 'information',
  ownPostOneSeat: 'finding',
  subordinateHasOtherManager: 'finding',
  subordinateNotNamed: 'finding',
  managerDoesNotName: 'finding',
  cannotBeChecked: 'information',
  noResults: 'finding',
  levelMissing: 'finding',
  unitUnknown: 'finding',
  postUnknown: 'finding',
  drifted: 'finding',
  usualMissing: 'information'
};
