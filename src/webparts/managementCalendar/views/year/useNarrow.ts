import * as React from 'react';
import { useRoom } from '../../../../ui/FrameContext';

/** Narrower than this a year's rows do not fit, and its months stand as weeks below each other. */
const NARROW = 640;

/** Whether an element is too narrow for a year in rows, kept current; where there is no layout it is not. */
export const useNarrow = (ref: React.RefObject<HTMLElement>): boolean => {
  const room = useRoom();
  const [narrow, setNarrow] = React.useState(room !== undefined && room < NARROW);
  React.useLayoutEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([{ contentRect: { width } }]) => { if (width > 0) setNarrow(width < NARROW); });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return narrow;
};
