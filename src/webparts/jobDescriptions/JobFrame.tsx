import * as React from 'react';
import type { ApprovalFacts } from '../../data/approvals/readApprovals';
import type { Load } from '../../data/facts';
import { Frame } from '../../ui/Frame';
import { Skeleton } from '../../ui/Skeleton';
import { WhenReady } from '../../ui/WhenReady';
import { useWords } from '../../ui/approvals/useWords';
import type { JobView } from './views';

export interface JobFrameProps { readonly load: Load<ApprovalFacts>; readonly defaultView: JobView }

/** The register as people see it, whatever state its facts are in. */
export const JobFrame = ({ load }: JobFrameProps): React.ReactElement => {
  const { jobFrame: words } = useWords();
  return (
    <Frame title={words.title} subtitle={words.subtitle} day>
      <WhenReady of={load} skeleton={<Skeleton of="rows" count={12} />}>{() => null}</WhenReady>
    </Frame>
  );
};
