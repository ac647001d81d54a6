import * as React from 'react';

/** Pixels; the style sheet gives rows and the head these heights. */
export const ROW_HEIGHT = 52;
const HEAD_HEIGHT = 40;

/** Rows drawn beyond each edge, so that a short scroll draws nothing new. */
const BEYOND = 6;

/** Of a scroller that cannot be measured, such as one in a tab that is not shown. */
const UNMEASURED = 720;

/** Rows from `from` up to and without `to` are drawn. */
export interface RowRange { readonly from: number; readonly to: number }

export const rangeAt = (scrollTop: number, height: number, count: number): RowRange => ({
  from: Math.max(0, Math.min(count, Math.floor(scrollTop / ROW_HEIGHT) - BEYOND)),
  to: Math.min(count, Math.ceil((scrollTop + height) / ROW_HEIGHT) + BEYOND)
});

/** The nearest scroll at which a row stands wholly below the head and above the lower edge. */
export const scrollTo = (row: number, scrollTop: number, height: number): number => {
  const top = row * ROW_HEIGHT;
  const lowest = top + ROW_HEIGHT + HEAD_HEIGHT - height;
  return Math.max(Math.min(scrollTop, top), lowest);
};

export interface RowWindow {
  readonly scroller: React.RefObject<HTMLDivElement>;
  readonly range: RowRange;
  readonly onScroll: () => void;
  readonly showRow: (row: number) => void;
}

/** Of many rows only those in sight are drawn. */
export const useRowWindow = (count: number): RowWindow => {
  const scroller = React.useRef<HTMLDivElement>(null);
  const [range, setRange] = React.useState<RowRange>(() => rangeAt(0, UNMEASURED, count));

  const onScroll = React.useCallback((): void => {
    const { scrollTop = 0, clientHeight = 0 } = scroller.current ?? {};
    const next = rangeAt(scrollTop, clientHeight || UNMEASURED, count);
    setRange(was => (was.from === next.from && was.to === next.to ? was : next));
  }, [count]);

  React.useLayoutEffect(onScroll, [onScroll]);

  const showRow = React.useCallback((row: number): void => {
    const element = scroller.current;
    if (!element) return;
    element.scrollTop = scrollTo(row, element.scrollTop, element.clientHeight || UNMEASURED);
    onScroll();
  }, [onScroll]);

  return { scroller, range: { from: Math.min(range.from, count), to: Math.min(range.to, count) }, onScroll, showRow };
};
