import * as React from 'react';
import { listUrl } from '../../../data/addresses';
import { lists } from '../../../data/schema';
import type { Calendar } from '../../../domain/calendar/calendar';
import { calendarFindings } from '../../../domain/calendar/calendarFindings';
import type { ForumConflict } from '../../../domain/calendar/meetingConflicts';
import type { CalendarFacts } from '../../../domain/facts';
import type { Finding } from '../../../domain/findings/finding';
import type { BadRow } from '../../../domain/findings/rows';
import { nameOf, type FindingSubject } from '../../../domain/findings/subject';
import { useAfterDrawing } from '../../../ui/useAfterDrawing';
import { useVajs } from '../../../ui/vajs';

/** The name of a finding's subject by the lists that the calendar reads. */
export const nameIn = (subject: FindingSubject, facts: CalendarFacts): string | undefined => nameOf(subject, facts);

/** What the panel opens for a subject; undefined for a row that only SharePoint shows. */
export const entryOf = (subject: FindingSubject, facts: CalendarFacts): string | undefined => {
  switch (subject.kind) {
    case 'forum': return `f${subject.id}`;
    case 'activity': return `a${subject.id}`;
    case 'improvement': return `i${subject.id}`;
    case 'managementReview': return `r${subject.id}`;
    case 'document': return `d${subject.id}`;
    case 'meetingRule': {
      const forum = facts.meetingRules.find(({ row }) => row === subject.id)?.forum;
      return facts.forums.some(({ id }) => id === forum) ? `f${forum}` : undefined;
    }
    default: return undefined;
  }
};

const listOf = (subject: FindingSubject): { readonly name: string; readonly id: number } | undefined =>
  (subject.kind === 'row' ? { name: subject.list, id: subject.id } : subject.kind === 'meetingRule' ? { name: 'MeetingRules', id: subject.id } : undefined);

export interface CalendarFindings {
  /** Undefined until they have been worked out. */
  readonly findings?: readonly Finding[];
  readonly open: (finding: Finding) => void;
}

/** The frame shows their count at its foot. */
export const useCalendarFindings = (
  calendar: Calendar | undefined, year: number, conflicts: readonly ForumConflict[], badRows: readonly BadRow[], open: (entry: string) => void
): CalendarFindings => {
  const { site } = useVajs();
  const findings = useAfterDrawing(React.useMemo(
    () => calendar && (() => calendarFindings(calendar, year, conflicts, badRows)), [calendar, year, conflicts, badRows]));
  const openFinding = React.useCallback(({ subject }: Finding) => {
    const entry = calendar && entryOf(subject, calendar.facts);
    if (entry !== undefined) {
      open(entry);
      return;
    }
    const row = listOf(subject);
    const list = lists.find(({ name }) => name === row?.name);
    if (list && row) window.open(`${listUrl(site.url, list)}/DispForm.aspx?ID=${row.id}`, '_blank', 'noopener');
  }, [calendar, open, site]);
  return { findings, open: openFinding };
};
