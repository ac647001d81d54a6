import * as React from 'react';

const CHANGED = 'vajs:address';

const read = (name: string): string | undefined => new URLSearchParams(window.location.search).get(name) ?? undefined;

/** Writes several pieces of the address as one step of the browser's history. */
export const writeAddress = (pieces: Readonly<Record<string, string | undefined>>): void => {
  if (Object.keys(pieces).every(name => read(name) === pieces[name])) return;
  const url = new URL(window.location.href);
  for (const [name, value] of Object.entries(pieces)) {
    if (value === undefined) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  window.history.pushState(window.history.state, '', url.toString());
  window.dispatchEvent(new Event(CHANGED));
};

/**
 * A piece of view state that lives in the page's address, so that a link leads to the same view: `document=12`.
 * Web parts on one page see each other's changes. An undefined value takes the piece out of the address.
 */
export const useAddress = (name: string): [string | undefined, (value: string | undefined) => void] => {
  const [value, setValue] = React.useState(() => read(name));
  React.useEffect(() => {
    const follow = (): void => setValue(read(name));
    window.addEventListener('popstate', follow);
    window.addEventListener(CHANGED, follow);
    return () => {
      window.removeEventListener('popstate', follow);
      window.removeEventListener(CHANGED, follow);
    };
  }, [name]);
  const write = React.useCallback((next: string | undefined) => writeAddress({ [name]: next }), [name]);
  return [value, write];
};
