import * as React from 'react';
import type { SiteError } from '../../../data/siteError';
import { Notice } from '../../Notice';
import { useVajs } from '../../vajs';
import type { Failed } from '../useAnswering';

const Why = ({ error }: { readonly error: SiteError }): React.ReactElement => {
  const { webPart } = useVajs().strings;
  return (
    <>
      <p>{webPart.errors[error.kind]}</p>
      {error.detail && <details><summary>{webPart.errorDetail}</summary>{error.detail}</details>}
    </>
  );
};

/** Says exactly what was done and what was not. */
export const AnswerFailed = ({ failed }: { readonly failed: Failed }): React.ReactElement => {
  const { forms: { suggestions } } = useVajs().strings;
  switch (failed.status) {
    case 'failed': return <Notice tone="bad" alert title={suggestions.failed}><Why error={failed.error} /></Notice>;
    case 'half': return <Notice tone="warn" alert title={suggestions.half}><Why error={failed.error} /></Notice>;
    case 'unsettled': return <Notice tone="warn" alert title={suggestions.unsettled}><Why error={failed.error} /></Notice>;
    case 'tooLate': return <Notice tone="warn" alert>{suggestions.tooLate(failed.theirs.stamp.editor.name)}</Notice>;
    case 'crossed': return <Notice tone="warn" alert>{suggestions.crossed(failed.theirs.stamp.editor.name)}</Notice>;
    default: return failed satisfies never;
  }
};
