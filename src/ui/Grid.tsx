import * as React from 'react';
import { GroupLine } from './grid/GroupLine';
import { HeaderLine } from './grid/HeaderLine';
import { ItemLine } from './grid/ItemLine';
import { fixedWidth, shapeOf, type Fit, type GridColumn, type GridRow, type GridSort } from './grid/model';
import { useFit } from './grid/useFit';
import { HEADER_ROW, useGridPlace } from './grid/useGridPlace';
import { useHeights } from './grid/useHeights';
import { useWindow } from './grid/useWindow';
import { usePrinting } from './printing';
import styles from './grid/Grid.module.scss';

export type { GridColumn, GridRow, GridSort };

export interface GridProps<T> {
  readonly label: string;
  /** Keep the array the same between renders: all cells are drawn anew when it changes. */
  readonly columns: readonly GridColumn<T>[];
  /** A row is drawn anew only when its item is another one. */
  readonly rows: readonly GridRow<T>[];
  readonly sort?: GridSort;
  readonly onSort?: (key: string) => void;
  readonly selectedKey?: string;
  /** Enter or a press on a row. */
  readonly onOpen?: (key: string) => void;
  /** Pixels that the grid may be high; `min(70vh, 720px)` unless told. A grid whose rows fit is as high as they are. */
  readonly height?: number;
  /** Said where there is no row. */
  readonly emptyText: string;
}

/** What stays above the rows, pixels; a narrow grid has no header to be seen. */
const HEADER_HEIGHT = 36;

/** Paper shows all columns, as narrow as they have to be. */
const ON_PAPER: Fit = { step: Infinity, sideways: false };

/** Rows by their place: those in sight, and the one with the focus wherever it is. */
const drawnRows = (first: number, end: number, focused: number): readonly number[] => {
  const span = Array.from({ length: end - first }, (_, n) => first + n);
  if (focused < 0 || (focused >= first && focused < end)) return span;
  return focused < first ? [focused, ...span] : [...span, focused];
};

/**
 * The one grid: a table that draws only the rows in sight, every cell of it reached by keys, and each item a card where it is
 * narrow. On paper all rows are drawn.
 */
export const Grid = <T,>({
  label, columns, rows, sort, onSort, selectedKey, onOpen, height, emptyText
}: GridProps<T>): React.ReactElement => {
  const root = React.useRef<HTMLDivElement>(null);
  const printing = usePrinting();
  const fit = useFit(root, columns);
  const shape = React.useMemo(() => shapeOf(columns, printing ? ON_PAPER : fit), [columns, fit, printing]);
  const grouped = React.useMemo(() => rows.some(row => row.kind === 'group'), [rows]);
  const { offsets, measure } = useHeights(root, rows, shape);
  const { span, reveal, page } = useWindow(root, offsets, shape.narrow ? 0 : HEADER_HEIGHT);
  React.useLayoutEffect(measure, [measure, rows, shape, span.first, span.end]);
  const header = onSort !== undefined && !shape.narrow && columns.some(column => column.sortable);
  const { place, handlers } = useGridPlace({
    root, rows, columns: shape.columns.length, header, selectedKey, onOpen, page, reveal
  });
  const drawn = printing ? drawnRows(0, rows.length, -1) : drawnRows(span.first, span.end, Math.min(place.row, rows.length - 1));

  const sizes: Record<string, string> = {
    '--gridColumns': shape.template, '--gridPrinted': shape.printed, '--gridWidth': `${shape.leastWidth}px`,
    '--gridFixed': `${fixedWidth(shape)}px`, ...(height ? { '--gridHeight': `${height}px` } : {})
  };
  return (
    <div
      ref={root} role={grouped ? 'treegrid' : 'grid'} aria-label={label} aria-rowcount={rows.length + 1}
      aria-colcount={shape.columns.length} style={sizes} {...handlers}
      className={`${styles.grid} ${shape.narrow ? styles.narrow : ''} ${printing ? styles.printing : ''} ${onOpen ? styles.opens : ''}`}
    >
      <HeaderLine shape={shape} sort={sort} onSort={onSort} active={place.row === HEADER_ROW ? place.column : undefined} />
      <div role="rowgroup" className={styles.rows} style={printing || rows.length === 0 ? undefined : { height: offsets[rows.length] }}>
        {rows.length === 0 && (
          <div role="row" className={styles.empty}><div role="gridcell" aria-colspan={shape.columns.length} tabIndex={0}>{emptyText}</div></div>
        )}
        {drawn.map(index => {
          const row = rows[index];
          const top = printing ? undefined : offsets[index];
          return row.kind === 'group'
            ? <GroupLine key={row.key} group={row} index={index} top={top} columns={shape.columns.length} active={index === place.row} />
            : (
              <ItemLine
                key={row.key} rowKey={row.key} item={row.item} quiet={row.quiet ?? false} shape={shape} index={index} top={top}
                level={grouped ? row.level ?? 2 : undefined} active={index === place.row ? place.column : undefined}
                selected={onOpen ? row.key === selectedKey : undefined}
              />
            );
        })}
      </div>
    </div>
  );
};
