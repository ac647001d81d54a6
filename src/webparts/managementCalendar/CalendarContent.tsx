import * as React from 'react';
import { Agenda } from './views/agenda/Agenda';
import { ComplianceView } from './views/compliance/ComplianceView';
import { MonthView } from './views/month/MonthView';
import { RuleTable } from './views/table/RuleTable';
import { YearWheel } from './views/wheel/YearWheel';
import { YearGrid } from './views/year/YearGrid';
import type { CalendarView, CalendarViewProps } from './views/view';

const views: Readonly<Record<CalendarView, React.ComponentType<CalendarViewProps>>> = {
  wheel: YearWheel, year: YearGrid, month: MonthView, agenda: Agenda, table: RuleTable, compliance: ComplianceView
};

/** The same facts, seen one way or another. */
export const CalendarContent = ({ view, ...props }: CalendarViewProps & { readonly view: CalendarView }): React.ReactElement => {
  const View = views[view];
  return <View {...props} />;
};
