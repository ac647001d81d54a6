import * as React from 'react';
import type { Load } from '../../data/facts';
import { calendarOf, type Calendar } from '../../domain/calendar/calendar';
import type { CalendarFacts } from '../../domain/facts';
import { useDomainFacts } from '../../ui/useDomainFacts';
import { useVajs } from '../../ui/vajs';
import { useWorkedOut } from '../../ui/useWorkedOut';
import { calendarNouns } from './calendarNouns';

/** The calendar as its lists tell it, worked out anew only when facts or the day change. */
export const useCalendar = (): Load<Calendar> => {
  const { today } = useVajs();
  const load = useDomainFacts(calendarNouns);
  const work = React.useCallback((facts: CalendarFacts) => calendarOf(facts, today), [today]);
  return useWorkedOut(load, work);
};
