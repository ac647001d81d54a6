import * as React from 'react';
import { actingBy } from '../../../domain/cards/acting';
import type { Composition } from '../../../domain/teams/composition';
import type { TeamFacts } from '../../../domain/teams/teamFacts';
import { useWords } from '../../../ui/approvals/useWords';
import { Skeleton } from '../../../ui/Skeleton';
import { useVajs } from '../../../ui/vajs';
import { WhenReady } from '../../../ui/WhenReady';
import type { Load } from '../../../data/facts';
import { LazyActionList, LazyDecisionList } from '../meeting/lazy';
import type { MeetingFacts } from '../meeting/meetingNouns';
import type { Hidden } from '../settings';
import type { NamedSubject } from '../useSubjects';
import { AboutTeam } from './AboutTeam';
import { FormerMembers } from './FormerMembers';
import { MemberTable } from './MemberTable';
import { MissingSeats } from './MissingSeats';
import { NextMeeting } from './NextMeeting';
import { TeamGoals, TeamServices } from './TeamSubject';
import styles from './Team.module.scss';

export interface TeamViewProps {
  readonly composition: Composition;
  readonly facts: TeamFacts;
  /** What else a team's page tells: goals, services, calendar, what was agreed. */
  readonly around: Load<MeetingFacts>;
  readonly subject?: NamedSubject;
  readonly hidden: Hidden;
  readonly selected?: number;
}

/** Everything about one core team as it stood or will stand on the shown day: what its meeting needs now, then what it is for and who is in it. */
const TeamView = ({ composition, facts, around, subject, hidden, selected }: TeamViewProps): React.ReactElement => {
  const { on } = useVajs();
  const { coreTeam: { team: words, subjects } } = useWords();
  const { team, seats, former, missing } = composition;
  const actingOn = React.useMemo(() => actingBy(facts), [facts]);
  return (
    <div className={styles.whole}>
      <WhenReady of={around} skeleton={<Skeleton of="rows" count={8} />}>
        {known => (
          <>
            <NextMeeting team={team} facts={known} actingOn={actingOn} />
            {!hidden.records && (
              <>
                <LazyActionList team={team} facts={known} on={on} />
                <LazyDecisionList team={team} facts={known} on={on} />
              </>
            )}
          </>
        )}
      </WhenReady>
      {/* People wait for what stands above them, so that nothing moves under a finger; they are there also when that cannot be read. */}
      {around.status !== 'loading' && (
        <>
          <AboutTeam composition={composition} subject={subject} />
          {around.status === 'ready' && subject && !(hidden.goals && hidden.services) && subject.kind !== 'supportService' && (
            <section className={styles.section} aria-label={subject.name}>
              <h3 className={styles.heading}>{subject.name} <span className={styles.count}>{subjects[subject.kind]}</span></h3>
              {!hidden.goals && <TeamGoals team={team} facts={around.value} />}
              {!hidden.services && <TeamServices team={team} facts={around.value} teams={facts} />}
            </section>
          )}
          <section className={styles.section} aria-label={words.members}>
            <h3 className={styles.heading}>{words.members} <span className={styles.count}>{seats.length}</span></h3>
            <MemberTable seats={seats} facts={facts} selected={selected} />
            {missing.length > 0 && <MissingSeats missing={missing} facts={facts} />}
            {!hidden.former && <FormerMembers former={former} facts={facts} />}
          </section>
        </>
      )}
    </div>
  );
};

export default TeamView;
