import * as React from 'react';
import { useApprovals } from '../../ui/approvals/useApprovals';
import { JobFrame } from './JobFrame';
import type { JobView } from './views';

/** Ametijuhendid: what is in force, what is being written and coordinated, and what is due. */
const JobDescriptions = ({ defaultView = 'register' }: { readonly defaultView?: JobView }): React.ReactElement =>
  <JobFrame load={useApprovals()} defaultView={defaultView} />;

export default JobDescriptions;
