import type { Calendar } from '../../../domain/calendar/calendar';
import type { CalendarItem } from '../../../domain/calendar/item';
import type { PlainDate } from '../../../domain/time/plainDate';

/** Views of the same facts. */
export const calendarViews = ['wheel', 'year', 'month', 'agenda', 'table', 'compliance'] as const;
export type CalendarView = typeof calendarViews[number];

/** The calendar as it is filtered just now. */
export interface ShownCalendar {
  readonly calendar: Calendar;
  /** Filtered items between two days, both inclusive, by day and time. Years that were asked for before are at hand. */
  readonly between: (from: PlainDate, until: PlainDate) => readonly CalendarItem[];
  /** Keys of meetings that need the same people at the same time; empty until they have been worked out. */
  readonly conflicting: ReadonlySet<string>;
}

export interface CalendarViewProps {
  readonly shown: ShownCalendar;
  /** The day that is looked at; its year, month or week is shown. */
  readonly day: PlainDate;
  readonly onDay: (day: PlainDate) => void;
  /** Opens an item in the panel. */
  readonly onOpen: (key: string) => void;
  readonly openedKey?: string;
  /** Keys of columns of S01_V01 that are put away until somebody asks for them. */
  readonly hidden?: readonly string[];
}
