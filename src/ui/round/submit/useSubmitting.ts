import * as React from 'react';
import { submissionGuard, type Guard } from '../../../data/approvals/guard';
import type { SubmitOutcome } from '../../../data/approvals/outcomes';
import { submitTogether, type Prepared } from '../../../data/approvals/submitting';
import { useVajs } from '../../vajs';

export type Submitting =
  | { readonly status: 'writing' }
  | { readonly status: 'sending' }
  | { readonly status: 'told'; readonly outcomes: readonly SubmitOutcome[] };

/** Whether the site protects what a submission rests on, asked when the form opens: nobody writes a summary in vain. */
export const useGuard = (): Guard | undefined => {
  const { site } = useVajs();
  const [guard, setGuard] = React.useState<Guard>();
  React.useEffect(() => {
    let left = false;
    submissionGuard(site).then(answer => { if (!left) setGuard(answer); }, () => undefined); // asked again when submitting
    return () => { left = true; };
  }, [site]);
  return guard;
};

/** One sending at a time. */
export const useSubmitting = (): { readonly state: Submitting; readonly submit: (prepared: readonly Prepared[], title: string) => Promise<readonly SubmitOutcome[]>; readonly back: () => void } => {
  const { site } = useVajs();
  const [state, setState] = React.useState<Submitting>({ status: 'writing' });
  const submit = async (prepared: readonly Prepared[], title: string): Promise<readonly SubmitOutcome[]> => {
    if (state.status === 'sending') return [];
    setState({ status: 'sending' });
    const outcomes = await submitTogether(site, prepared, title);
    setState({ status: 'told', outcomes });
    return outcomes;
  };
  return { state, submit, back: () => setState({ status: 'writing' }) };
};
