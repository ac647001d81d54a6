import * as React from 'react';

const nameOf = (table: string): string => `vajs:${table}:hiddenColumns`;

/** Columns of a table that this person has put away; undefined until they choose. */
export const keptColumns = (table: string): readonly string[] | undefined => {
  try {
    const hidden: unknown = JSON.parse(window.localStorage.getItem(nameOf(table)) ?? 'null');
    return Array.isArray(hidden) ? hidden.filter((key): key is string => typeof key === 'string') : undefined;
  } catch {
    return undefined; // storage may be switched off; then the choice lasts as long as the page
  }
};

const keep = (table: string, hidden: readonly string[] | undefined): void => {
  try {
    if (hidden) window.localStorage.setItem(nameOf(table), JSON.stringify(hidden));
    else window.localStorage.removeItem(nameOf(table));
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

/** Which columns of a table a person has put away, kept in the browser; until they choose, what the web part's settings say. */
export const useChosenColumns = (table: string, usual: readonly string[]): ChosenColumns => {
  const [chosen, setChosen] = React.useState(() => keptColumns(table));
  const choose = React.useCallback((hidden: readonly string[]) => { keep(table, hidden); setChosen(hidden); }, [table]);
  const reset = React.useCallback(() => { keep(table, undefined); setChosen(undefined); }, [table]);
  return { hidden: chosen ?? usual, choose, reset };
};
