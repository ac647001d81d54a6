import * as React from 'react';
import type { PolicyAreaId } from '../../../domain/identity';
import type { Found } from '../mapLight';

export interface MatchSteps {
  readonly at: number | undefined;
  /** The area that the last step led to. */
  readonly spot: PolicyAreaId | undefined;
  readonly step: (by: 1 | -1) => void;
}

/** From find to find, round and round. A new search begins before the first one. */
export const useMatchSteps = (found: Found): MatchSteps => {
  const [reached, setReached] = React.useState<{ readonly found: Found; readonly at: number }>();
  const at = reached?.found === found ? reached.at : undefined;
  const step = React.useCallback((by: 1 | -1) => {
    const { length } = found.areas;
    if (length === 0) return;
    setReached(was => {
      const from = was?.found === found ? was.at : (by === 1 ? -1 : 0);
      return { found, at: (from + by + length) % length };
    });
  }, [found]);
  return { at, spot: at === undefined ? undefined : found.areas[at], step };
};
