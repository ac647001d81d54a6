import * as React from 'react';
import { useVajs } from '../../../ui/vajs';

const PREFIX = 'vajs-handover';

/** Ticks belong to one user of one site, and to one handover whatever its day. A login name has the dividing sign in it, too. */
export const ticksKey = (site: string, user: string, who: string): string => [PREFIX, site, encodeURIComponent(user), who].join('|');

const read = (key: string): readonly string[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string') : [];
  } catch {
    return []; // what is kept there is not ours, or nothing may be kept
  }
};

/** Another person at this browser finds nothing of what was ticked before. */
const dropOthers = (user: string): void => {
  Object.keys(localStorage).filter(key => key.startsWith(`${PREFIX}|`) && key.split('|')[2] !== encodeURIComponent(user)).forEach(key => localStorage.removeItem(key));
};

const keep = (key: string, user: string, ticks: readonly string[]): void => {
  try {
    dropOthers(user);
    if (ticks.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(ticks));
  } catch {
    // A full or refused storage only means that a reload will not find the ticks.
  }
};

export interface Ticks { readonly done: ReadonlySet<string>; readonly toggle: (key: string) => void }

/** What has been handed over already, kept in this browser for whoever is signed in. */
export const useTicks = (who: string): Ticks => {
  const { site } = useVajs();
  const user = site.me?.loginName;
  const key = user === undefined ? undefined : ticksKey(site.url, user, who);
  const [kept, setKept] = React.useState<{ readonly of: string | undefined; readonly ticks: readonly string[] }>({ of: undefined, ticks: [] });
  const ticks = React.useMemo(() => (kept.of === key ? kept.ticks : key === undefined ? [] : read(key)), [kept, key]);
  const toggle = React.useCallback((one: string) => {
    const next = ticks.includes(one) ? ticks.filter(other => other !== one) : [...ticks, one];
    setKept({ of: key, ticks: next });
    if (key !== undefined && user !== undefined) keep(key, user, next);
  }, [key, user, ticks]);
  return React.useMemo(() => ({ done: new Set(ticks), toggle }), [ticks, toggle]);
};
