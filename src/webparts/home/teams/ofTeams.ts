import type { Logged } from '../../../domain/documents/logged';
import type { CoreTeam } from '../../../domain/teams/team';
import type { TeamFinding } from '../../../domain/teams/teamFindings';

/** What there is to look at in core teams on a day, once they have been read with the log, and what that log says of documents. */
export interface OfTeams { readonly teams: readonly CoreTeam[]; readonly findings: readonly TeamFinding[]; readonly logged?: Logged }

type GapOfTeams = 'noTeamLeader' | 'noComposition' | 'seatMissing' | 'mandateOverdue' | 'mandateEnds';

/** Which findings are something that a team lacks, and the view of the teams' page that shows them. */
const views: Readonly<Record<GapOfTeams, string>> = {
  noTeamLeader: 'teams', noComposition: 'teams', seatMissing: 'matrix', mandateOverdue: 'matrix', mandateEnds: 'matrix'
};

export interface TeamGapCount { readonly kind: GapOfTeams; readonly count: number; readonly view: string }

/** What teams lack, by kind; kinds of which there is none are left out. */
export const countTeamGaps = ({ findings }: OfTeams): readonly TeamGapCount[] => (Object.keys(views) as GapOfTeams[])
  .map(kind => ({ kind, view: views[kind], count: findings.filter(finding => finding.kind === kind).length }))
  .filter(({ count }) => count > 0);
