import type { Strings } from '../../loc';
import type { WorkStrings } from '../../loc/work';
import type { TextChoice } from './textChoices';

/** "ver 2, kehtiv", "ver 3, mustand (Personalipartner A)" */
export const choiceText = (choice: TextChoice, { approvals, jobRegister }: WorkStrings): string => {
  const { edition } = choice;
  if (choice.kind === 'draft') return jobRegister.compare.draft(edition, choice.draft.editor.name);
  const round = choice.key === String(edition) ? [] : [approvals.round(choice.round)];
  return [jobRegister.edition(edition), ...round, approvals.statuses[choice.status].toLowerCase()].join(', ');
};

/** What a draft's sheet says at its head, so that nobody takes it for the official text. */
export const unofficialHeading = (choice: TextChoice, { common }: Strings, words: WorkStrings): readonly string[] => {
  if (choice.kind === 'draft') {
    const saved = new Date(choice.draft.modified).toISOString().slice(0, 10);
    return [words.jobRegister.reading.mark(common.date(saved))];
  }
  return [words.approvals.statuses[choice.status].toUpperCase()];
};
