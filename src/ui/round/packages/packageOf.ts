import type { Approval, Round } from '../../../domain/approval/approval';
import type { EditionLog, Replay } from '../../../domain/approval/replay';

export interface PackagePart { readonly log: EditionLog; readonly round: Round }

export const roundOf = (approval: Approval): Round | undefined => (approval.status === 'drafting' ? undefined : approval.round);

/**
 * The editions that were submitted together with one, itself among them, in the order of their submission. A mark alone proves
 * nothing: anyone could put another's into a submission of their own, so the submitter has to be the same.
 */
export const packageOf = ({ editions }: Replay, of: EditionLog): readonly PackagePart[] => {
  const own = roundOf(of.approval);
  if (!own) return [];
  const mark = own.submit.package;
  if (mark === undefined) return [{ log: of, round: own }];
  return [...editions.values()]
    .flatMap((log): readonly PackagePart[] => {
      const round = roundOf(log.approval);
      return round && round.submit.package === mark && round.submit.by === own.submit.by ? [{ log, round }] : [];
    })
    .sort((a, b) => a.round.submit.at - b.round.submit.at || a.round.submit.id - b.round.submit.id);
};
