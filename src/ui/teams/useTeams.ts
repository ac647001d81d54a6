import * as React from 'react';
import type { Load } from '../../data/facts';
import { readUnfitting, teamsIn } from '../../data/teams/readTeams';
import { teamLists } from '../../data/teams/teamLists';
import type { TeamFacts } from '../../domain/teams/teamFacts';
import { useApprovals } from '../approvals/useApprovals';
import { useVajs } from '../vajs';

const loading: Load<TeamFacts> = { status: 'loading' };

/** All that the composition of teams is told by, kept current while the component lives. */
export const useTeams = (): Load<TeamFacts> => {
  const { site } = useVajs();
  const approvals = useApprovals();
  const { status } = approvals;
  const [load, setLoad] = React.useState<Load<TeamFacts>>(loading);
  React.useEffect(() => {
    let left = false;
    // What stands on the screen stays there while more is read: somebody may be in the middle of an act.
    const show = (): void => setLoad(was => {
      const now = teamsIn(site);
      return now.status === 'loading' && was.status === 'ready' ? was : now;
    });
    const read = (): void => {
      if (left || status === 'loading') return; // what changed rows said before is being read
      show();
      const now = teamsIn(site);
      if (now.status !== 'ready') return;
      readUnfitting(site, now.value).then(isMore => { if (isMore && !left) show(); }).catch(() => undefined); // what cannot be read stays unverified
    };
    const stop = site.watch(teamLists, read);
    read();
    return () => {
      left = true;
      stop();
    };
  }, [site, status, approvals]);
  return load;
};
