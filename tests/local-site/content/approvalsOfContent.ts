import { contentFor, type Size } from '../../../local-site/content';
import { foundedAt } from '../../../local-site/content/approvals/moments';
import { together } from '../../../local-site/content/approvals/writing';
import { LogTeller, type RowToAdd } from '../../../local-site/content/approvals/telling';
import type { ToldAct } from '../../../local-site/content/approvals/toldAct';
import { groundOf } from '../../../local-site/content/asRead';
import { approvalsOf, type Approvals } from '../../../src/data/approvals/approvals';
import type { LogRow } from '../../../src/data/approvals/chain';
import { toLogged, toRestrictedLogged } from '../../../src/data/approvals/logRows';
import type { PersonId } from '../../../src/domain/identity';
import type { PlainDate } from '../../../src/domain/time/plainDate';
import { factsOfContent, personWith, type ContentFacts } from './factsOfContent';

export interface ContentApprovals extends ContentFacts {
  readonly approvals: Approvals;
  readonly acts: readonly ToldAct[];
  readonly log: readonly LogRow[];
  readonly restrictedLog: readonly LogRow[];
  readonly texts: readonly RowToAdd[];
}

/** The content's log as a site would hold it, and what the add-in makes of it, without a site. */
export const approvalsOfContent = (today: PlainDate, size: Size = 'sample'): ContentApprovals => {
  const content = contentFor(today, size);
  const known = factsOfContent(today, size);
  const { tables, keys } = known;
  const ground = groundOf(tables, keys, foundedAt(today));
  const teller = new LogTeller({ ids: keys, ground, documents: content.documents });
  const [log, restrictedLog, texts]: [LogRow[], LogRow[], RowToAdd[]] = [[], [], []];
  for (const group of together(content.acts)) {
    const [{ by, at }] = group;
    for (const rows of group.map(act => teller.rowsOf(act))) {
      const own = rows.log.list.name === 'ApprovalLog' ? log : restrictedLog;
      if (rows.text) texts.push(rows.text);
      own.push(teller.learn(rows.log, own.length + 1, personWith(keys.person(by) as PersonId), new Date(at)));
    }
  }
  const approvals = approvalsOf({
    ground, log: log.map(toLogged), restrictedLog: restrictedLog.map(toRestrictedLogged), editions: known.facts.editions
  });
  return { ...known, approvals, acts: content.acts, log, restrictedLog, texts };
};
