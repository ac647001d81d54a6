import * as React from 'react';
import { CalendarFrame } from './CalendarFrame';
import { useCalendar } from './useCalendar';
import type { CalendarView } from './views/view';

export interface ManagementCalendarProps {
  readonly defaultView?: CalendarView;
}

/** Juhtimiskalender: who meets when, what is due when, and whether it happens as agreed. */
const ManagementCalendar = ({ defaultView = 'wheel' }: ManagementCalendarProps): React.ReactElement => {
  const load = useCalendar();
  return <CalendarFrame key={defaultView} load={load} defaultView={defaultView} />;
};

export default ManagementCalendar;
