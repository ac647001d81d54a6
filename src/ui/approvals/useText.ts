import * as React from 'react';
import { readText, type SubmittedText } from '../../data/approvals/texts';
import { asSiteError, type SiteError } from '../../data/siteError';
import type { Log } from '../../domain/approval/entry';
import type { Digest } from '../../domain/approval/envelope';
import { useVajs } from '../vajs';

export type TextLoad =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly text: SubmittedText }
  /** No row of the list is the text of that hash, or I may not read it. */
  | { readonly status: 'missing' }
  | { readonly status: 'failed'; readonly error: SiteError; readonly retry: () => void };

const loading: TextLoad = { status: 'loading' };

/** A submitted text by its hash; `missing` without one. */
export const useText = (hash: Digest | undefined, log: Log): TextLoad => {
  const { site } = useVajs();
  const [attempt, setAttempt] = React.useState(0);
  const [known, setKnown] = React.useState<{ readonly of: string; readonly load: TextLoad }>({ of: '', load: loading });
  const of = `${log} ${hash} ${attempt}`;
  React.useEffect(() => {
    if (hash === undefined) return undefined;
    let left = false;
    const tell = (load: TextLoad): void => { if (!left) setKnown({ of, load }); };
    readText(site, hash, log).then(
      text => tell(text ? { status: 'ready', text } : { status: 'missing' }),
      async (thrown: unknown) => tell({ status: 'failed', error: await asSiteError(thrown), retry: () => setAttempt(n => n + 1) })
    ).catch(() => undefined);
    return () => { left = true; };
  }, [site, hash, log, of]);
  if (hash === undefined) return { status: 'missing' };
  return known.of === of ? known.load : loading;
};
