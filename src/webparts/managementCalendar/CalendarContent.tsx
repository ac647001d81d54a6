import * as React from 'react';
import { later } from '../../ui/later';
import { Skeleton } from '../../ui/Skeleton';
import { YearWheel } from './views/wheel/YearWheel';
import type { CalendarView, CalendarViewProps } from './views/view';

const coming = <Skeleton of="rows" count={12} />;

/** The wheel comes with the web part; the other views when somebody looks at them. */
const views: Readonly<Record<CalendarView, React.ComponentType<CalendarViewProps>>> = {
  wheel: YearWheel,
  year: later(() => import(/* webpackChunkName: 'calendar-year' */ './views/year/YearGrid'), coming),
  month: later(() => import(/* webpackChunkName: 'calendar-days' */ './views/month/MonthView'), coming),
  agenda: later(() => import(/* webpackChunkName: 'calendar-days' */ './views/agenda/Agenda'), coming),
  table: later(() => import(/* webpackChunkName: 'calendar-tables' */ './views/table/RuleTable'), coming),
  compliance: later(() => import(/* webpackChunkName: 'calendar-tables' */ './views/compliance/ComplianceView'), coming)
};

/** The same facts, seen one way or another. */
export const CalendarContent = ({ view, ...props }: CalendarViewProps & { readonly view: CalendarView }): React.ReactElement => {
  const View = views[view];
  return <View {...props} />;
};
