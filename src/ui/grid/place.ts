/** Where in a grid the focus is: row -1 is the header. A group has one cell, whatever the column. */
export interface Place { readonly row: number; readonly column: number }

export interface GridExtent {
  readonly rows: number;
  readonly columns: number;
  /** Whether the header can be gone to: where columns can be sorted. */
  readonly header: boolean;
  /** Rows to a page. */
  readonly page: number;
}

const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

type Move = (at: Place, extent: GridExtent) => Place;

const vertical = (step: (extent: GridExtent) => number): Move => (at, extent) =>
  ({ ...at, row: within(at.row + step(extent), extent.header ? -1 : 0, extent.rows - 1) });

const horizontal = (step: number): Move => (at, { columns }) => ({ ...at, column: within(at.column + step, 0, columns - 1) });

/** Keys of the ARIA grid pattern; with Ctrl, Home and End go to the ends of the whole grid. */
const moves: Readonly<Record<string, Move | undefined>> = {
  'ArrowDown': vertical(() => 1),
  'ArrowUp': vertical(() => -1),
  'PageDown': vertical(({ page }) => page),
  'PageUp': (at, extent) => ({ ...at, row: Math.max(Math.min(at.row, 0), at.row - extent.page) }),
  'ArrowRight': horizontal(1),
  'ArrowLeft': horizontal(-1),
  'Home': at => ({ ...at, column: 0 }),
  'End': (at, { columns }) => ({ ...at, column: columns - 1 }),
  'Ctrl+Home': () => ({ row: 0, column: 0 }),
  'Ctrl+End': (_, { rows, columns }) => ({ row: rows - 1, column: columns - 1 })
};

/** Where a key leads; undefined for keys that move nowhere. At an edge it leads to where one is. */
export const placeAfter = (key: string, ctrl: boolean, at: Place, extent: GridExtent): Place | undefined => {
  const move = moves[ctrl ? `Ctrl+${key}` : key];
  return extent.rows === 0 ? undefined : move?.(at, extent);
};
