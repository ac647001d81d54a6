import * as React from 'react';

/**
 * What was closed gives the focus back to its line in the list; what ends gives it to what stands in its place. What opens takes
 * the focus by itself (Reader).
 */
export const useFocusBack = (box: React.RefObject<HTMLElement>, open: string | undefined, gone: boolean): void => {
  const was = React.useRef<string>();
  React.useEffect(() => {
    const before = was.current;
    was.current = open;
    if (before === undefined || open !== undefined || (document.activeElement !== document.body && document.activeElement !== null)) return;
    const lines = [...box.current?.querySelectorAll<HTMLElement>('[data-line]') ?? []];
    const line = lines.find(one => one.dataset.line === before) ?? lines[0];
    (gone ? box.current?.querySelector<HTMLElement>('[data-focus-here]') : line ?? box.current?.querySelector<HTMLElement>('[data-focus-here]'))?.focus();
  }, [box, open, gone]);
};
