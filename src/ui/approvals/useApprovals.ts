import * as React from 'react';
import type { Load } from '../../data/facts';
import { approvalLists, restrictedLists } from '../../data/approvals/approvalLists';
import { approvalsIn, type ApprovalFacts } from '../../data/approvals/readApprovals';
import { useVajs } from '../vajs';

const watched = [...approvalLists, ...restrictedLists];

/** All that coordination is told by, kept current while the component lives. */
export const useApprovals = (): Load<ApprovalFacts> => {
  const { site } = useVajs();
  const [load, setLoad] = React.useState<Load<ApprovalFacts>>(() => approvalsIn(site));
  React.useEffect(() => {
    const read = (): void => setLoad(approvalsIn(site));
    const stop = site.watch(watched, read);
    read();
    return stop;
  }, [site]);
  return load;
};
