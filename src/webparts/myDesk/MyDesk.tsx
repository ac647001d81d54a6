import * as React from 'react';
import { Skeleton } from '../../ui/Skeleton';
import { WhenReady } from '../../ui/WhenReady';
import { useApprovals } from '../../ui/approvals/useApprovals';

/** Minu töölaud: what waits for me, oldest first. */
const MyDesk = (): React.ReactElement =>
  <WhenReady of={useApprovals()} skeleton={<Skeleton of="rows" count={8} />}>{() => null}</WhenReady>;

export default MyDesk;
