import * as React from 'react';
import { useVajs, type PageName } from './vajs';

/** `failed` brings the address, so that a person can copy it by hand. */
export type Copied =
  | { readonly status: 'no' }
  | { readonly status: 'yes' }
  | { readonly status: 'failed'; readonly address: string };

/**
 * Puts a link to one thing, as it stands on the shown day, on the clipboard.
 * @param page that shows the thing.
 * @param kind what the page's address calls it, such as `document`.
 */
export const useCopiedLink = (page: PageName, kind: string, id: number | string): readonly [Copied, () => void] => {
  const { addressOf, on, today } = useVajs();
  const [copied, setCopied] = React.useState<Copied>({ status: 'no' });
  const current = React.useRef<string>();
  const thing = `${kind} ${id}`;
  React.useEffect(() => {
    current.current = thing;
    setCopied({ status: 'no' });
    return () => { current.current = undefined; };
  }, [thing]);

  const copy = React.useCallback(() => {
    const path = addressOf(page, { [kind]: String(id), ...(on === today ? {} : { on }) });
    const address = new URL(path, window.location.href).toString();
    const tell = (result: Copied): void => { if (current.current === thing) setCopied(result); };
    // Without https, or where the browser forbids it, there is no clipboard.
    const writing = navigator.clipboard?.writeText(address) ?? Promise.reject(new Error('no clipboard'));
    writing.then(() => tell({ status: 'yes' }), () => tell({ status: 'failed', address }));
  }, [addressOf, page, kind, id, thing, on, today]);
  return [copied, copy];
};
