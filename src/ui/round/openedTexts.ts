import * as React from 'react';
import type { Digest } from '../../domain/approval/envelope';
import { useVajs } from '../vajs';

/** Which texts a person has had open in this tab, by hash: nobody answers for a text that they have not had before them. */
const keyOf = (user: string): string => `vajs-opened|${user}`;
const CHANGED = 'vajs:opened';

/** Only the latest are kept; a tab that opened more than this has to open the oldest again. */
const MOST = 500;

const readFor = (user: string): readonly string[] => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(user)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((hash): hash is string => typeof hash === 'string') : [];
  } catch {
    return [];
  }
};

/** Where the browser keeps nothing, this page does. */
const inPage = new Map<string, readonly string[]>();

const knownFor = (user: string): readonly string[] => [...new Set([...readFor(user), ...inPage.get(user) ?? []])];

export interface OpenedTexts {
  readonly isOpened: (hash: Digest) => boolean;
  readonly open: (hash: Digest) => void;
}

/** Shared by everything on the page that shows a text or asks for an answer to it. */
export const useOpenedTexts = (): OpenedTexts => {
  const { site } = useVajs();
  const user = site.me?.loginName ?? '';
  const [opened, setOpened] = React.useState(() => knownFor(user));
  React.useEffect(() => {
    const read = (): void => setOpened(knownFor(user));
    read();
    window.addEventListener(CHANGED, read);
    return () => window.removeEventListener(CHANGED, read);
  }, [user]);
  const open = React.useCallback((hash: Digest) => {
    const known = knownFor(user);
    if (known.includes(hash)) return;
    const now = [...known, hash].slice(-MOST);
    inPage.set(user, now);
    try {
      sessionStorage.setItem(keyOf(user), JSON.stringify(now));
    } catch {
      // A refused storage only means that a reload asks to open the text again.
    }
    window.dispatchEvent(new Event(CHANGED));
  }, [user]);
  return React.useMemo(() => ({ isOpened: hash => opened.includes(hash), open }), [opened, open]);
};
