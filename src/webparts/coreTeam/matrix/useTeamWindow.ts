import * as React from 'react';
import type { MandateCell } from '../../../domain/teams/mandates';
import { offsetsOf, spanOf, topToShow, type Span } from '../../../ui/grid/windowing';
import { PEOPLE_SHOWN } from './CellContent';

/** Pixels: what a row has at least, what stands around what is said in a cell, a person with the mark below the name, and a line of its own. */
const LEAST = 45;
const AROUND = 7;
const PERSON = 46;
const LINE = 26;

/** Of a scroller that cannot be measured, such as one in a tab that is not shown. */
const UNMEASURED = 720;

/** What a row that was never drawn is taken to be high: as its fullest cell is. */
export const likelyHeight = (cells: readonly MandateCell[]): number => {
  const heights = cells.map(({ seats: { length }, missing }) =>
    AROUND + PERSON * Math.min(length, PEOPLE_SHOWN) + (length > PEOPLE_SHOWN ? LINE : 0) + (missing ? LINE : 0));
  return Math.max(LEAST, ...heights);
};

type Heights = ReadonlyMap<string, number>;

const NONE: Heights = new Map();

/** Heights of the rows that stand there, where any of them is news. */
const measured = (scroller: HTMLElement, known: Heights): Heights => {
  const news = [...scroller.querySelectorAll<HTMLElement>('[data-team]')]
    .map((row): readonly [string, number] => [row.dataset.team ?? '', row.offsetHeight])
    .filter(([key, height]) => height > 0 && known.get(key) !== height);
  return news.length === 0 ? known : new Map([...known, ...news]);
};

/** A row by its key, with what it is taken to be high until it is seen. */
export interface TeamRow { readonly key: string; readonly likely: number }

export interface TeamWindow {
  readonly scroller: React.RefObject<HTMLDivElement>;
  readonly span: Span;
  /** Where each row begins, pixels; the last is the height of all. */
  readonly offsets: Float64Array;
  readonly onScroll: () => void;
  /** Draws a row and brings it into sight. */
  readonly showRow: (row: number) => void;
}

/** Of many teams only those in sight are drawn. Rows are as high as what is said in them, so they are measured when they are seen. `rows`: the same between renders. */
export const useTeamWindow = (rows: readonly TeamRow[]): TeamWindow => {
  const scroller = React.useRef<HTMLDivElement>(null);
  const [heights, setHeights] = React.useState(NONE);
  const offsets = React.useMemo(() => offsetsOf(rows.length, n => heights.get(rows[n].key) ?? rows[n].likely), [rows, heights]);
  const [sight, setSight] = React.useState({ top: 0, height: UNMEASURED });
  const span = spanOf(offsets, sight);

  const look = React.useCallback((): void => {
    const { scrollTop = 0, clientHeight = 0 } = scroller.current ?? {};
    const next = { top: scrollTop, height: clientHeight || UNMEASURED };
    setSight(was => {
      const [before, now] = [spanOf(offsets, was), spanOf(offsets, next)];
      return before.first === now.first && before.end === now.end ? was : next;
    });
  }, [offsets]);
  const lookNow = React.useRef(look);
  React.useLayoutEffect(() => {
    lookNow.current = look;
    look();
  }, [look]);

  React.useLayoutEffect(() => {
    const element = scroller.current;
    if (element) setHeights(known => measured(element, known));
  }, [rows, span.first, span.end]);

  React.useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || !('ResizeObserver' in window)) return undefined;
    let { clientWidth } = element;
    const observer = new ResizeObserver(() => {
      lookNow.current();
      if (element.clientWidth === clientWidth) return;
      // Narrower columns have higher rows.
      ({ clientWidth } = element);
      setHeights(measured(element, NONE));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const showRow = React.useCallback((row: number): void => {
    const element = scroller.current;
    if (!element) return;
    const head = element.querySelector('thead')?.offsetHeight ?? 0;
    element.scrollTop = topToShow(offsets, row, { top: element.scrollTop, height: (element.clientHeight || UNMEASURED) - head });
    look();
  }, [look, offsets]);

  return { scroller, span, offsets, onScroll: look, showRow };
};
