import * as React from 'react';
import { calendarOf } from '../../../domain/calendar/calendar';
import { agendaOf } from '../../../domain/teams/meeting/agenda';
import { nextMeeting, usualDue } from '../../../domain/teams/meeting/nextMeeting';
import { useWords } from '../../../ui/approvals/useWords';
import { Notice } from '../../../ui/Notice';
import { writeAddress, useAddress } from '../../../ui/useAddress';
import { useVajs } from '../../../ui/vajs';
import { BeforeMeeting } from './BeforeMeeting';
import styles from './Meeting.module.scss';
import type { MeetingProps } from './meetingProps';
import { ClosedMeeting } from './minutes/ClosedMeeting';
import { earlierMeetings, NEXT, shownMeeting } from './shownMeeting';
import { UnderWay } from './UnderWay';

const Earlier = ({ facts, team, on, shown, onOpen }: Pick<MeetingProps, 'facts' | 'team' | 'on'> & { readonly shown?: number; readonly onOpen: (id: number) => void }): React.ReactElement => {
  const { strings: { common } } = useVajs();
  const { teamMeeting: words } = useWords();
  const meetings = earlierMeetings(facts.teamMeetings, team.id, on);
  return (
    <section className={styles.section} aria-label={words.earlier}>
      <h3 className={styles.heading}>{words.earlier}</h3>
      {meetings.length === 0 ? <p className={styles.quiet}>{words.earlierNone}</p> : (
        <ul className={styles.earlier}>
          {meetings.map(({ id, day }) => (
            <li key={id}>
              <button type="button" className={styles.link} aria-current={id === shown || undefined} onClick={() => onOpen(id)}>{words.title(common.date(day))}</button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

/** A core team's meeting: what is ahead, what is under way, or the minutes of what is over. Its address is `meeting`. */
const Meeting = (props: MeetingProps): React.ReactElement => {
  const { team, facts, on, actingOn } = props;
  const { today, strings: { common } } = useVajs();
  const { teamMeeting: words } = useWords();
  const [asked] = useAddress('meeting');
  const open = (meeting: string | undefined): void => writeAddress({ meeting, item: undefined });
  const meeting = shownMeeting(facts.teamMeetings, team.id, on, asked);
  const calendar = React.useMemo(() => calendarOf(facts, on), [facts, on]);
  const day = meeting?.day ?? on;
  const agenda = React.useMemo(() => agendaOf({ ...facts, actingOn }, team, day, meeting), [facts, actingOn, team, day, meeting]);
  const next = React.useMemo(() => nextMeeting(calendar, facts.teamMeetings, team, on), [calendar, facts.teamMeetings, team, on]);
  const due = React.useMemo(() => usualDue(calendar, team, day), [calendar, team, day]);
  const earlier = <Earlier {...props} shown={meeting?.id} onOpen={id => open(String(id))} />;

  if (!meeting) return <div className={styles.whole}><BeforeMeeting {...props} agenda={agenda} next={next} onBegun={id => open(String(id))} />{earlier}</div>;
  switch (meeting.state) {
    case 'underWay': return (
      <div className={styles.whole}>
        {meeting.day < on && <Notice tone="warn" slim>{words.leftOpen(common.date(meeting.day))}</Notice>}
        <UnderWay key={meeting.id} {...props} may={props.may && on === today} meeting={meeting} agenda={agenda} due={due} />
        {earlier}
      </div>
    );
    case 'closed': return <div className={styles.whole}><ClosedMeeting key={meeting.id} meeting={meeting} facts={facts} onNext={() => open(NEXT)} />{earlier}</div>;
    default: return meeting.state satisfies never;
  }
};

export default Meeting;
