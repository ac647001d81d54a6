import * as React from 'react';
import type { SiteError } from '../../../data/siteError';

/** What acts of a meeting come to. */
export type Told = { readonly status: string; readonly error?: SiteError };

export interface Acts {
  readonly busy: boolean;
  /** Why the last act did not come about. */
  readonly failed?: SiteError;
  readonly forget: () => void;
  /** One act at a time; undefined where another one is on its way, or where this one failed. */
  readonly run: <T extends Told>(work: () => Promise<T>) => Promise<T | undefined>;
}

/** Runs an act and keeps why it failed, so that it can be said where the button is. */
export const useActs = (): Acts => {
  const [busy, setBusy] = React.useState(false);
  const [failed, setFailed] = React.useState<SiteError>();
  const there = React.useRef(true);
  const running = React.useRef(new Set<object>());
  React.useEffect(() => () => { there.current = false; }, []);
  const run = async <T extends Told>(work: () => Promise<T>): Promise<T | undefined> => {
    const others = running.current;
    if (others.size > 0) return undefined;
    others.add(work);
    setBusy(true);
    setFailed(undefined);
    try {
      const told = await work();
      if (there.current && (told.status === 'failed' || told.status === 'notKept')) setFailed(told.error);
      return told.status === 'failed' || told.status === 'notKept' ? undefined : told;
    } finally {
      others.delete(work);
      if (there.current) setBusy(false);
    }
  };
  return { busy, failed, run, forget: () => setFailed(undefined) };
};
