import * as React from 'react';

/** Narrower than this the frame lays its panel over the content (Frame.module.scss). */
const query = '(max-width: 1048px)';

/** Whether a text and a panel find no room beside each other. */
export const useNarrow = (): boolean => {
  const [narrow, setNarrow] = React.useState(() => window.matchMedia?.(query).matches ?? false);
  React.useEffect(() => {
    const media = window.matchMedia?.(query);
    if (!media) return undefined;
    const follow = (): void => setNarrow(media.matches);
    follow();
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  return narrow;
};
