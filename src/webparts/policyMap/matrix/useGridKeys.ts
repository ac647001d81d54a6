import * as React from 'react';

/** A place in the grid's body: row heads are column 0. */
export interface GridPlace { readonly row: number; readonly column: number }

/** Rows that PageUp and PageDown pass over. */
const PAGE = 8;

type Step = (at: GridPlace, rows: number, columns: number) => GridPlace;

const steps: Readonly<Record<string, Step | undefined>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }) => ({ row: row - PAGE, column }),
  PageDown: ({ row, column }) => ({ row: row + PAGE, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, _rows, columns) => ({ row, column: columns - 1 })
};

const atEnds: Readonly<Record<string, Step | undefined>> = {
  Home: () => ({ row: 0, column: 0 }),
  End: (_at, rows, columns) => ({ row: rows - 1, column: columns - 1 })
};

const clamp = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

/** Where a key leads in a grid of so many rows and columns; undefined for keys that lead nowhere. */
export const placeTowards = (
  at: GridPlace, key: string, withCtrl: boolean, rows: number, columns: number
): GridPlace | undefined => {
  const next = (withCtrl ? atEnds : steps)[key]?.(at, rows, columns);
  return next && { row: clamp(next.row, rows), column: clamp(next.column, columns) };
};

const placeOf = (target: EventTarget): GridPlace | undefined => {
  const [row, column] = target instanceof HTMLElement ? (target.dataset.cell ?? '').split(':').map(Number) : [];
  return column === undefined ? undefined : { row, column };
};

export interface GridKeys {
  readonly table: React.RefObject<HTMLTableElement>;
  readonly handlers: Pick<React.HTMLAttributes<HTMLElement>, 'onKeyDown' | 'onFocus'>;
  /** Makes a row's head the place where the Tab key stops, and brings it into view. */
  readonly goToRow: (row: number) => void;
}

export interface GridKeysAsked {
  readonly rows: number;
  readonly columns: number;
  /** Sees to it that a row is drawn, by the next rendering at the latest. */
  readonly showRow: (row: number) => void;
}

/**
 * One stop of the Tab key for a whole grid; arrows, Home, End, PageUp and PageDown move on in it. Cells carry
 * `data-cell="row:column"`. The stop is a place, so it outlives the cells that scroll out of sight.
 */
export const useGridKeys = ({ rows, columns, showRow }: GridKeysAsked): GridKeys => {
  const table = React.useRef<HTMLTableElement>(null);
  const stop = React.useRef<GridPlace>({ row: 0, column: 0 });
  const marked = React.useRef<HTMLElement>();
  const takeFocus = React.useRef(false);

  /** Cells that come and go know nothing of the stop: after each rendering the cell at its place is told. */
  const markStop = React.useCallback((): void => {
    const { row, column } = { row: clamp(stop.current.row, rows), column: clamp(stop.current.column, columns) };
    const cell = table.current?.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`)
      ?? table.current?.querySelector<HTMLElement>('[data-cell]') ?? undefined;
    if (cell !== marked.current) {
      marked.current?.setAttribute('tabindex', '-1');
      cell?.setAttribute('tabindex', '0');
      marked.current = cell;
    }
    if (takeFocus.current) cell?.focus({ preventScroll: false });
    takeFocus.current = false;
  }, [rows, columns]);

  React.useLayoutEffect(markStop);

  const goTo = React.useCallback((place: GridPlace): void => {
    stop.current = place;
    showRow(place.row);
    // Where the row was drawn already nothing renders; where it was not, the rendering marks it.
    if (table.current?.querySelector(`[data-cell="${place.row}:${place.column}"]`)) markStop();
  }, [showRow, markStop]);

  const goToRow = React.useCallback((row: number): void => goTo({ row, column: 0 }), [goTo]);

  const onKeyDown = (event: React.KeyboardEvent): void => {
    const at = placeOf(event.target);
    const next = at && placeTowards(at, event.key, event.ctrlKey || event.metaKey, rows, columns);
    if (!next) return;
    event.preventDefault();
    takeFocus.current = true;
    goTo(next);
  };

  const onFocus = (event: React.FocusEvent): void => {
    const at = placeOf(event.target);
    if (!at) return;
    stop.current = at;
    markStop();
  };

  return { table, goToRow, handlers: { onKeyDown, onFocus } };
};
