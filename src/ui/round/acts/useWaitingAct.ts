import { approvalLog, restrictedLog } from '../../../data/schema';
import type { DocumentAct } from '../../../domain/approval/entry';
import type { EditionLog } from '../../../domain/approval/replay';
import { useUnsent } from '../../unsent/useUnsent';

/** What decides; a comment may follow as often as somebody likes. */
const free: ReadonlySet<unknown> = new Set<DocumentAct['kind']>(['comment', 'acknowledge', 'review']);

/** The kind of an act of mine about an edition that waits in this browser: until it is sent or given up, another would contradict it. */
export const useWaitingAct = ({ document, edition }: Pick<EditionLog, 'document' | 'edition'>): Exclude<DocumentAct['kind'], 'comment'> | undefined => {
  const { entries } = useUnsent();
  const waiting = entries.find(({ list, act, draft }) => (list === approvalLog.name || list === restrictedLog.name) && act.kind === 'add'
    && draft.Document === document && draft.Edition === edition && !free.has(draft.Kind));
  return waiting?.draft.Kind as Exclude<DocumentAct['kind'], 'comment'> | undefined;
};
