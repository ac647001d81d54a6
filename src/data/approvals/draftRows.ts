import { restore } from '../../domain/jobDescriptions/restore';
import { isWritten, type WrittenContent } from '../../domain/jobDescriptions/content';
import type { DocumentDraftId, DocumentId, UnitId } from '../../domain/identity';
import type { Person } from '../../domain/people/person';
import type { documentDrafts } from '../schema';
import type { Row } from '../schema/list';

/** An edition being written. It decides nothing: what was submitted counts. */
export interface DocumentDraft {
  readonly id: DocumentDraftId;
  readonly revision: number;
  readonly document: DocumentId;
  readonly edition: number;
  readonly title: string;
  readonly changeSummary: string;
  /** Declared: the document costs money. */
  readonly costs: boolean;
  /** Declared: units whose heads are asked. */
  readonly concerned: readonly UnitId[];
  /** Absent where the cell holds nothing that can be read as a text. */
  readonly content?: WrittenContent;
  readonly editor: Person;
  /** epoch ms */
  readonly modified: number;
  readonly restricted: boolean;
  readonly sample: boolean;
}

const idsIn = (text: string): readonly UnitId[] =>
  text.split(/\s+/).map(Number).filter(id => Number.isInteger(id) && id > 0) as unknown as readonly UnitId[];

const contentIn = (json: string | undefined): WrittenContent | undefined => {
  try {
    const restored = restore(JSON.parse(json ?? ''));
    return restored.status === 'restored' && isWritten(restored.content) ? restored.content : undefined;
  } catch {
    return undefined;
  }
};

const toDraft = (restricted: boolean): ((row: Row<typeof documentDrafts>) => DocumentDraft) => row => ({
  id: row.stamp.id as DocumentDraftId,
  revision: row.stamp.revision,
  document: row.Document as DocumentId,
  edition: row.Edition,
  title: row.Title,
  changeSummary: row.ChangeSummary ?? '',
  costs: row.Costs,
  concerned: idsIn(row.Concerned ?? ''),
  content: contentIn(row.Content),
  editor: row.stamp.editor,
  modified: row.stamp.modified.getTime(),
  restricted,
  sample: row.Sample
});

export const toOpenDraft = toDraft(false);
export const toRestrictedDraft = toDraft(true);
