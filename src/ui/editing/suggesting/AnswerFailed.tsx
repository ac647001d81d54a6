import * as React from 'react';
import { ErrorWords } from '../../ErrorWords';
import { Notice } from '../../Notice';
import { useVajs } from '../../vajs';
import type { Failed } from '../useAnswering';

/** Says exactly what was done and what was not. */
export const AnswerFailed = ({ failed }: { readonly failed: Failed }): React.ReactElement => {
  const { forms: { suggestions } } = useVajs().strings;
  switch (failed.status) {
    case 'failed': return <Notice tone="bad" alert title={suggestions.failed}><ErrorWords error={failed.error} /></Notice>;
    case 'half': return <Notice tone="warn" alert title={suggestions.half}><ErrorWords error={failed.error} /></Notice>;
    case 'unsettled': return <Notice tone="warn" alert title={suggestions.unsettled}><ErrorWords error={failed.error} /></Notice>;
    case 'tooLate': return <Notice tone="warn" alert>{suggestions.tooLate(failed.theirs.stamp.editor.name)}</Notice>;
    case 'crossed': return <Notice tone="warn" alert>{suggestions.crossed(failed.theirs.stamp.editor.name)}</Notice>;
    default: return failed satisfies never;
  }
};
