import * as React from 'react';
import type { Calendar } from '../../../domain/calendar/calendar';
import type { Forum } from '../../../domain/calendar/forum';
import { forumCompliance } from '../../../domain/calendar/forumCompliance';
import { Fact, PanelSection } from '../../../ui/DetailsPanel';
import { Mark } from '../../../ui/Mark';
import { useVajs } from '../../../ui/vajs';
import styles from './panel.module.scss';

/** How often it must meet against how often it is to meet, and met, this year. */
export const ForumFrequency = ({ forum, calendar }: { readonly forum: Forum; readonly calendar: Calendar }): React.ReactElement => {
  const { today, strings: { calendar: words, calendarActs } } = useVajs();
  const year = Number(today.slice(0, 4));
  const [judged] = React.useMemo(
    () => forumCompliance({ ...calendar, facts: { ...calendar.facts, forums: [forum] } }, year, today), [calendar, forum, year, today]);
  return (
    <PanelSection title={calendarActs.sections.frequency}>
      <Fact label={calendarActs.facts.required}>{forum.required ? words.required(forum.required) : calendarActs.notRequired}</Fact>
      {judged && <Fact label={calendarActs.facts.thisYear(year)}>{calendarActs.keepsPace(judged.planned, judged.held)}</Fact>}
      {judged?.status === 'judged' && (
        <p className={styles.bar}>
          {judged.shortPlanned > 0 && <Mark tone="warn" icon="alert">{calendarActs.shortPlanned(judged.shortPlanned)}</Mark>}
          {judged.shortHeld > 0 && <Mark tone="bad">{calendarActs.shortHeld(judged.shortHeld)}</Mark>}
          {judged.shortPlanned === 0 && judged.shortHeld === 0 && <Mark tone="ok">{calendarActs.inPace}</Mark>}
          {judged.notRecorded > 0 && <Mark tone="quiet">{calendarActs.notRecorded(judged.notRecorded)}</Mark>}
        </p>
      )}
    </PanelSection>
  );
};
