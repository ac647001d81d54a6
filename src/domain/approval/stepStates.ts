import type { Answer, Delegation, StepState } from './approval';
import type { FrozenStep } from './route';
import type { Taken, WorkingRound } from './working';

/** A step while a round is told again. */
interface ToldStep {
  readonly frozen: FrozenStep;
  readonly answers: Answer[];
  readonly delegations: Delegation[];
  since?: number;
  at?: number;
}

const answerOf = ({ entry, standing: { capacity, basis, fills } }: Taken): Answer => {
  const said = entry.kind === 'recordExternal' ? entry.reference : entry.text;
  return { entry: entry.id, kind: entry.kind, by: entry.by, at: entry.at, capacity, basis, fills, text: said?.trim() ? said : undefined };
};

/** Opens the first step that is not closed, and the parallel ones right behind it. */
const openNext = (steps: readonly ToldStep[], since: number): void => {
  let n = steps.findIndex(({ at }) => at === undefined);
  if (n < 0) return;
  do {
    steps[n].since ??= since;
    n++;
  } while (n < steps.length && steps[n].frozen.parallel);
};

const stateOf = ({ frozen, answers, delegations, since, at }: ToldStep): StepState => {
  if (since === undefined) return { frozen, answers, delegations, status: 'waiting' };
  return at === undefined ? { frozen, answers, delegations, status: 'open', since } : { frozen, answers, delegations, status: 'closed', since, at };
};

const inOrder = (last: Taken | undefined): readonly Taken[] => {
  const all: Taken[] = [];
  for (let taken = last; taken; taken = taken.before) all.push(taken);
  return all.reverse();
};

/** How the steps of a round stand, from what happened in it. */
export const stepStates = ({ submit, last, given, order }: WorkingRound): readonly StepState[] => {
  const steps = submit.route.steps.map((frozen): ToldStep => ({ frozen, answers: [], delegations: [] }));
  openNext(steps, submit.at);
  for (const taken of inOrder(last)) {
    const step = steps[taken.step];
    step.answers.push(answerOf(taken));
    if (!taken.closes) continue;
    step.at = taken.entry.at;
    openNext(steps, taken.entry.at);
  }
  for (const { step, delegation } of given) steps[step].delegations.push(delegation);
  if (order) {
    for (const step of steps) {
      step.since ??= order.at;
      step.at ??= order.at;
    }
  }
  return steps.map(stateOf);
};
