import * as React from 'react';
import type { SiteError } from '../../../data/siteError';
import { isSilence } from '../../../data/siteError';
import { useWords } from '../../../ui/approvals/useWords';
import { ErrorWords } from '../../../ui/ErrorWords';
import { Notice } from '../../../ui/Notice';

/** Why something was not written, and that what was typed is still there. Silence comes here only where the browser keeps nothing. */
export const NotDone = ({ error, title }: { readonly error: SiteError; readonly title?: string }): React.ReactElement => {
  const { teamMeeting: words } = useWords();
  return (
    <Notice tone="bad" alert slim title={title ?? words.notSaved}>
      {isSilence(error) ? words.notKept : <ErrorWords error={error} />}
    </Notice>
  );
};
