import type { Rights } from '../../data/rights';
import { useRights } from '../../ui/useFacts';

/** By the site's own answer. Who may act on one occurrence is the domain's `mayAct`. */
export interface May {
  readonly forums: Rights;
  readonly forumMembers: Rights;
  readonly meetingRules: Rights;
  readonly activities: Rights;
  readonly managementReviews: Rights;
  readonly improvements: Rights;
}

export const useMay = (): May => ({
  forums: useRights('forums'),
  forumMembers: useRights('forumMembers'),
  meetingRules: useRights('meetingRules'),
  activities: useRights('activities'),
  managementReviews: useRights('managementReviews'),
  improvements: useRights('improvements')
});
