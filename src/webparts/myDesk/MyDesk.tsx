import * as React from 'react';
import type { Graph } from '../../data/notifying';
import { useApprovals } from '../../ui/approvals/useApprovals';
import { GraphProvider } from '../../ui/notifying/graph';
import '../frame';
import { DeskFrame } from './DeskFrame';

/** Minu töölaud: what waits for me, oldest first; what I have sent; my department; my absences. */
const MyDesk = ({ graph }: { readonly graph?: Graph }): React.ReactElement => (
  <GraphProvider value={graph}><DeskFrame load={useApprovals()} /></GraphProvider>
);

export default MyDesk;
