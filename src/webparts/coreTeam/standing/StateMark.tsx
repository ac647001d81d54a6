import * as React from 'react';
import type { StandingStatus } from '../../../domain/teams/composition';
import { useWords } from '../../../ui/approvals/useWords';
import { Mark } from '../../../ui/Mark';
import { stateLooks, type MandateState } from './states';

/** `status` tells apart what was returned, rejected and taken back. */
export const StateMark = ({ state, status, count }: { readonly state: MandateState; readonly status?: StandingStatus; readonly count?: number }): React.ReactElement => {
  const { coreTeam: words } = useWords();
  const text = status === 'rejected' ? words.rejected : status === 'withdrawn' ? words.withdrawn : words.states[state];
  return <Mark {...stateLooks[state]}>{count === undefined ? text : words.stateCount(text, count)}</Mark>;
};
