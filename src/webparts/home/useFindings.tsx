import * as React from 'react';
import type { Load } from '../../data/facts';
import type { Finding } from '../../domain/findings/finding';
import { findingsOn } from '../../domain/findings/findingsOn';
import { nameOf } from '../../domain/findings/subject';
import type { FrameProps } from '../../ui/Frame';
import { FindingsList } from '../../ui/findings/FindingsList';
import { listOf } from '../../ui/findings/sentence';
import { useAfterDrawing } from '../../ui/useAfterDrawing';
import { useVajs } from '../../ui/vajs';
import { addressOfSubject } from './addresses';
import type { OfTeams } from './teams/ofTeams';
import type { HomeFacts } from './useHome';

/** A row that no page shows is mended in its list. */
const rowAddress = ({ subject }: Finding, siteUrl: string): string | undefined => {
  const list = listOf(subject);
  return list && subject.kind !== 'code' ? `${siteUrl}/Lists/${list.name}/DispForm.aspx?ID=${subject.id}` : undefined;
};

const NO_FINDINGS: readonly Finding[] = [];

/** Everything that a person should look at, in one place: for whoever keeps the lists. Others see their own under what waits. */
export const useFindings = (load: Load<HomeFacts>, keeps: boolean, ofTeams: OfTeams | undefined): FrameProps['findings'] => {
  const { on, site, addressOf } = useVajs();
  const facts = React.useMemo(() => (load.status === 'ready' && keeps ? { ...load.value, coreTeams: ofTeams?.teams } : undefined), [load, keeps, ofTeams]);
  const findings = useAfterDrawing(React.useMemo(
    () => (facts && load.status === 'ready' ? () => findingsOn(facts, on, load.problems, ofTeams?.findings, ofTeams?.logged) : undefined), [facts, load, on, ofTeams]));
  if (!facts) return undefined;
  const open = (finding: Finding): void => {
    const address = addressOfSubject(finding.subject, facts, addressOf) ?? rowAddress(finding, site.url);
    if (address) window.location.assign(address);
  };
  return { count: findings?.length, content: () => <FindingsList findings={findings ?? NO_FINDINGS} nameOf={subject => nameOf(subject, facts)} onOpen={open} /> };
};
