import * as React from 'react';
import type { Calendar } from '../../../domain/calendar/calendar';
import { isChair } from '../../../domain/calendar/seating';
import type { PersonId } from '../../../domain/identity';
import type { Command } from '../../../ui/commands';
import { useVajs } from '../../../ui/vajs';
import { addActivity, addForum, addImprovement, addReview, addRule } from './calendarTasks';
import type { CalendarTask } from './tasks';
import { useCalendarMay } from './useCalendarMay';

export interface CalendarTasks {
  readonly task?: CalendarTask;
  readonly start: (task: CalendarTask) => void;
  readonly close: () => void;
  /** What this person may begin from the calendar as a whole. */
  readonly commands: readonly Command[];
}

/** Whether a person leads any forum on the calendar's day, as holder or as substitute. */
const chairsAny = ({ facts, seating, on }: Calendar, person: PersonId): boolean =>
  facts.forums.some(({ id }) => isChair(seating, id, person, on));

/** Tasks that are begun beside the calendar, such as a new forum. `opened`: opening something ends the task. */
export const useCalendarTasks = (calendar: Calendar | undefined, opened: string | undefined): CalendarTasks => {
  const { site, today, strings } = useVajs();
  const { calendarActs: { tasks, rule, awaiting } } = strings;
  const may = useCalendarMay();
  const [task, start] = React.useState<CalendarTask>();
  React.useEffect(() => start(undefined), [opened]);
  const close = React.useCallback(() => start(undefined), []);
  const me = site.me?.id;
  const chairs = React.useMemo(() => calendar !== undefined && me !== undefined && chairsAny(calendar, me), [calendar, me]);
  const all: readonly (Command | false)[] = [
    chairs && may.addRecords && { key: 'awaiting', text: awaiting.title, icon: 'check', onRun: () => start({ kind: 'awaiting' }) },
    may.forums.add && { key: 'addForum', text: tasks.addForum, icon: 'add', onRun: () => start(addForum(strings)) },
    may.meetingRules.add && { key: 'addRule', text: rule.add, icon: 'add', onRun: () => start(addRule(undefined, strings)) },
    may.activities.add && { key: 'addActivity', text: tasks.addActivity, icon: 'add', onRun: () => start(addActivity(strings)) },
    may.managementReviews.add && { key: 'addReview', text: tasks.addReview, icon: 'add', onRun: () => start(addReview(today, strings)) },
    may.improvements.add && { key: 'addImprovement', text: tasks.addImprovement, icon: 'add', onRun: () => start(addImprovement(undefined, strings)) }
  ];
  return { task, start, close, commands: all.filter((command): command is Command => command !== false) };
};
