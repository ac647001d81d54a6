import type { Approval } from '../approval/approval';
import type { Replay } from '../approval/replay';
import type { DocumentId } from '../identity';
import type { DeskDraft } from './deskFacts';

/** Sent, and not yet at its end: somebody is working on it. */
export const isGoing = ({ status }: Approval): boolean => status === 'open' || status === 'returned' || status === 'coordinated';

/** Whether an edition after the given number is being written or coordinated. Asked once, answered for every document. */
export const editionsUnderWay = (
  { replay, drafts }: { readonly replay: Replay; readonly drafts: readonly DeskDraft[] }
): (document: DocumentId, after: number) => boolean => {
  const latest = new Map<DocumentId, number>();
  const note = (document: DocumentId, edition: number): void => {
    latest.set(document, Math.max(edition, latest.get(document) ?? 0));
  };
  for (const { document, edition, approval } of replay.editions.values()) if (isGoing(approval)) note(document, edition);
  for (const { document, edition } of drafts) note(document, edition);
  return (document, after) => (latest.get(document) ?? 0) > after;
};
