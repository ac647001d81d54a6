import { completenessFindings } from './completeness';
import { driftFindings } from './drift';
import type { JobDescriptionFinding } from './finding';
import { knownFindings } from './known';
import { subordinationFindings } from './subordination';
import { substitutionFindings } from './substitution';
import type { LintedText, TextSet } from './texts';

/**
 * What should be looked at in one text, beside the others of the set. Ask again at every change of the text with the same set: only
 * the text may be newer. A text that the set does not have yet is not found where others name it.
 */
export const lint = (set: TextSet, text: LintedText): readonly JobDescriptionFinding[] => [
  ...knownFindings(set, text),
  ...substitutionFindings(set, text),
  ...subordinationFindings(set, text),
  ...completenessFindings(text),
  ...driftFindings(set, text)
];
