import { contentFor, type Size } from '../../../local-site/content';
import { foundedAt } from '../../../local-site/content/approvals/moments';
import { together } from '../../../local-site/content/approvals/writing';
import { LogTeller, type RowToAdd } from '../../../local-site/content/approvals/telling';
import type { ToldAct } from '../../../local-site/content/approvals/toldAct';
import { freshStamp, groundOf, rowAsRead } from '../../../local-site/content/asRead';
import { approvalsOf, type Approvals } from '../../../src/data/approvals/approvals';
import type { LogRow } from '../../../src/data/approvals/chain';
import { toLogged, toRestrictedLogged } from '../../../src/data/approvals/logRows';
import { toTeamMemberRow } from '../../../src/data/teams';
import { canonicalContent, digestOf } from '../../../src/data/approvals/digest';
import type { PersonId } from '../../../src/domain/identity';
import type { TeamMemberRow } from '../../../src/domain/teams/team';
import { indexTeams, type TeamFacts } from '../../../src/domain/teams/teamFacts';
import type { PlainDate } from '../../../src/domain/time/plainDate';
import { factsOfContent, personWith, type ContentFacts } from './factsOfContent';

export interface ContentApprovals extends ContentFacts {
  readonly approvals: Approvals;
  readonly acts: readonly ToldAct[];
  readonly log: readonly LogRow[];
  readonly restrictedLog: readonly LogRow[];
  readonly texts: readonly RowToAdd[];
  readonly teams: TeamFacts;
}

/** The content's log as a site would hold it, and what the add-in makes of it, without a site. */
export const approvalsOfContent = (today: PlainDate, size: Size = 'sample'): ContentApprovals => {
  const content = contentFor(today, size);
  const known = factsOfContent(today, size);
  const { tables, keys } = known;
  const ground = groundOf(tables, keys, foundedAt(today));
  const teller = new LogTeller({ ids: keys, ground, documents: content.documents });
  const [log, restrictedLog, texts, members]: [LogRow[], LogRow[], RowToAdd[], TeamMemberRow[]] = [[], [], [], []];
  for (const group of together(content.acts)) {
    const [{ by, at }] = group;
    for (const rows of group.map(act => teller.rowsOf(act))) {
      const own = rows.log.list.name === 'ApprovalLog' ? log : restrictedLog;
      if (rows.text) texts.push(rows.text);
      for (const { list, draft, request } of rows.members ?? []) {
        const stamp = freshStamp(members.length + 1, personWith(keys.person(by) as PersonId), new Date(at), request);
        members.push((toTeamMemberRow as (row: object) => TeamMemberRow)(rowAsRead(list, draft as Record<string, unknown>, stamp, personWith)));
      }
      own.push(teller.learn(rows.log, own.length + 1, personWith(keys.person(by) as PersonId), new Date(at)));
    }
  }
  const approvals = approvalsOf({
    ground, log: log.map(toLogged), restrictedLog: restrictedLog.map(toRestrictedLogged), editions: known.facts.editions
  });
  const { coreTeams: teams, documents, organisations, units, services, holders } = known.facts;
  return {
    ...known, approvals, acts: content.acts, log, restrictedLog, texts,
    teams: indexTeams({ ...approvals, teams, members, documents, organisations, units, services, holders, digestOf: of => digestOf(canonicalContent(of)) })
  };
};
