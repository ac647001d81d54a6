import * as React from 'react';

const KEY = 'som-vajs-meeting-large';

const read = (): boolean => {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
};

/** Large type for a shared screen, kept for the next meeting where the browser keeps anything. */
export const useLargeType = (): readonly [boolean, (large: boolean) => void] => {
  const [large, setLarge] = React.useState(read);
  const set = (next: boolean): void => {
    setLarge(next);
    try {
      if (next) localStorage.setItem(KEY, '');
      else localStorage.removeItem(KEY);
    } catch {
      // The choice then holds while the page is open.
    }
  };
  return [large, set];
};
