import * as React from 'react';
import type { ApprovalFacts } from '../../../data/approvals/readApprovals';
import { approvalFindings, type ApprovalFinding } from '../../../domain/approval/approvalFindings';
import type { EditionLog } from '../../../domain/approval/replay';
import { useWords } from '../../approvals/useWords';
import { Notice } from '../../Notice';
import { useVajs } from '../../vajs';
import type { NameOf } from '../peopleNames';
import styles from '../round.module.scss';

export interface RoundFindingsProps {
  readonly facts: Pick<ApprovalFacts, 'ground' | 'broken'>;
  readonly log: EditionLog;
  readonly nameOf: NameOf;
}

/** What of an edition's round a person should look at. It blocks nothing. */
export const RoundFindings = ({ facts: { ground, broken }, log, nameOf }: RoundFindingsProps): React.ReactElement | null => {
  const { on, strings: { common } } = useVajs();
  const { round: { findings: words } } = useWords();
  const findings = React.useMemo(() => approvalFindings(ground, log, on), [ground, log, on]);
  const unread = broken.filter(({ row }) => row.Document === log.document && (row.Edition === undefined || row.Edition === log.edition)).length;
  const detail = (finding: ApprovalFinding): string => {
    switch (finding.kind) {
      case 'namedThemselves': return nameOf(finding.person);
      case 'nobodyAsked': return finding.name;
      case 'stepOverdue': return `${finding.name}, ${common.date(finding.due)}`;
      case 'inertRow': return nameOf(finding.by);
      case 'unverified': return '';
      default: return finding satisfies never;
    }
  };
  const count = findings.length + (unread > 0 ? 1 : 0);
  if (count === 0) return null;
  return (
    <Notice tone="warn" slim title={words.title(count)}>
      <ul className={styles.list}>
        {findings.map((finding, n) => <li key={n}>{words.say[finding.kind]} {detail(finding)}</li>)}
        {unread > 0 && <li>{words.broken(unread)}</li>}
      </ul>
    </Notice>
  );
};
