import type { Answer, Approval, Delegation, Proof, Round } from './approval';
import type { EntryOf } from './entry';
import type { FrozenStep } from './route';

/** A step while rows are put to it. What `since` and `at` hold before their time is nobody's business: see `StepState`. */
export interface WorkingStep {
  readonly frozen: FrozenStep;
  answers: readonly Answer[];
  delegations: readonly Delegation[];
  status: 'waiting' | 'open' | 'closed';
  since: number;
  at: number;
}

export interface WorkingRound extends Round {
  readonly steps: WorkingStep[];
}

/**
 * An approval that rows may change in place. A hundred thousand rows would otherwise be a million small objects; whoever asks the
 * rule for one row gets a copy (`judging.ts`).
 */
export interface Working { approval: Approval }

const NO_ANSWERS: readonly Answer[] = [];
const NO_DELEGATIONS: readonly Delegation[] = [];

export const newRound = (number: number, submit: EntryOf<'submit'>, proof: Proof): WorkingRound => ({
  number, submit, proof,
  steps: submit.route.steps.map((frozen): WorkingStep =>
    ({ frozen, answers: NO_ANSWERS, delegations: NO_DELEGATIONS, status: 'waiting', since: 0, at: 0 }))
});

/** Only rounds that were made here come back here. */
export const roundIn = (approval: Exclude<Approval, { status: 'drafting' }>): WorkingRound => approval.round as WorkingRound;

/** A copy that may be changed while the approval stays as it is. */
export const workingOn = (approval: Approval): Working => {
  if (approval.status === 'drafting') return { approval };
  return { approval: { ...approval, round: { ...approval.round, steps: roundIn(approval).steps.map(step => ({ ...step })) } } };
};
