import * as React from 'react';
import type { Calendar } from '../../domain/calendar/calendar';
import { yearSpan } from '../../domain/calendar/forumCompliance';
import { itemsBetween, type CalendarItem } from '../../domain/calendar/item';
import { filterItems, type ItemFilter } from '../../domain/calendar/itemFilter';
import { meetingConflicts, type ForumConflict } from '../../domain/calendar/meetingConflicts';
import type { PlainDate } from '../../domain/time/plainDate';
import { useAfterDrawing } from '../../ui/useAfterDrawing';
import type { ShownCalendar } from './views/view';

type Between = ShownCalendar['between'];

const yearOfDay = (day: PlainDate): number => Number(day.slice(0, 4));

/** Answers by years: each is worked out when somebody first looks at it. */
const byYears = (ofYear: (year: number) => readonly CalendarItem[]): Between => {
  const years = new Map<number, readonly CalendarItem[]>();
  const get = (year: number): readonly CalendarItem[] => {
    const known = years.get(year);
    if (known) return known;
    const items = ofYear(year);
    years.set(year, items);
    return items;
  };
  return (from, until) => {
    const [first, last] = [yearOfDay(from), yearOfDay(until)];
    const all = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => get(first + i));
    const { from: begins } = yearSpan(first);
    const { until: ends } = yearSpan(last);
    if (all.length === 1 && from === begins && until === ends) return all[0];
    return all.flat().filter(({ day }) => from <= day && day <= until);
  };
};

export const NO_CONFLICTS: readonly ForumConflict[] = [];
const NO_KEYS: ReadonlySet<string> = new Set();

/** Who needs to be in two places costs more than drawing the year, so it comes after it. */
const useConflicts = (calendar: Calendar | undefined, all: Between | undefined, year: number): readonly ForumConflict[] => {
  const found = useAfterDrawing(React.useMemo(() => calendar && all && (() => {
    const { from, until } = yearSpan(year);
    return meetingConflicts(calendar, all(from, until));
  }), [calendar, all, year]));
  return found ?? NO_CONFLICTS;
};

export interface FilteredCalendar {
  readonly shown?: ShownCalendar;
  /** Without the filter. */
  readonly all?: Between;
  readonly conflicts: readonly ForumConflict[];
}

/** The calendar through its filter. */
export const useShownCalendar = (calendar: Calendar | undefined, filter: ItemFilter, year: number): FilteredCalendar => {
  const all = React.useMemo(() => calendar && byYears(asked => {
    const { from, until } = yearSpan(asked);
    return itemsBetween(calendar, from, until);
  }), [calendar]);
  const between = React.useMemo(() => calendar && all && byYears(asked => {
    const { from, until } = yearSpan(asked);
    return filterItems(calendar, all(from, until), filter);
  }), [calendar, all, filter]);
  const conflicts = useConflicts(calendar, all, year);
  const conflicting = React.useMemo(() => (conflicts.length === 0 ? NO_KEYS : new Set(conflicts.flatMap(({ items }) => [...items]))), [conflicts]);
  const shown = React.useMemo(() => calendar && between && { calendar, between, conflicting }, [calendar, between, conflicting]);
  return { shown, all, conflicts };
};
