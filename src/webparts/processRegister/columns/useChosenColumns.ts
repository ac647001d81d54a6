import * as React from 'react';

const KEPT = 'vajs:register:hiddenColumns';

const kept = (): readonly string[] | undefined => {
  try {
    const hidden: unknown = JSON.parse(window.localStorage.getItem(KEPT) ?? 'null');
    return Array.isArray(hidden) ? hidden.filter((key): key is string => typeof key === 'string') : undefined;
  } catch {
    return undefined; // storage may be switched off; then the choice lasts as long as the page
  }
};

const keep = (hidden: readonly string[] | undefined): void => {
  try {
    if (hidden) window.localStorage.setItem(KEPT, JSON.stringify(hidden));
    else window.localStorage.removeItem(KEPT);
  } catch {
    // as above
  }
};

export interface ChosenColumns {
  readonly hidden: readonly string[];
  readonly choose: (hidden: readonly string[]) => void;
  /** Back to what the web part's settings say. */
  readonly reset: () => void;
}

/** Which columns a person has put away, kept in the browser; until they choose, what the web part's settings say. */
export const useChosenColumns = (usual: readonly string[]): ChosenColumns => {
  const [chosen, setChosen] = React.useState(kept);
  const choose = React.useCallback((hidden: readonly string[]) => { keep(hidden); setChosen(hidden); }, []);
  const reset = React.useCallback(() => { keep(undefined); setChosen(undefined); }, []);
  return { hidden: chosen ?? usual, choose, reset };
};
