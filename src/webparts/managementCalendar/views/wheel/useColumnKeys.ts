import * as React from 'react';

const steps: Readonly<Record<string, ((at: number, last: number) => number) | undefined>> = {
  ArrowUp: at => at - 1,
  ArrowDown: at => at + 1,
  Home: () => 0,
  End: (_, last) => last
};

export interface ColumnKeys {
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
  readonly onFocus: (event: React.FocusEvent) => void;
  /** Of the button of a row, counted from 0. */
  readonly tabIndex: (row: number) => 0 | -1;
}

/** The buttons of a table's rows are one stop for Tab; arrows, Home and End move among them. Buttons carry `data-stop`. */
export const useColumnKeys = (table: React.RefObject<HTMLElement>, first: number): ColumnKeys => {
  const [at, setAt] = React.useState(first);
  React.useLayoutEffect(() => setAt(first), [first]);
  const buttons = (): readonly HTMLElement[] => [...(table.current?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])];
  return {
    onKeyDown: event => {
      const all = buttons();
      const from = all.findIndex(button => button === event.target);
      const next = from < 0 ? undefined : steps[event.key]?.(from, all.length - 1);
      if (next === undefined) return;
      event.preventDefault();
      all[Math.max(0, Math.min(all.length - 1, next))].focus();
    },
    onFocus: ({ target }) => {
      const row = buttons().findIndex(button => button === target);
      if (row >= 0) setAt(row);
    },
    tabIndex: row => (row === at ? 0 : -1)
  };
};
