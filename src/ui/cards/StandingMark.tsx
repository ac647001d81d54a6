import * as React from 'react';
import type { Standing } from '../../domain/cards/standing';
import { Mark } from '../Mark';
import { useVajs } from '../vajs';
import { standingTones } from './cardWords';
import { useCardWords } from './useCardWords';

/** Where a point or a whole card stands: by a word, a shape, and the day as of which it was confirmed. */
export const StandingMark = ({ standing }: { readonly standing: Standing }): React.ReactElement => {
  const { strings: { common } } = useVajs();
  const { checklist } = useCardWords();
  const day = standing.status === 'confirmed' || standing.status === 'due' ? ` ${common.date(standing.said.on)}` : '';
  const title = 'until' in standing && standing.status === 'due' ? checklist.deadline(common.date(standing.until)) : undefined;
  return <Mark tone={standingTones[standing.status]} title={title}>{checklist.statuses[standing.status]}{day}</Mark>;
};
