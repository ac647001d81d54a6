import * as React from 'react';

/** Scrolls sideways just so far that a column is seen whole beside the first, which stays. Columns are counted without it. */
const showColumn = (scroller: HTMLElement, column: number): void => {
  const [first, ...others] = [...scroller.querySelectorAll<HTMLElement>('thead th')];
  const head = others[column];
  if (!head) return;
  const [from, to] = [head.offsetLeft - first.offsetWidth, head.offsetLeft + head.offsetWidth - scroller.clientWidth];
  scroller.scrollLeft = Math.min(from, Math.max(to, scroller.scrollLeft));
};

/** A link leads to a cell wherever it stands, and the panel that opens beside it takes room: the cell comes into sight. -1: none. */
export const useCellInSight = (scroller: React.RefObject<HTMLElement>, showRow: (row: number) => void, row: number, column: number): void => {
  const show = React.useRef(showRow);
  React.useEffect(() => { show.current = showRow; }, [showRow]);
  React.useEffect(() => {
    if (row < 0 || column < 0 || !scroller.current) return;
    show.current(row);
    showColumn(scroller.current, column);
  }, [scroller, row, column]);
};
