import * as React from 'react';
import { listUrl } from '../../../data/addresses';
import { coreTeams } from '../../../data/schema';
import type { Finding } from '../../../domain/findings/finding';
import type { FindingSubject } from '../../../domain/findings/subject';
import type { TeamFacts } from '../../../domain/teams/teamFacts';
import type { TeamFinding } from '../../../domain/teams/teamFindings';
import { useWords } from '../../../ui/approvals/useWords';
import { FindingsList } from '../../../ui/findings/FindingsList';
import { SafeLink } from '../../../ui/SafeLink';
import { useVajs } from '../../../ui/vajs';
import { showTeam } from '../useShownTeam';
import styles from './Findings.module.scss';

export interface TeamFindingsProps { readonly findings: readonly TeamFinding[]; readonly facts: TeamFacts }

/** Where a finding is seen to: what is left to do stands among the team's actions, the rest on its page. */
const viewOf = ({ kind }: Finding): string | undefined => (kind === 'actionOwnerLeft' || kind === 'actionOfEndedTeam' ? 'records' : undefined);

/** What somebody should look at in core teams, each leading to its team, and the way to the list where rows are mended. */
const TeamFindings = ({ findings, facts: { teams } }: TeamFindingsProps): React.ReactElement => {
  const { site } = useVajs();
  const { coreTeam: { openList } } = useWords();
  const nameOf = (subject: FindingSubject): string | undefined => (subject.kind === 'coreTeam' ? teams.find(({ id }) => id === subject.id)?.name : undefined);
  const open = (finding: Finding): void => {
    const team = finding.subject.kind === 'coreTeam' && teams.find(({ id }) => 'id' in finding.subject && id === finding.subject.id);
    if (team) showTeam(team, viewOf(finding));
  };
  return (
    <div className={styles.whole}>
      <p><SafeLink href={new URL(listUrl(site.url, coreTeams), site.url).href}>{openList}</SafeLink></p>
      <FindingsList findings={findings} nameOf={nameOf} onOpen={open} />
    </div>
  );
};

export default TeamFindings;
