import * as React from 'react';
import type { GridColumn, GridShape } from './model';
import styles from './Grid.module.scss';

interface CellsProps<T> {
  readonly shape: GridShape<T>;
  readonly item: T;
  /** The column that Tab leads to; undefined in all rows but one. */
  readonly active: number | undefined;
}

const classOf = <T,>({ align }: GridColumn<T>, n: number, { stops, headings }: GridShape<T>): string =>
  `${styles.cell} ${stops[n] === undefined ? '' : styles.fixed} ${align === 'end' ? styles.end : ''} ${n < headings ? styles.heading : ''}`;

const Cells = <T,>({ shape, item, active }: CellsProps<T>): React.ReactElement => (
  <>
    {shape.columns.map((column, n) => (
      <div
        key={column.key} role={n === 0 ? 'rowheader' : 'gridcell'} aria-colindex={n + 1} data-cell={n}
        tabIndex={n === active ? 0 : -1} className={classOf(column, n, shape)}
        style={shape.stops[n] ? { insetInlineStart: shape.stops[n] } : undefined}
      >
        {shape.narrow && n >= shape.headings && <span className={styles.label} aria-hidden="true">{column.header}</span>}
        <div className={styles.text}>{column.render(item)}</div>
      </div>
    ))}
  </>
);

/** Cells stand still while their row moves up and down under a filter. */
const StillCells = React.memo(Cells) as typeof Cells;

export interface ItemLineProps<T> extends CellsProps<T> {
  readonly rowKey: string;
  readonly quiet: boolean;
  /** Place among all rows, from 0. */
  readonly index: number;
  /** Pixels below the first row; undefined on paper, where rows simply follow each other. */
  readonly top: number | undefined;
  readonly selected: boolean | undefined;
  /** Where rows stand under groups: from 2. */
  readonly level: number | undefined;
}

/** Links and buttons in a row are reached by Tab from the row that has the focus only: a page of rows is one stop. */
const useOneStop = <T,>(row: React.RefObject<HTMLElement>, active: boolean, { item, shape }: CellsProps<T>): void => {
  React.useLayoutEffect(() => {
    row.current?.querySelectorAll<HTMLElement>('[data-cell] a[href], [data-cell] button, [data-cell] input').forEach(inner => {
      if (active) inner.removeAttribute('tabindex');
      else inner.tabIndex = -1;
    });
  }, [row, active, item, shape]);
};

const Line = <T,>(props: ItemLineProps<T>): React.ReactElement => {
  const { shape, item, active, rowKey, quiet, index, top, selected, level } = props;
  const row = React.useRef<HTMLDivElement>(null);
  useOneStop(row, active !== undefined, props);
  return (
    <div
      ref={row} role="row" data-row={rowKey} aria-rowindex={index + 2} aria-selected={selected} aria-level={level}
      className={`${styles.row} ${quiet ? styles.quiet : ''}`} style={top === undefined ? undefined : { top }}
    >
      <StillCells shape={shape} item={item} active={active} />
    </div>
  );
};

export const ItemLine = React.memo(Line) as typeof Line;
