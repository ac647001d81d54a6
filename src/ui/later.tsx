import * as React from 'react';
import { Button } from './Button';
import { Notice } from './Notice';
import { useVajs } from './vajs';

type Load<P> = () => Promise<{ default: React.ComponentType<P> }>;

/** The code of a part of the page could not be downloaded; the rest of the page stands. */
const NotDownloaded = ({ again }: { readonly again: () => void }): React.ReactElement => {
  const { common, webPart } = useVajs().strings;
  React.useEffect(() => {
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [again]);
  return <Notice tone="warn" alert slim actions={<Button text={common.retry} icon="refresh" onClick={again} />}>{webPart.notDownloaded}</Notice>;
};

/**
 * A component whose code is downloaded when it is first drawn. Unlike one of React.lazy it does not take the page down where
 * the network is gone: it says so, and is downloaded when the network is back.
 */
export const later = <P extends object>(load: Load<P>, coming: React.ReactNode = null): React.FunctionComponent<P> => {
  let here: React.ComponentType<P> | undefined;
  return function Later(props) {
    const [Loaded, setLoaded] = React.useState(() => here);
    const [missing, setMissing] = React.useState(false);
    const again = React.useCallback(() => setMissing(false), []);
    React.useEffect(() => {
      if (Loaded || missing) return undefined;
      let asked = true;
      load().then(
        ({ default: component }) => {
          here = component;
          if (asked) setLoaded(() => component);
        },
        () => { if (asked) setMissing(true); });
      return () => { asked = false; };
    }, [Loaded, missing]);
    if (Loaded) return <Loaded {...props as P} />;
    return missing ? <NotDownloaded again={again} /> : <>{coming}</>;
  };
};
