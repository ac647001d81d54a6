import * as React from 'react';
import type { Load } from '../../data/facts';
import { approvalLists, restrictedLists } from '../../data/approvals/approvalLists';
import { arePastsRead, readPasts } from '../../data/approvals/pasts';
import { approvalsIn, type ApprovalFacts } from '../../data/approvals/readApprovals';
import type { Site } from '../../data/site';
import { useVajs } from '../vajs';

const watched = [...approvalLists, ...restrictedLists];

const loading: Load<ApprovalFacts> = { status: 'loading' };

/**
 * All that coordination is told by, kept current while the component lives. What changed rows said on the days of the acts is
 * read first: without it, acts that count would be shown as not counting. Where it cannot be read, they are shown unverified.
 */
export const useApprovals = (): Load<ApprovalFacts> => {
  const { site } = useVajs();
  /** Sites on which reading the pasts has been tried. */
  const tried = React.useRef(new WeakSet<Site>());
  const look = React.useCallback((): Load<ApprovalFacts> => {
    const load = approvalsIn(site);
    return load.status !== 'ready' || tried.current.has(site) || arePastsRead(site, load.value.entries) ? load : loading;
  }, [site]);
  const [load, setLoad] = React.useState<Load<ApprovalFacts>>(look);
  React.useEffect(() => {
    let left = false;
    // What stands on the screen stays there while more is read: somebody may be in the middle of an act.
    const show = (): void => setLoad(was => {
      const now = look();
      return now.status === 'loading' && was.status === 'ready' ? was : now;
    });
    const read = (): void => {
      if (left) return;
      show();
      const now = approvalsIn(site);
      if (now.status !== 'ready' || arePastsRead(site, now.value.entries)) return;
      readPasts(site, now.value.entries).then(() => {
        tried.current.add(site);
        if (!left) show();
      }).catch(() => undefined); // it says of itself what it could not read
    };
    const stop = site.watch(watched, read);
    read();
    return () => {
      left = true;
      stop();
    };
  }, [site, look]);
  return load;
};
