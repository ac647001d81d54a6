import * as React from 'react';
import type { ApprovalFacts } from '../../../data/approvals/readApprovals';
import type { ManagedDocument } from '../../../domain/documents/document';
import type { WrittenContent, JobDescription } from '../../../domain/jobDescriptions/content';
import type { JobDescriptionFinding } from '../../../domain/jobDescriptions/lint/finding';
import { lint } from '../../../domain/jobDescriptions/lint/lint';
import { textSet, type LintedText } from '../../../domain/jobDescriptions/lint/texts';
import { isValidOn } from '../../../domain/time/validity';
import { useVajs } from '../../../ui/vajs';
import { placeOf } from './otherTexts';

const NONE: readonly JobDescriptionFinding[] = [];
const WAIT_MS = 400;

/** What should be looked at in the draft. Worked out when nobody types for a moment, so that typing never waits for it. */
export const useFindings = (
  content: WrittenContent, own: ManagedDocument | undefined, facts: ApprovalFacts, others: readonly LintedText[] | undefined
): readonly JobDescriptionFinding[] => {
  const { today } = useVajs();
  const [findings, setFindings] = React.useState(NONE);
  const { posts, units } = facts;
  const first = React.useRef<JobDescription>();
  if (!first.current && content.template !== 'plain') first.current = content;

  const check = React.useMemo(() => {
    if (!own || !first.current) return undefined;
    const place = placeOf(own, { posts });
    const inForce = <T extends (typeof posts)[number] | (typeof units)[number]>(one: T): boolean => isValidOn(one.validity, today);
    const set = textSet([...others ?? [], { ...place, content: first.current }], { posts: posts.filter(inForce), units: units.filter(inForce) });
    return (of: JobDescription): readonly JobDescriptionFinding[] =>
      // Without the other texts, saying of each that it cannot be compared helps nobody.
      lint(set, { ...place, content: of }).filter(({ kind }) => others !== undefined || kind !== 'cannotBeChecked');
  }, [own, posts, units, others, today]);

  React.useEffect(() => {
    if (!check || content.template === 'plain') return undefined;
    const timer = setTimeout(() => setFindings(check(content)), WAIT_MS);
    return () => clearTimeout(timer);
  }, [check, content]);
  return findings;
};
