import * as React from 'react';
import { loggedDocuments } from '../../../domain/jobDescriptions/loggedDocuments';
import { teamFindings } from '../../../domain/teams/teamFindings';
import { useApprovals } from '../../../ui/approvals/useApprovals';
import { useTeams } from '../../../ui/teams/useTeams';
import { useFacts } from '../../../ui/useFacts';
import { useVajs } from '../../../ui/vajs';
import type { OfTeams } from './ofTeams';

export interface TeamFindingsReaderProps { readonly onRead: (of: OfTeams) => void }

const nouns = ['teamActions'] as const;

/** Draws nothing: reads core teams with the log of coordination, and tells what there is to look at in them, and in documents by the log, on the shown day. */
const TeamFindingsReader = ({ onRead }: TeamFindingsReaderProps): null => {
  const { on, today } = useVajs();
  const approvals = useApprovals();
  const load = useTeams();
  const work = useFacts(nouns);
  const facts = load.status === 'ready' ? load.value : undefined;
  const actions = work.status === 'ready' ? work.value.teamActions : undefined;
  const log = approvals.status === 'ready' ? approvals.value : undefined;
  React.useEffect(() => {
    if (facts && actions && log) onRead({ teams: facts.teams, findings: teamFindings(facts, on, actions), logged: loggedDocuments(log, on, today) });
  }, [facts, actions, log, on, today, onRead]);
  return null;
};

export default TeamFindingsReader;
