import * as React from 'react';
import { calendarOf } from '../../../domain/calendar/calendar';
import type { ActingOn } from '../../../domain/cards/keepers';
import { agendaOf } from '../../../domain/teams/meeting/agenda';
import { nextMeeting } from '../../../domain/teams/meeting/nextMeeting';
import type { CoreTeam } from '../../../domain/teams/team';
import { useWords } from '../../../ui/approvals/useWords';
import { Button } from '../../../ui/Button';
import { Mark } from '../../../ui/Mark';
import { writeAddress } from '../../../ui/useAddress';
import { useVajs } from '../../../ui/vajs';
import { subjectOf } from '../meeting/agenda/subjectOf';
import type { MeetingFacts } from '../meeting/meetingNouns';
import { shownMeeting } from '../meeting/shownMeeting';
import styles from './Team.module.scss';

export interface NextMeetingProps {
  readonly team: CoreTeam;
  readonly facts: MeetingFacts;
  readonly actingOn: ActingOn;
}

const When = ({ team, facts }: NextMeetingProps): React.ReactElement => {
  const { on, strings: { common, calendar: calendarWords } } = useVajs();
  const { coreTeam: { team: words }, teamMeeting } = useWords();
  const calendar = React.useMemo(() => calendarOf(facts, on), [facts, on]);
  const next = React.useMemo(() => nextMeeting(calendar, facts.teamMeetings, team, on), [calendar, facts.teamMeetings, team, on]);
  if (!next) return <>{words.nextNone}</>;
  return (
    <>
      <span className={styles.big}>{words.nextOn(common.date(next.day), next.at === undefined ? undefined : calendarWords.time(next.at))}</span>
      {next.place && <span className={styles.quiet}>{next.place}</span>}
      {next.status === 'moved' && <Mark tone="info">{teamMeeting.nextMoved}</Mark>}
    </>
  );
};

/** What people come to the page for: when the team meets, and what it will speak of. A meeting under way comes before the next one. */
export const NextMeeting = (props: NextMeetingProps): React.ReactElement => {
  const { team, facts, actingOn } = props;
  const { on, strings: { common } } = useVajs();
  const { coreTeam: { team: words }, teamMeeting } = useWords();
  const shown = shownMeeting(facts.teamMeetings, team.id, on, undefined);
  const underWay = shown?.state === 'underWay' ? shown : undefined;
  const agenda = React.useMemo(() => agendaOf({ ...facts, actingOn }, team, underWay?.day ?? on, underWay), [facts, actingOn, team, underWay, on]);
  return (
    <section className={styles.section} aria-label={words.next}>
      <h3 className={styles.heading}>{words.next}</h3>
      <div className={styles.line}>
        {underWay
          ? <><span className={styles.big}>{teamMeeting.title(common.date(underWay.day))}</span><Mark tone="info">{teamMeeting.states.underWay}</Mark></>
          : <When {...props} />}
        <Button look="primary" icon="people" text={words.toMeeting} onClick={() => writeAddress({ view: 'meeting' })} />
      </div>
      {agenda.lines.length > 0 && (
        <>
          <h4 className={styles.subheading}>{teamMeeting.agenda}</h4>
          <ol className={styles.subjects}>{agenda.lines.map(line => <li key={line.key}>{subjectOf(line, teamMeeting)}</li>)}</ol>
        </>
      )}
    </section>
  );
};
