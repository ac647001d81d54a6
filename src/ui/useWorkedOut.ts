import * as React from 'react';
import type { Load } from '../data/facts';
import type { BadRow } from '../data/reading';

const NONE: readonly BadRow[] = [];

/** What follows from facts, worked out anew only when the facts or the rule change. Keep `work` the same between renders. */
export const useWorkedOut = <A extends object, B>(load: Load<A>, work: (facts: A, problems: readonly BadRow[]) => B): Load<B> => {
  const [facts, problems] = load.status === 'ready' ? [load.value, load.problems] : [undefined, NONE];
  const worked = React.useMemo(() => facts && { value: work(facts, problems) }, [facts, problems, work]);
  return React.useMemo((): Load<B> => {
    if (load.status !== 'ready') return load;
    return worked ? { ...load, ...worked } : { status: 'loading' };
  }, [load, worked]);
};
