import type { JobDescriptionFinding } from './finding';
import type { LintedText } from './texts';

/** Tasks that nothing is expected of, and languages without a level. */
export const completenessFindings = ({ content }: LintedText): readonly JobDescriptionFinding[] => {
  const { languages } = content.requirements;
  return [
    ...content.tasks.filter(({ results }) => results.every(result => result.trim() === ''))
      .map(({ key, task }): JobDescriptionFinding => ({ kind: 'noResults', where: `tasks.${key}`, task })),
    ...(languages.length === 0 ? [{ kind: 'levelMissing' as const, where: 'requirements.languages' as const }] : []),
    ...languages.filter(({ level }) => level === undefined)
      .map(({ language }): JobDescriptionFinding => ({ kind: 'levelMissing', where: 'requirements.languages', language }))
  ];
};
