import * as React from 'react';
import type { ItemFilter } from '../../domain/calendar/itemFilter';
import type { ForumId } from '../../domain/identity';
import { parsePlainDate, type PlainDate } from '../../domain/time/plainDate';
import { useAddress } from '../../ui/useAddress';
import { useVajs } from '../../ui/vajs';
import { calendarViews, type CalendarView } from './views/view';

/** How a person looks at the calendar just now. */
export interface Looking {
  readonly view: CalendarView;
  readonly day: PlainDate;
  readonly filter: ItemFilter;
  readonly showView: (view: CalendarView) => void;
  readonly showDay: (day: PlainDate) => void;
  readonly setFilter: (filter: ItemFilter) => void;
}

const isView = (text: string | undefined): text is CalendarView => calendarViews.some(view => view === text);

/** View and day live in the address, so that a link leads to the same place: `calendar=month&date=2026-06-01`. */
export const useLooking = (defaultView: CalendarView): Looking => {
  const { today } = useVajs();
  const [viewAsked, askView] = useAddress('calendar');
  const [dayAsked, askDay] = useAddress('date');
  const [forum] = useAddress('forum');
  const [filter, setFilter] = React.useState<ItemFilter>(() => (forum ? { forum: Number(forum) as ForumId } : {}));
  const showView = React.useCallback((view: CalendarView) => askView(view === defaultView ? undefined : view), [askView, defaultView]);
  const showDay = React.useCallback((day: PlainDate) => askDay(day === today ? undefined : day), [askDay, today]);
  return {
    view: isView(viewAsked) ? viewAsked : defaultView,
    day: (dayAsked === undefined ? undefined : parsePlainDate(dayAsked)) ?? today,
    filter, showView, showDay, setFilter
  };
};
