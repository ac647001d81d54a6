import * as React from 'react';
import type { Graph } from '../../data/notifying';
import { useApprovals } from '../../ui/approvals/useApprovals';
import { GraphProvider } from '../../ui/notifying/graph';
import '../frame';
import { JobFrame } from './JobFrame';
import type { JobView } from './views';

export interface JobDescriptionsProps {
  readonly graph?: Graph;
  readonly defaultView?: JobView;
  /** What nobody has submitted yet and nothing of is in force; a link to it still opens it. */
  readonly hideDrafting?: boolean;
  readonly hideRoutes?: boolean;
}

/** Ametijuhendid: what is in force, what is being written and coordinated, and what is due. */
const JobDescriptions = ({ graph, defaultView = 'register', hideDrafting = false, hideRoutes = false }: JobDescriptionsProps): React.ReactElement => (
  <GraphProvider value={graph}>
    {/* A change of the web part's settings begins anew. */}
    <JobFrame key={defaultView} load={useApprovals()} defaultView={defaultView} hideDrafting={hideDrafting} hideRoutes={hideRoutes} />
  </GraphProvider>
);

export default JobDescriptions;
