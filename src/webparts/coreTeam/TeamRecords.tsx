import * as React from 'react';
import type { CoreTeam } from '../../domain/teams/team';
import { Skeleton } from '../../ui/Skeleton';
import { useDomainFacts } from '../../ui/useDomainFacts';
import { useVajs } from '../../ui/vajs';
import { WhenReady } from '../../ui/WhenReady';
import { LazyActionList, LazyDecisionList } from './meeting/lazy';
import { meetingNouns } from './meeting/meetingNouns';
import styles from './OneTeam.module.scss';

/** What a team decided and agreed to do, also where the team is no more. */
export const TeamRecords = ({ team }: { readonly team: CoreTeam }): React.ReactElement => {
  const { on } = useVajs();
  const around = useDomainFacts(meetingNouns);
  return (
    <WhenReady of={around} skeleton={<Skeleton of="rows" count={8} />}>
      {known => <div className={styles.records}><LazyActionList team={team} facts={known} on={on} /><LazyDecisionList team={team} facts={known} on={on} /></div>}
    </WhenReady>
  );
};
