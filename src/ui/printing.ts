import * as React from 'react';

/** True while the page is being laid out for paper: what is drawn only where it is seen must then be drawn whole. */
export const usePrinting = (): boolean => {
  const [printing, setPrinting] = React.useState(false);
  React.useEffect(() => {
    // Outside React's own events a state is set at once, so the whole is there before the browser looks.
    const begin = (): void => setPrinting(true);
    const end = (): void => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
};
