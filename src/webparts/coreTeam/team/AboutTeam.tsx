import * as React from 'react';
import { calendarOf } from '../../../domain/calendar/calendar';
import type { Composition } from '../../../domain/teams/composition';
import { nextMeeting } from '../../../domain/teams/meeting/nextMeeting';
import { useWords } from '../../../ui/approvals/useWords';
import { Button } from '../../../ui/Button';
import { Fact } from '../../../ui/DetailsPanel';
import { LongText } from '../../../ui/LongText';
import { Mark } from '../../../ui/Mark';
import { PersonMark } from '../../../ui/PersonMark';
import { writeAddress } from '../../../ui/useAddress';
import { useVajs } from '../../../ui/vajs';
import type { MeetingFacts } from '../meeting/meetingNouns';
import type { NamedSubject } from '../useSubjects';
import { useNamedInstead } from './useNamedInstead';
import styles from './Team.module.scss';

const Next = ({ team, facts }: { readonly team: Composition['team']; readonly facts: MeetingFacts }): React.ReactElement => {
  const { on, strings: { common, calendar: calendarWords } } = useVajs();
  const { coreTeam: { team: words } } = useWords();
  const calendar = React.useMemo(() => calendarOf(facts, on), [facts, on]);
  const next = React.useMemo(() => nextMeeting(calendar, facts.teamMeetings, team, on), [calendar, facts.teamMeetings, team, on]);
  return (
    <span className={styles.line}>
      {next ? words.nextOn(common.date(next.day), next.at === undefined ? undefined : calendarWords.time(next.at)) : words.nextNone}
      {next?.place && <span className={styles.quiet}>{next.place}</span>}
      <Button look="quiet" icon="people" text={words.toMeeting} onClick={() => writeAddress({ view: 'meeting' })} />
    </span>
  );
};

export interface AboutTeamProps {
  readonly composition: Composition;
  /** Absent until the calendar has come. */
  readonly around: MeetingFacts | undefined;
  readonly subject?: NamedSubject;
}

/** What the team is for, who leads it, and when it meets next. */
export const AboutTeam = ({ composition: { team, leaders }, around, subject }: AboutTeamProps): React.ReactElement => {
  const { coreTeam: words } = useWords();
  const { team: say } = words;
  const { strings: { common } } = useVajs();
  const instead = useNamedInstead(leaders);
  return (
    <section className={styles.section} aria-label={say.about}>
      <div className={styles.purpose}>{team.purpose ? <LongText text={team.purpose} /> : <span className={styles.quiet}>{say.noPurpose}</span>}</div>
      <div className={styles.facts}>
        <Fact label={subject ? words.subjects[subject.kind] : words.teams.columns.subject}>
          {subject ? (subject.address ? <a className={styles.link} href={subject.address}>{subject.name}</a> : subject.name) : <Mark tone="warn" icon="alert">{words.noSubject}</Mark>}
        </Fact>
        <Fact label={say.leader}>
          {leaders.length === 0 && <Mark tone="bad">{say.leaderVacant}</Mark>}
          {leaders.map(({ row, person, standsInFor }) => (
            <span key={row} className={styles.line}>
              <PersonMark person={person} />{standsInFor && <span className={styles.quiet}>{say.standsInFor(standsInFor.name)}</span>}
            </span>
          ))}
          {instead.map(({ row, person, standsInFor, until }) => (
            <span key={`${row} ${person.id}`} className={styles.line}>
              <PersonMark person={person} /><span className={styles.quiet}>{say.namedInstead(standsInFor.name, common.date(until))}</span>
            </span>
          ))}
        </Fact>
        <Fact label={say.next}>{around ? <Next team={team} facts={around} /> : null}</Fact>
      </div>
    </section>
  );
};
