import * as React from 'react';
import type { Load } from '../../data/facts';
import { calendarOf, type Calendar } from '../../domain/calendar/calendar';
import type { DocumentKind } from '../../domain/documents/document';
import { kindRules } from '../../domain/documents/kindRules';
import type { Logged } from '../../domain/documents/logged';
import type { CalendarFacts } from '../../domain/facts';
import type { LogLoad } from '../../ui/log/logLoad';
import { useAfterDrawing } from '../../ui/useAfterDrawing';
import { useDomainFacts } from '../../ui/useDomainFacts';
import { useVajs } from '../../ui/vajs';
import { useWorkedOut } from '../../ui/useWorkedOut';
import { calendarNouns } from './calendarNouns';

/** Whatever is looked at again falls due in the calendar; who sits in a core team is kept by its members' own days. */
const isReviewed = (kind: DocumentKind): boolean => !kindRules[kind].ofTeam;

/** What the log says of documents today; undefined where it has nothing to add, so that nothing is drawn anew. */
const useLogged = (log: LogLoad): Logged | undefined => {
  const { today } = useVajs();
  const logged = useAfterDrawing(React.useMemo(() => (log.status === 'ready' ? () => log.on(today, isReviewed) : undefined), [log, today]));
  return logged && logged.size > 0 ? logged : undefined;
};

const notRead: LogLoad = { status: 'loading' };

/** The calendar as its lists tell it, worked out anew only when facts or the day change; the log only moves reviews of documents. */
export const useCalendar = (log: LogLoad = notRead): Load<Calendar> => {
  const { today } = useVajs();
  const logged = useLogged(log);
  const load = useDomainFacts(calendarNouns);
  const work = React.useCallback((facts: CalendarFacts) => calendarOf(facts, today), [today]);
  const listed = useWorkedOut(load, work);
  const withLog = React.useCallback((calendar: Calendar): Calendar => (logged ? { ...calendar, logged } : calendar), [logged]);
  return useWorkedOut(listed, withLog);
};
