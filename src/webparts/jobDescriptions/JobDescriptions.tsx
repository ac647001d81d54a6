import * as React from 'react';
import type { Graph } from '../../data/notifying';
import { useApprovals } from '../../ui/approvals/useApprovals';
import { GraphProvider } from '../../ui/notifying/graph';
import { JobFrame } from './JobFrame';
import type { JobView } from './views';

export interface JobDescriptionsProps { readonly graph?: Graph; readonly defaultView?: JobView }

/** Ametijuhendid: what is in force, what is being written and coordinated, and what is due. */
const JobDescriptions = ({ graph, defaultView = 'register' }: JobDescriptionsProps): React.ReactElement =>
  <GraphProvider value={graph}><JobFrame load={useApprovals()} defaultView={defaultView} /></GraphProvider>;

export default JobDescriptions;
