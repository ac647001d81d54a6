import * as React from 'react';
import type { Calendar } from '../../../domain/calendar/calendar';
import type { ForumConflict } from '../../../domain/calendar/meetingConflicts';
import { DetailsPanel } from '../../../ui/DetailsPanel';
import { useVajs } from '../../../ui/vajs';
import { CalendarTaskPanel } from '../acts/CalendarTaskPanel';
import type { CalendarTask } from '../acts/tasks';
import { useCalendarMay } from '../acts/useCalendarMay';
import type { ShownCalendar } from '../views/view';
import { ActivityPanel } from './ActivityPanel';
import { ForumPanel } from './ForumPanel';
import { OccurrencePanel } from './OccurrencePanel';
import { openedBy } from './opened';
import type { PanelProps } from './panelProps';
import { DocumentReviewPanel, ImprovementPanel, ReviewPanel } from './ReviewPanels';

export interface CalendarPanelProps {
  readonly calendar: Calendar;
  /** Everything in the calendar, whatever the filter. */
  readonly all: ShownCalendar['between'];
  /** What the address names: `m12@2026-03-03`, `f3` … */
  readonly opened: string;
  readonly conflicts: readonly ForumConflict[];
  readonly onOpen: (key: string | undefined) => void;
  readonly onClose: () => void;
}

/** The address names something that the calendar does not have. */
const NotFound = ({ onClose }: Pick<CalendarPanelProps, 'onClose'>): React.ReactElement => {
  const { calendarActs, common } = useVajs().strings;
  return (
    <DetailsPanel title={calendarActs.notFoundTitle} onClose={onClose} closeLabel={common.close}><p>{calendarActs.notFoundText}</p></DetailsPanel>
  );
};

/** What is opened is read again whenever the calendar changes: a key names the same thing on any day. */
const Read = ({ opened, ...props }: PanelProps & { readonly opened: string }): React.ReactElement => {
  const { calendar, all } = props;
  const found = React.useMemo(() => openedBy(opened, calendar, all), [opened, calendar, all]);
  switch (found.status) {
    case 'occurrence': return <OccurrencePanel key={opened} {...props} item={found.item} />;
    case 'forum': return <ForumPanel key={opened} {...props} forum={found.forum} />;
    case 'activity': return <ActivityPanel key={opened} {...props} activity={found.activity} />;
    case 'documentReview': return <DocumentReviewPanel key={opened} {...props} item={found.item} />;
    case 'review': return <ReviewPanel key={opened} {...props} review={found.review} />;
    case 'improvement': return <ImprovementPanel key={opened} {...props} improvement={found.improvement} />;
    case 'unknown': return <NotFound onClose={props.onClose} />;
    default: return found satisfies never;
  }
};

/** Everything about what is opened in the calendar, and what this person may do with it. */
export const CalendarPanel = ({ calendar, all, opened, conflicts, onOpen, onClose }: CalendarPanelProps): React.ReactElement => {
  const may = useCalendarMay();
  const [task, start] = React.useState<CalendarTask>();
  // Going elsewhere leaves what was being done.
  React.useEffect(() => start(undefined), [opened]);
  const open = (key: string): void => {
    start(undefined);
    onOpen(key);
  };
  if (task) {
    return <CalendarTaskPanel task={task} calendar={calendar} all={all} onTask={start} onClose={() => start(undefined)} onOpen={open} />;
  }
  return <Read opened={opened} calendar={calendar} all={all} conflicts={conflicts} may={may} onOpen={open} onTask={start} onClose={onClose} />;
};

export default CalendarPanel;
