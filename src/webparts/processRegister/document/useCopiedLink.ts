import * as React from 'react';
import { useVajs } from '../../../ui/vajs';
import type { DocumentId } from '../../../domain/identity';

/** `failed` brings the address, so that a person can copy it by hand. */
export type Copied =
  | { readonly status: 'no' }
  | { readonly status: 'yes' }
  | { readonly status: 'failed'; readonly address: string };

/** Puts a link to a document, as it stands on the shown day, on the clipboard. */
export const useCopiedLink = (document: DocumentId): readonly [Copied, () => void] => {
  const { addressOf, on, today } = useVajs();
  const [copied, setCopied] = React.useState<Copied>({ status: 'no' });
  const current = React.useRef<DocumentId>();
  React.useEffect(() => {
    current.current = document;
    setCopied({ status: 'no' });
    return () => { current.current = undefined; };
  }, [document]);

  const copy = React.useCallback(() => {
    const path = addressOf('processRegister', { document: String(document), ...(on === today ? {} : { on }) });
    const address = new URL(path, window.location.href).toString();
    const tell = (result: Copied): void => { if (current.current === document) setCopied(result); };
    // Without https, or where the browser forbids it, there is no clipboard.
    const writing = navigator.clipboard?.writeText(address) ?? Promise.reject(new Error('no clipboard'));
    writing.then(() => tell({ status: 'yes' }), () => tell({ status: 'failed', address }));
  }, [addressOf, document, on, today]);
  return [copied, copy];
};
