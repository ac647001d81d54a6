import * as React from 'react';

/**
 * What follows from facts but is not what people came for: worked out once the page has been drawn. Undefined until then; later
 * the earlier answer stands until the new one is there. Keep `work` the same function as long as its answer is; undefined: nothing
 * to work out yet.
 */
export const useAfterDrawing = <T>(work: (() => T) | undefined): T | undefined => {
  const [answer, setAnswer] = React.useState<{ readonly value: T }>();
  // Effects come after the browser has drawn, and the timer lets it answer a person first.
  React.useEffect(() => {
    if (!work) return undefined;
    const timer = setTimeout(() => setAnswer({ value: work() }), 0);
    return () => clearTimeout(timer);
  }, [work]);
  return answer?.value;
};

const yes = (): true => true;

/** True once what people came for has been drawn: the time for what only follows from it. */
export const useDrawn = (isReady: boolean): boolean => useAfterDrawing(isReady ? yes : undefined) ?? false;
