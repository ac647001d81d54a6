import * as React from 'react';
import '../frame';
import { CalendarFrame } from './CalendarFrame';
import { useCalendar } from './useCalendar';
import { ruleColumnKeys, usuallyHiddenColumns, type RuleColumnKey } from './views/table/ruleColumnKeys';
import type { CalendarView } from './views/view';

export interface ManagementCalendarProps {
  readonly defaultView?: CalendarView;
  readonly hide?: Readonly<Partial<Record<RuleColumnKey, boolean>>>;
}

const NOTHING_SAID: NonNullable<ManagementCalendarProps['hide']> = {};

/** Juhtimiskalender: who meets when, what is due when, and whether it happens as agreed. */
const ManagementCalendar = ({ defaultView = 'wheel', hide = NOTHING_SAID }: ManagementCalendarProps): React.ReactElement => {
  const load = useCalendar();
  const hidden = React.useMemo(() => ruleColumnKeys.filter(key => hide[key] ?? usuallyHiddenColumns.includes(key)), [hide]);
  // A change of the web part's settings begins anew.
  return <CalendarFrame key={defaultView} load={load} defaultView={defaultView} hidden={hidden} />;
};

export default ManagementCalendar;
