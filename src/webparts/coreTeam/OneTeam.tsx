import * as React from 'react';
import type { Composition } from '../../domain/teams/composition';
import type { TeamFacts } from '../../domain/teams/teamFacts';
import { Skeleton } from '../../ui/Skeleton';
import { useDomainFacts } from '../../ui/useDomainFacts';
import { useVajs } from '../../ui/vajs';
import { WhenReady } from '../../ui/WhenReady';
import { LazyTeamView } from './lazy';
import { LazyActionList, LazyDecisionList } from './meeting/lazy';
import { meetingNouns } from './meeting/meetingNouns';
import type { Hidden } from './settings';
import type { NamedSubject } from './useSubjects';
import styles from './OneTeam.module.scss';

export interface OneTeamProps {
  readonly view: 'team' | 'records';
  readonly composition: Composition;
  readonly facts: TeamFacts;
  readonly subject?: NamedSubject;
  readonly hidden: Hidden;
  /** The person whose panel is open. */
  readonly selected?: number;
}

/** A team with all that stands around it: calendar, goals, services, what was agreed. Read only where one team is looked at. */
export const OneTeam = ({ view, composition, facts, subject, hidden, selected }: OneTeamProps): React.ReactElement => {
  const { on } = useVajs();
  const around = useDomainFacts(meetingNouns);
  const { team } = composition;
  switch (view) {
    case 'team': return <LazyTeamView composition={composition} facts={facts} around={around} subject={subject} hidden={hidden} selected={selected} />;
    case 'records': return (
      <WhenReady of={around} skeleton={<Skeleton of="rows" count={8} />}>
        {known => <div className={styles.records}><LazyActionList team={team} facts={known} on={on} /><LazyDecisionList team={team} facts={known} on={on} /></div>}
      </WhenReady>
    );
    default: return view satisfies never;
  }
};
