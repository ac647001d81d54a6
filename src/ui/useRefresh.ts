import * as React from 'react';
import { useVajs } from './vajs';

/** Asks the site again for all that is shown; `trying` until it has answered, or has not. */
export const useRefresh = (): { readonly trying: boolean; readonly refresh: () => void } => {
  const { site } = useVajs();
  const [trying, setTrying] = React.useState(false);
  const alive = React.useRef(true);
  React.useEffect(() => () => { alive.current = false; }, []);
  return {
    trying,
    refresh: () => {
      const tried = (): void => { if (alive.current) setTrying(false); };
      setTrying(true);
      // What goes wrong again is told by the lists' own state, so it needs no words here.
      site.refresh().then(tried, tried);
    }
  };
};
