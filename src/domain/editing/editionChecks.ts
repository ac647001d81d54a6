import type { Facts } from '../facts';
import { overlaps } from '../time/validity';
import { numberIn, validityIn } from './draft';
import type { RowDraft } from './draft';
import type { Problem } from './problem';

/** A new edition without an end of the old one leaves both in force: it is said here, before it becomes a finding. */
export const checkEdition = (draft: RowDraft, facts: Facts, self: number | undefined): readonly Problem[] => {
  const document = numberIn(draft, 'Document');
  const number = numberIn(draft, 'Number');
  const validity = validityIn(draft);
  return facts.editions
    .filter(edition => edition.document === document && edition.id !== self)
    .flatMap((edition): readonly Problem[] => [
      ...(edition.number === number
        ? [{ column: 'Number', problem: { kind: 'editionTaken', by: edition.id } } as const] : []),
      ...(overlaps(edition.validity, validity)
        ? [{ column: 'ValidFrom', problem: { kind: 'editionsOverlap', with: edition.id } } as const] : [])
    ]);
};
