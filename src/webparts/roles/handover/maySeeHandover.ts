import type { ApprovalFacts } from '../../../data/approvals/readApprovals';
import { momentAt } from '../../../domain/approval/policy';
import type { Sitting } from '../../../domain/desk/deskFacts';
import { maySee } from '../../../domain/desk/maySee';
import type { Leaving } from '../../../domain/people/relations/handover';

/**
 * Handovers are seen by the person, the line manager, the personnel partner and the quality manager (domain.md, "Approval: trust"); that
 * of a unit by its head instead of the person.
 */
export const maySeeHandover = (facts: ApprovalFacts, who: Leaving, sitting: Sitting): boolean => {
  const { me } = sitting;
  if (who.kind === 'person') return maySee(facts, sitting)(who.id);
  const moment = momentAt(sitting.now);
  const { policy, ground } = facts;
  if (policy.isQualityManager(me, moment)) return true;
  const unit = facts.units.find(({ id }) => id === who.id);
  const place = { unit: who.id, organisation: unit?.organisation };
  return policy.isHead(place, me, moment)
    || ground.nearest(ground.rolesWith('personnelPartner'), place, sitting.now).some(({ id, person }) =>
      person.id === me || policy.standsInFor({ holder: id, person: person.id }, me, moment) !== undefined);
};
