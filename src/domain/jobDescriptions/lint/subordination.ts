import type { JobDescriptionFinding } from './finding';
import { meantBy, means, namedIn, type LintedText, type TextSet } from './texts';

const subordinatesHere = (set: TextSet, text: LintedText): readonly JobDescriptionFinding[] =>
  namedIn(text.content, 'subordinates').flatMap((named): readonly JobDescriptionFinding[] => {
    const meant = meantBy(set, text, named);
    if (meant.status !== 'texts') return [];
    return meant.texts
      .filter(other => !other.content.managers.some(manager => means(set, other, manager, text)))
      .map(other => ({ kind: 'subordinateHasOtherManager', where: 'subordinates', named, other, managers: other.content.managers }));
  });

const managersElsewhere = (set: TextSet, text: LintedText): readonly JobDescriptionFinding[] =>
  (set.namings.managers.get(text.id) ?? [])
    .filter(({ from }) => from.id !== text.id &&
      !namedIn(text.content, 'subordinates').some(named => means(set, text, named, from)))
    .map(({ from }) => ({ kind: 'subordinateNotNamed', where: 'subordinates', other: from }));

const managersHere = (set: TextSet, text: LintedText): readonly JobDescriptionFinding[] =>
  text.content.managers.flatMap((named): readonly JobDescriptionFinding[] => {
    const meant = meantBy(set, text, named);
    if (meant.status !== 'texts') return [];
    // The contract template names no subordinates: silence there says nothing.
    return meant.texts
      .filter(other => other.content.template === 'order' &&
        !other.content.subordinates.some(subordinate => means(set, other, subordinate, text)))
      .map(other => ({ kind: 'managerDoesNotName', where: 'managers', named, other }));
  });

/** Subordinates that do not match the managers named, seen from either side. */
export const subordinationFindings = (set: TextSet, text: LintedText): readonly JobDescriptionFinding[] => [
  ...managersHere(set, text),
  ...subordinatesHere(set, text),
  ...(text.content.template === 'order' ? managersElsewhere(set, text) : [])
];
