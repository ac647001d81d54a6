import type { Rights } from '../../../data/rights';
import { useRights } from '../../../ui/useFacts';

type Writing = Pick<Rights, 'add' | 'edit'>;

/** What the site lets a person write. Whether an act on a meeting counts is for the domain to say beside it (`mayAct`). */
export interface CalendarMay {
  readonly forums: Writing;
  readonly members: Writing;
  readonly rules: Writing;
  readonly activities: Writing;
  readonly reviews: Writing;
  readonly improvements: Writing;
  readonly addChanges: boolean;
  readonly addRecords: boolean;
}

export const useCalendarMay = (): CalendarMay => ({
  forums: useRights('forums'),
  members: useRights('forumMembers'),
  rules: useRights('meetingRules'),
  activities: useRights('activities'),
  reviews: useRights('managementReviews'),
  improvements: useRights('improvements'),
  addChanges: useRights('calendarChanges').add,
  addRecords: useRights('meetingEntries').add
});
