import ICAL from 'ical.js';

/** What a calendar program has after an import: when something begins and ends, as instants, or as days of what takes whole days. */
export interface Imported {
  readonly uid: string;
  readonly summary: string;
  readonly from: string;
  readonly until: string;
}

const told = (time: InstanceType<typeof ICAL.Time>): string => (time.isDate ? time.toString() : time.toJSDate().toISOString());

/**
 * Imports a file with ical.js: its parser, its time zones read from the file's own VTIMEZONE, its iterator of recurrences with EXDATE, and
 * events with a RECURRENCE-ID in place of those that they change. Cancelled events are left out. Sorted.
 */
export const imported = (text: string): readonly Imported[] => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  ICAL.TimezoneService.reset();
  calendar.getAllSubcomponents('vtimezone').forEach(zone => ICAL.TimezoneService.register(new ICAL.Timezone(zone)));
  const events = calendar.getAllSubcomponents('vevent').map(component => new ICAL.Event(component));
  const found: Imported[] = [];
  const put = (event: InstanceType<typeof ICAL.Event>, start: InstanceType<typeof ICAL.Time>, end: InstanceType<typeof ICAL.Time>): void => {
    if (event.component.getFirstPropertyValue('status') === 'CANCELLED') return;
    found.push({ uid: event.uid, summary: event.summary, from: told(start), until: told(end) });
  };
  for (const event of events.filter(one => !one.isRecurrenceException())) {
    if (!event.isRecurring()) {
      put(event, event.startDate, event.endDate);
      continue;
    }
    events.filter(one => one.isRecurrenceException() && one.uid === event.uid).forEach(one => event.relateException(one));
    const days = event.iterator();
    for (let next = days.next(); next; next = days.next()) {
      const { item, startDate, endDate } = event.getOccurrenceDetails(next);
      put(item, startDate, endDate);
    }
  }
  return found.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
};
