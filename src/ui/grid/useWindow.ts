import * as React from 'react';
import { spanOf, topToShow, type Sight, type Span } from './windowing';

/** What is taken to be seen where there is no layout yet, pixels: as high as a grid may be (Grid.module.scss). */
const HIGHEST = 720;
/** The same by the window's own height, for the first drawing. */
const likelyHeight = (): number => Math.min(HIGHEST, window.innerHeight * 0.7);

export interface GridWindow {
  readonly span: Span;
  /** Scrolls just so far that a row is seen whole. */
  readonly reveal: (index: number) => void;
  /** Rows that fit into the window, at least one. */
  readonly page: () => number;
}

const sightOf = (scroller: HTMLElement, header: number): Sight => ({
  top: scroller.scrollTop,
  height: scroller.clientHeight > 0 ? scroller.clientHeight - header : HIGHEST
});

/** Which rows are in sight. `header` is the height of what stays above the rows, in pixels. */
export const useWindow = (scroller: React.RefObject<HTMLElement>, offsets: Float64Array, header: number): GridWindow => {
  const [, redraw] = React.useReducer((times: number) => times + 1, 0);
  // Kept by events: to ask the page for it while drawing would make the browser lay everything out at each letter typed.
  // What is seen is drawn first, and what lies beyond once it stands there.
  const [firstSight] = React.useState<Sight>(() => ({ top: 0, height: likelyHeight(), beyond: 0 }));
  const sight = React.useRef(firstSight);
  const span = spanOf(offsets, sight.current);
  const drawn = React.useRef({ span, offsets });
  React.useLayoutEffect(() => { drawn.current = { span, offsets }; });

  React.useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const look = (): void => {
      sight.current = sightOf(element, header);
      const seen = spanOf(drawn.current.offsets, sight.current);
      if (seen.first !== drawn.current.span.first || seen.end !== drawn.current.span.end) redraw();
    };
    if (!('ResizeObserver' in window)) look();
    let timer: ReturnType<typeof setTimeout> | undefined;
    // The first answer comes before the browser has drawn; what lies beyond the window need not hold that up.
    const resized = (): void => {
      if (timer !== undefined) look();
      else timer = setTimeout(look, 0);
    };
    element.addEventListener('scroll', look, { passive: true });
    const observer = 'ResizeObserver' in window ? new ResizeObserver(resized) : undefined;
    observer?.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      observer?.disconnect();
      clearTimeout(timer);
    };
  }, [scroller, header]);

  const reveal = React.useCallback((index: number) => {
    const element = scroller.current;
    if (!element) return;
    const top = topToShow(drawn.current.offsets, index, sightOf(element, header));
    if (top !== element.scrollTop) element.scrollTop = top;
  }, [scroller, header]);

  const page = React.useCallback(() => {
    const { first, end } = drawn.current.span;
    const { height } = sight.current;
    const { offsets: at } = drawn.current;
    const average = end > first ? (at[end] - at[first]) / (end - first) : height;
    return Math.max(1, Math.floor(height / average) - 1);
  }, []);

  return { span, reveal, page };
};
