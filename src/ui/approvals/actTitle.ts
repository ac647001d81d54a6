import type { DocumentAct } from '../../domain/approval/entry';
import type { DocumentId } from '../../domain/identity';
import type { WorkStrings } from '../../loc/work';

export type ActTitle = (act: Pick<DocumentAct, 'kind' | 'document' | 'edition'>) => string;

/** What an act is called as long as it waits to be sent: which act it is, and of which text. */
export const actTitle = ({ approvals, round }: WorkStrings, titleOf: (document: DocumentId) => string): ActTitle =>
  ({ kind, document, edition }) => `${approvals.acts[kind]}: ${round.ofEdition(titleOf(document), edition)}`;
