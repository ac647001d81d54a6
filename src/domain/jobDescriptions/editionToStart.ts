import type { ConfirmedEdition } from '../approval/editions';
import type { Log } from '../approval/entry';
import type { Digest } from '../approval/envelope';
import type { EditionLog, Replay } from '../approval/replay';
import type { DocumentKind } from '../documents/document';
import type { DocumentId } from '../identity';
import type { Template } from './emptyContent';

/** A submitted text that a draft can begin with. */
export interface StartingText { readonly edition: number; readonly hash: Digest; readonly log: Log }

/** As much of a draft as the rule asks for. */
export interface EditionDrafted { readonly document: DocumentId; readonly edition: number }

export type EditionToStart<D extends EditionDrafted = EditionDrafted> =
  /** A draft is being written already. */
  | { readonly status: 'drafted'; readonly drafts: readonly D[] }
  /** A round is on its way; its edition is not to be written twice. */
  | { readonly status: 'inRound'; readonly edition: number }
  | { readonly status: 'ready'; readonly edition: number; readonly text?: StartingText };

export interface StartFacts<D extends EditionDrafted> {
  readonly drafts: readonly D[];
  readonly replay: Replay;
  readonly editions: ReadonlyMap<DocumentId, readonly ConfirmedEdition[]>;
}

const ended: readonly EditionLog['approval']['status'][] = ['returned', 'withdrawn'];

const textOf = (log: EditionLog | undefined): StartingText | undefined => (log && log.approval.status !== 'drafting'
  ? { edition: log.edition, hash: log.approval.round.submit.hash, log: log.approval.round.submit.log } : undefined);

/** Which edition comes next and what it begins with: a returned one is mended under its own number, else the latest confirmed text goes on. */
export const editionToStart = <D extends EditionDrafted>(
  { drafts, replay, editions }: StartFacts<D>, document: DocumentId
): EditionToStart<D> => {
  const mine = drafts.filter(draft => draft.document === document);
  const logs = [...replay.editions.values()].filter(log => log.document === document && log.approval.status !== 'drafting')
    .sort((a, b) => b.edition - a.edition);
  const confirmed = editions.get(document) ?? [];
  const taken = (edition: number): boolean => confirmed.some(({ number }) => number === edition) ||
    logs.some(log => log.edition === edition && !ended.includes(log.approval.status));
  const open = mine.filter(({ edition }) => !taken(edition));
  if (open.length > 0) return { status: 'drafted', drafts: open };
  const [latest] = logs;
  const status = latest?.approval.status;
  if (status === 'open' || status === 'coordinated') return { status: 'inRound', edition: latest.edition };
  if (status === 'returned' || status === 'withdrawn') return { status: 'ready', edition: latest.edition, text: textOf(latest) };
  const edition = Math.max(0, ...confirmed.map(({ number }) => number), ...logs.map(log => log.edition)) + 1;
  return { status: 'ready', edition, text: textOf(logs.find(log => log.approval.status === 'confirmed')) };
};

/** The template that documents of a kind are usually written in. */
export const usualTemplate = (kind: DocumentKind): Template =>
  (kind === 'jobDescription' ? 'order' : kind === 'contractAnnex' ? 'contract' : 'plain');
