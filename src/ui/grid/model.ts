import type { ReactNode } from 'react';

export interface GridColumn<T> {
  readonly key: string;
  readonly header: string;
  /** Pixels; `flex` columns share what is left. */
  readonly width: number | 'flex';
  /** Pixels, for `flex` columns; 160 unless told. */
  readonly minWidth?: number;
  /** Stays where it is while the rest scrolls sideways; leading columns of a fixed width only. */
  readonly fixed?: true;
  readonly render: (item: T) => ReactNode;
  readonly sortable?: true;
  readonly align?: 'end';
  /** Left out where the grid is narrower than so many pixels; also from the cards of a narrow grid. */
  readonly hideBelow?: number;
}

export interface ItemRow<T> {
  readonly kind: 'item';
  readonly key: string;
  readonly item: T;
  /** Stands back: drawn in grey. */
  readonly quiet?: boolean;
  /** Under how many groups it stands, and one more; 2 under a group unless told. */
  readonly level?: number;
}

export interface GroupRow {
  readonly kind: 'group';
  readonly key: string;
  readonly title: ReactNode;
  readonly subtitle?: string;
  readonly count: number;
  /** Of a group among groups, from 1; 1 unless told. */
  readonly level?: number;
  readonly collapsed?: boolean;
  /** Absent where the group is always open. */
  readonly onToggle?: () => void;
}

export type GridRow<T> = ItemRow<T> | GroupRow;

export interface GridSort { readonly key: string; readonly direction: 'up' | 'down' }

/** Narrower than this, in pixels, every item is a card. */
export const NARROW = 640;

const LEAST = 160;

const leastOf = <T>({ width, minWidth = LEAST }: GridColumn<T>): number => (width === 'flex' ? minWidth : width);

/** All that depends on a grid's width. */
export interface Fit {
  /** The largest width that any column waits for and that the grid has; 0 when it is narrower than all of them. */
  readonly step: number;
  /** The columns do not fit and the grid scrolls sideways. */
  readonly sideways: boolean;
}

const shownAt = <T>(columns: readonly GridColumn<T>[], step: number): readonly GridColumn<T>[] =>
  columns.filter(({ hideBelow }) => hideBelow === undefined || hideBelow <= step);

const widthOf = <T>(columns: readonly GridColumn<T>[]): number => columns.reduce((sum, column) => sum + leastOf(column), 0);

/** `width` in pixels. */
export const fitOf = <T>(columns: readonly GridColumn<T>[], width: number): Fit => {
  const step = Math.max(0, ...[NARROW, ...columns.map(column => column.hideBelow ?? 0)].filter(least => least <= width));
  return { step, sideways: step >= NARROW && width < widthOf(shownAt(columns, step)) };
};

/** How columns stand beside each other in a grid of some width. */
export interface GridShape<T> {
  readonly columns: readonly GridColumn<T>[];
  /** Items are cards: the first so many columns are a card's heading, the others stand under it with their names. */
  readonly narrow: boolean;
  readonly headings: number;
  /** `grid-template-columns`, on screen and on paper. */
  readonly template: string;
  readonly printed: string;
  /** Pixels below which the grid scrolls sideways. */
  readonly leastWidth: number;
  /** Where fixed columns stop when the grid scrolls sideways, in pixels, by column; undefined for all that do not stop. */
  readonly stops: readonly (number | undefined)[];
}

const stopsOf = <T>(columns: readonly GridColumn<T>[]): readonly (number | undefined)[] => {
  const loose = columns.findIndex(({ fixed, width }) => !fixed || width === 'flex');
  const fixed = loose < 0 ? columns.length : loose;
  return columns.map((_, n) => (n < fixed ? widthOf(columns.slice(0, n)) : undefined));
};

export const shapeOf = <T>(all: readonly GridColumn<T>[], { step, sideways }: Fit): GridShape<T> => {
  const columns = shownAt(all, step);
  return {
    columns,
    narrow: step < NARROW,
    headings: Math.max(1, columns.findIndex(({ width }) => width === 'flex') + 1),
    template: columns.map(column => (column.width === 'flex' ? `minmax(${leastOf(column)}px, 1fr)` : `${column.width}px`)).join(' '),
    printed: columns.map(column => `minmax(0, ${column.width === 'flex' ? leastOf(column) * 1.5 : column.width}fr)`).join(' '),
    leastWidth: widthOf(columns),
    // What stands still beside what moves costs the browser a layer a cell, so it is asked for only where something moves.
    stops: sideways ? stopsOf(columns) : columns.map(() => undefined)
  };
};

/** Pixels that the columns which do not scroll take. */
export const fixedWidth = <T>({ columns, stops }: GridShape<T>): number =>
  widthOf(columns.filter((_, n) => stops[n] !== undefined));
