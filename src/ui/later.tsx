import * as React from 'react';
import { Button } from './Button';
import { Notice } from './Notice';
import { useVajs } from './vajs';

/** Downloads the code once more. */
const Again = React.createContext<() => void>(() => undefined);

/** The code of a part of the page could not be downloaded; the rest of the page stands. */
const NotDownloaded = (): React.ReactElement => {
  const { common, webPart } = useVajs().strings;
  const again = React.useContext(Again);
  React.useEffect(() => {
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [again]);
  return <Notice tone="warn" alert slim actions={<Button text={common.retry} icon="refresh" onClick={again} />}>{webPart.notDownloaded}</Notice>;
};

/**
 * A component whose code is downloaded when it is first drawn. React.lazy alone takes the whole page down where the network is
 * gone; this says so, and downloads the code when the network is back.
 */
export const later = <P extends object>(
  load: () => Promise<{ default: React.ComponentType<P> }>, coming: React.ReactNode = null
): React.FunctionComponent<P> => {
  const download = (): React.ComponentType<P> => React.lazy(async () => {
    try {
      return await load();
    } catch {
      latest = download(); // whoever is drawn next tries anew
      return { default: NotDownloaded as React.ComponentType<P> };
    }
  }) as unknown as React.ComponentType<P>;
  let latest = download();
  return function Later(props) {
    const [{ Part }, setPart] = React.useState({ Part: latest });
    const again = React.useCallback(() => setPart({ Part: latest }), []);
    return (
      <Again.Provider value={again}>
        <React.Suspense fallback={coming}><Part {...props as P} /></React.Suspense>
      </Again.Provider>
    );
  };
};
