import type { DocumentContent } from '../../domain/jobDescriptions/content';
import { useText, type TextLoad } from '../../ui/approvals/useText';
import type { TextChoice } from './textChoices';

export type ContentLoad = { readonly status: 'ready'; readonly content: DocumentContent } | Exclude<TextLoad, { status: 'ready' }>;

/** What a choice says: a submitted text held against its hash, or a draft as it stands. */
export const useContent = (choice: TextChoice | undefined): ContentLoad => {
  const submitted = choice?.kind === 'submitted' ? choice : undefined;
  const load = useText(submitted?.hash, submitted?.log ?? 'open');
  if (choice?.kind === 'draft') return choice.draft.content ? { status: 'ready', content: choice.draft.content } : { status: 'missing' };
  return load.status === 'ready' ? { status: 'ready', content: load.text.content } : load;
};
