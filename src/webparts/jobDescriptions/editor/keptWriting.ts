import type { DocumentDraft } from '../../../data/approvals/drafts';
import type { UnitId } from '../../../domain/identity';
import { isWritten } from '../../../domain/jobDescriptions/content';
import { restore } from '../../../domain/jobDescriptions/restore';
import { draftKey, dropDraft, keepDraft, readDraft } from '../../../ui/editing/keptDraft';
import type { Declared, Written } from './written';

/** What was typed and is not in SharePoint, with what SharePoint held when it was typed. */
export interface KeptWriting { readonly now: Written; readonly base: Written; /** epoch ms */ readonly at: number }

const keyOf = (user: string, { id, restricted }: Pick<DocumentDraft, 'id' | 'restricted'>): string =>
  draftKey(user, restricted ? 'RestrictedDrafts' : 'DocumentDrafts', id);

export const keepWriting = (user: string, draft: DocumentDraft, { now, base }: Omit<KeptWriting, 'at'>): void =>
  keepDraft(keyOf(user, draft), { now, base });

export const dropWriting = (user: string, draft: DocumentDraft): void => {
  try {
    dropDraft(keyOf(user, draft));
  } catch {
    // Where storage is refused, nothing was kept.
  }
};

type Parsed = Readonly<Record<string, unknown>>;

const declaredIn = (value: unknown): Declared => {
  const { changeSummary, costs, concerned } = (value ?? {}) as Parsed;
  return {
    changeSummary: typeof changeSummary === 'string' ? changeSummary : '',
    costs: costs === true,
    concerned: Array.isArray(concerned) ? concerned.filter((id): id is UnitId => typeof id === 'number') : []
  };
};

const writtenIn = (value: unknown): Written | undefined => {
  const { content, declared } = (value ?? {}) as Parsed;
  const restored = restore(content);
  return restored.status === 'restored' && isWritten(restored.content) ? { content: restored.content, declared: declaredIn(declared) } : undefined;
};

export const readWriting = (user: string, draft: DocumentDraft): KeptWriting | undefined => {
  try {
    const kept = readDraft(user, keyOf(user, draft));
    const [now, base] = [writtenIn(kept?.values.now), writtenIn(kept?.values.base)];
    return kept && now && base && { now, base, at: kept.at };
  } catch {
    return undefined;
  }
};
