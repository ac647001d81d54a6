import type { DocumentCode } from '../documents/code';
import type { DocumentKind } from '../documents/document';
import type { DocumentId, EditionId, RoleHolderId } from '../identity';
import type { Person } from '../people/person';
import type { ScopeField } from '../people/scope';

/** What is wrong with a draft beyond what SharePoint's own forms check. */
export type DraftProblem =
  | { readonly kind: 'codeGrammar' }
  | { readonly kind: 'codeTaken'; readonly by: DocumentId }
  /** `_J` is an instruction, `_V` a form, and neither stands without the other. */
  | { readonly kind: 'codeKind'; readonly expected: readonly DocumentKind[] }
  | { readonly kind: 'codeOnDrafting' }
  | { readonly kind: 'codeMissing' }
  /** The document the code stands under is another than the parent, or is not in the list. */
  | { readonly kind: 'parentOfCode'; readonly expected: DocumentCode }
  | { readonly kind: 'mergedNowhere' }
  /** Names what it was merged into, though its stage says that it was not. */
  | { readonly kind: 'notMerged' }
  | { readonly kind: 'selfReference' }
  | { readonly kind: 'unknownReference'; readonly id: number }
  | { readonly kind: 'backwards' }
  | { readonly kind: 'editionTaken'; readonly by: EditionId }
  | { readonly kind: 'editionsOverlap'; readonly with: EditionId }
  /** A role held by one at a time in one place is held by somebody else on some of the days. */
  | { readonly kind: 'roleOverlap'; readonly with: RoleHolderId; readonly person: Person }
  | { readonly kind: 'scopeMissing'; readonly needs: readonly ScopeField[] }
  | { readonly kind: 'substituteOfSubstitute' };

/** `column` is the list's own column name, so that a form can show the problem at its field. */
export interface Problem { readonly column: string; readonly problem: DraftProblem }

/** `stop` contradicts itself and is not saved; `warn` may be meant, such as a handover of some days. */
export type Weight = 'stop' | 'warn';

const weights: Readonly<Record<DraftProblem['kind'], Weight>> = {
  codeGrammar: 'stop',
  codeTaken: 'stop',
  codeKind: 'stop',
  codeOnDrafting: 'stop',
  codeMissing: 'warn',
  parentOfCode: 'warn',
  mergedNowhere: 'stop',
  notMerged: 'warn',
  selfReference: 'stop',
  unknownReference: 'stop',
  backwards: 'stop',
  editionTaken: 'stop',
  editionsOverlap: 'warn',
  roleOverlap: 'warn',
  scopeMissing: 'stop',
  substituteOfSubstitute: 'stop'
};

export const weightOf = ({ problem }: Problem): Weight => weights[problem.kind];

export const maySave = (problems: readonly Problem[]): boolean => problems.every(problem => weightOf(problem) === 'warn');
