import * as React from 'react';
import { useRoom } from '../FrameContext';
import { fitOf, type Fit, type GridColumn } from './model';

/**
 * How the columns fit the width of an element. A grid that is dragged wider is drawn anew only when a column comes or goes.
 * Unbounded where there is no layout yet.
 */
export const useFit = <T>(element: React.RefObject<HTMLElement>, columns: readonly GridColumn<T>[]): Fit => {
  const room = useRoom();
  const [fit, setFit] = React.useState<Fit>(() => fitOf(columns, room ?? Infinity));
  React.useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return undefined;
    const measure = (): void => {
      const next = fitOf(columns, measured.clientWidth || Infinity);
      setFit(was => (was.step === next.step && was.sideways === next.sideways ? was : next));
    };
    // An observer tells the width once the page is laid out; to ask for it here would lay the page out twice.
    if (room === undefined || !('ResizeObserver' in window)) measure();
    if (!('ResizeObserver' in window)) return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element, columns, room]);
  return fit;
};
