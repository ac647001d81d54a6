import { isBefore } from '../approval/entry';
import type { EditionLog, Replay } from '../approval/replay';

const isSameList = (a: readonly number[] = [], b: readonly number[] = []): boolean => a.length === b.length && a.every(one => b.includes(one));

/**
 * Whether what an edition of a team's composition asked was asked anew since: its next proposal to the same institution has a number
 * of its own, and the returned one waits for nobody any more.
 */
export const isAskedAnew = ({ editions }: Replay, { document, edition, approval }: EditionLog): boolean => {
  if (approval.status === 'drafting') return false;
  const { submit } = approval.round;
  const { envelope } = submit;
  if (envelope.kind !== 'teamComposition') return false;
  for (const other of editions.values()) {
    if (other.document !== document || other.edition === edition || other.approval.status === 'drafting') continue;
    const later = other.approval.round.submit;
    if (isBefore(submit, later) && isSameList(later.envelope.concerned, envelope.concerned) && isSameList(later.envelope.agencies, envelope.agencies)) return true;
  }
  return false;
};
