import * as React from 'react';
import type { Refusal } from '../../../data/approvals/outcomes';
import { useWords } from '../../approvals/useWords';
import { ErrorWords } from '../../ErrorWords';
import { sayLoosening } from '../../trust/loosenings';
import { useVajs } from '../../vajs';

/** Why a text cannot be submitted, and what somebody has to mend first. */
export const RefusalWords = ({ refusal }: { readonly refusal: Refusal }): React.ReactElement => {
  const { strings, language } = useVajs();
  const { approvals } = useWords();
  switch (refusal.reason) {
    case 'vacant': return <>{approvals.vacantSteps(refusal.steps.map(({ name }) => name))}</>;
    case 'notNow': return <>{approvals.refusals.notNow} {approvals.inert[refusal.why]}</>;
    case 'loosened': return (
      <>
        {approvals.refusals.loosened}
        <ul>{refusal.what.map((one, n) => <li key={n}>{sayLoosening(one, strings, language)}</li>)}</ul>
      </>
    );
    case 'guardUnknown': return <>{approvals.refusals.guardUnknown} <ErrorWords error={refusal.error} /></>;
    case 'noText':
    case 'tooLong':
    case 'noRoute':
    case 'factsDiffer':
    case 'textNotThere': return <>{approvals.refusals[refusal.reason]}</>;
    default: return refusal satisfies never;
  }
};
