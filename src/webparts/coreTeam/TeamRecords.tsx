import * as React from 'react';
import type { CoreTeam } from '../../domain/teams/team';
import { Skeleton } from '../../ui/Skeleton';
import { useVajs } from '../../ui/vajs';
import { WhenReady } from '../../ui/WhenReady';
import { LazyActionList, LazyDecisionList } from './meeting/lazy';
import styles from './OneTeam.module.scss';
import { PastUnread } from './PastUnread';
import { useAroundTeam } from './useAroundTeam';

/** What a team decided and agreed to do, also where the team is no more. */
export const TeamRecords = ({ team }: { readonly team: CoreTeam }): React.ReactElement => {
  const { on } = useVajs();
  const { load, unread } = useAroundTeam(team.id);
  return (
    <WhenReady of={load} skeleton={<Skeleton of="rows" count={8} />}>
      {known => (
        <div className={styles.records}>
          {unread && <PastUnread />}
          <LazyActionList team={team} facts={known} on={on} />
          <LazyDecisionList team={team} facts={known} on={on} />
        </div>
      )}
    </WhenReady>
  );
};
