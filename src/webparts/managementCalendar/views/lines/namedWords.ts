import type { NamedDay } from '../../../../domain/calendar/namedDays';
import type { Strings } from '../../../../loc';

/** "jõululaupäev", "lühendatud tööpäev (järgneb jõululaupäev)"; undefined of a day without a name. */
export const namedWords = (named: NamedDay | undefined, { calendar, calendarLists }: Strings): string | undefined => {
  switch (named?.kind) {
    case undefined: return undefined;
    case 'holiday': return calendar.holidays[named.name];
    case 'shortened': return calendarLists.shortened(calendar.holidays[named.before]);
  }
};
