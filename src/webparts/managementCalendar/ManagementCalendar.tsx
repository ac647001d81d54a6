import * as React from 'react';
import { LazyLogReader } from '../../ui/log/lazy';
import type { LogLoad } from '../../ui/log/logLoad';
import { useDrawn } from '../../ui/useAfterDrawing';
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
  const [log, setLog] = React.useState<LogLoad>({ status: 'loading' });
  const load = useCalendar(log);
  const drawn = useDrawn(load.status === 'ready');
  const hidden = React.useMemo(() => ruleColumnKeys.filter(key => hide[key] ?? usuallyHiddenColumns.includes(key)), [hide]);
  return (
    <>
      {/* A change of the web part's settings begins anew. */}
      <CalendarFrame key={defaultView} load={load} log={log.status} defaultView={defaultView} hidden={hidden} />
      {drawn && <LazyLogReader onRead={setLog} />}
    </>
  );
};

export default ManagementCalendar;
