import * as React from 'react';
import { useWholeRoom } from '../../ui/vajs';

/** Of an element that cannot be measured, such as one in a tab that is not shown. */
export const UNMEASURED_WIDTH = 1200;

const widthOf = (element: HTMLElement | null): number => element?.clientWidth || UNMEASURED_WIDTH;

/** Pixels that an element is wide, kept current; before it stands on the page, those of the web part, where they are known. */
export const useWidth = (ref: React.RefObject<HTMLElement>): number | undefined => {
  const [width, setWidth] = React.useState(useWholeRoom());
  React.useLayoutEffect(() => {
    setWidth(widthOf(ref.current));
    if (typeof ResizeObserver === 'undefined' || !ref.current) return undefined;
    const observer = new ResizeObserver(() => setWidth(widthOf(ref.current)));
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [ref]);
  return width;
};
