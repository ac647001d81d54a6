import { useRights } from '../../../ui/useFacts';
import { useMay, type May } from '../useMay';

/** What the site lets a person write. Whether an act on a meeting counts is for the domain to say beside it (`mayAct`). */
export interface CalendarMay extends May {
  readonly addChanges: boolean;
  readonly addRecords: boolean;
}

export const useCalendarMay = (): CalendarMay =>
  ({ ...useMay(), addChanges: useRights('calendarChanges').add, addRecords: useRights('meetingEntries').add });
