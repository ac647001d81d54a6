import type { Calendar } from '../../../domain/calendar/calendar';
import type { ForumConflict } from '../../../domain/calendar/meetingConflicts';
import type { CalendarTask } from '../acts/tasks';
import type { CalendarMay } from '../acts/useCalendarMay';
import type { ShownCalendar } from '../views/view';

/** What every part of the panel is given. */
export interface PanelProps {
  readonly calendar: Calendar;
  /** Everything in the calendar, whatever the filter. */
  readonly all: ShownCalendar['between'];
  readonly conflicts: readonly ForumConflict[];
  readonly may: CalendarMay;
  readonly onOpen: (key: string) => void;
  readonly onTask: (task: CalendarTask) => void;
  readonly onClose: () => void;
}
