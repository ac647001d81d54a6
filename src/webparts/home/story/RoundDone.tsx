import * as React from 'react';
import { useApprovals } from '../../../ui/approvals/useApprovals';
import { Mark } from '../../../ui/Mark';
import { useVajs } from '../../../ui/vajs';
import { isDone, type InRound } from './roundSteps';

/** Says that a step of the story is done, once the log does. The log is read for these steps only. */
export const RoundDone = ({ inRound }: { readonly inRound: InRound }): React.ReactElement | null => {
  const { strings: { home: { story } } } = useVajs();
  const load = useApprovals();
  if (load.status !== 'ready') return null;
  const done = [...load.value.replay.editions.values()].some(log => log.document === inRound.document && isDone(inRound, log));
  return done ? <Mark tone="ok">{story.done}</Mark> : null;
};
