import * as React from 'react';
import { teamFindings } from '../../../domain/teams/teamFindings';
import { useTeams } from '../../../ui/teams/useTeams';
import { useFacts } from '../../../ui/useFacts';
import { useVajs } from '../../../ui/vajs';
import type { OfTeams } from './ofTeams';

export interface TeamFindingsReaderProps { readonly onRead: (of: OfTeams) => void }

const nouns = ['teamActions'] as const;

/** Draws nothing: reads core teams with the log of coordination, and tells what there is to look at in them on the shown day. */
const TeamFindingsReader = ({ onRead }: TeamFindingsReaderProps): null => {
  const { on } = useVajs();
  const load = useTeams();
  const work = useFacts(nouns);
  const facts = load.status === 'ready' ? load.value : undefined;
  const actions = work.status === 'ready' ? work.value.teamActions : undefined;
  React.useEffect(() => {
    if (facts && actions) onRead({ teams: facts.teams, findings: teamFindings(facts, on, actions) });
  }, [facts, actions, on, onRead]);
  return null;
};

export default TeamFindingsReader;
