import * as React from 'react';
import type { GridRow, GridShape } from './model';
import { offsetsOf } from './windowing';

/** Pixels. Rows of the table have one height each, so that none has to be measured. */
const ITEM = 48;
const GROUP = 56;

/** A card not yet seen is taken to be as high as its lines are, pixels. */
const CARD = { around: 49, line: 24 } as const;

type Heights = ReadonlyMap<string, number>;

const NONE: Heights = new Map();

/** Heights of the cards and headings that stand there, where any of them is news. */
const measured = (root: HTMLElement, known: Heights): Heights => {
  const news = [...root.querySelectorAll<HTMLElement>('[data-row]')]
    .map((row): readonly [string, number] => [row.dataset.row ?? '', row.offsetHeight])
    .filter(([key, height]) => height > 0 && known.get(key) !== height);
  return news.length === 0 ? known : new Map([...known, ...news]);
};

export interface GridHeights {
  /** Where each row begins, as `offsetsOf` gives it. */
  readonly offsets: Float64Array;
  /** Looks at the cards that stand there now. Does nothing in a table. */
  readonly measure: () => void;
}

/**
 * A table's rows are counted, never measured; a narrow grid's cards and headings, which are as high as their text, are measured when they
 * are seen and when the grid's width changes.
 */
export const useHeights = <T>(root: React.RefObject<HTMLElement>, rows: readonly GridRow<T>[], shape: GridShape<T>): GridHeights => {
  const [cards, setCards] = React.useState<Heights>(NONE);
  const { narrow } = shape;
  const measure = React.useCallback(() => {
    const element = root.current;
    if (narrow && element) setCards(known => measured(element, known));
  }, [root, narrow]);
  React.useLayoutEffect(() => {
    const element = root.current;
    if (!narrow || !element || !('ResizeObserver' in window)) return undefined;
    const observer = new ResizeObserver(() => setCards(measured(element, NONE)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [root, narrow]);
  const offsets = React.useMemo(() => {
    const card = CARD.around + CARD.line * (shape.columns.length - 1);
    const heights = { item: narrow ? card : ITEM, group: GROUP };
    return offsetsOf(rows.length, n => (narrow ? cards.get(rows[n].key) : undefined) ?? heights[rows[n].kind]);
  }, [rows, shape, narrow, cards]);
  return { offsets, measure };
};
