import type { PersonId } from '../identity';
import { isParty, type Answer, type Approval, type Capacity, type Delegation, type Round, type StepState } from './approval';
import type { Written } from './entry';
import type { Policy } from './policy';
import type { Working, WorkingRound } from './working';

/** The position of a step in its round; -1 where the round does not have it. */
export const stepAt = ({ steps }: Round, id: number): number => {
  for (let n = 0; n < steps.length; n++) if (steps[n].frozen.step === id) return n;
  return -1;
};

/** Opens the first step that is not closed, and the parallel ones right behind it. */
export const openNext = ({ steps }: WorkingRound, since: number): void => {
  let n = 0;
  while (n < steps.length && steps[n].status === 'closed') n++;
  for (let first = n; n < steps.length && (n === first || steps[n].frozen.parallel); n++) {
    if (steps[n].status !== 'waiting') continue;
    steps[n].status = 'open';
    steps[n].since = since;
  }
};

/** Where a round stands once its steps do: people's steps closed, an order or nothing is left. */
export const onward = (round: Round, at: number): Approval => {
  let left = false;
  let signs = false;
  for (const { status, frozen: { kind } } of round.steps) {
    if (status !== 'closed' && kind !== 'order') return { status: 'open', round };
    left ||= status !== 'closed';
    signs ||= kind === 'signing';
  }
  return !left && signs ? { status: 'confirmed', by: 'signatures', round, at } : { status: 'coordinated', round, at };
};

/** In what capacity a person answers in a step, and which of its places that fills. */
export interface Standing { readonly capacity: Exclude<Capacity, 'external'>; readonly basis?: Answer['basis']; readonly fills: readonly number[] }

/** To whom a place was given over last. */
export const givenTo = (delegations: readonly Delegation[], place: number | undefined): PersonId | undefined => {
  for (let n = delegations.length - 1; n >= 0; n--) if (delegations[n].place === place) return delegations[n].to;
  return undefined;
};

/** Nearly every answer fills the first place of its step. */
const FIRST_PLACE: readonly number[] = [0];
const NO_PLACE: readonly number[] = [];

/** The places of a step that a person may fill at that moment, and by what. The last delegation of a place counts. */
export const standingIn = (policy: Policy, { frozen: { places }, delegations }: StepState, entry: Written): Standing | undefined => {
  let capacity: Standing['capacity'] | undefined;
  let basis: Answer['basis'];
  let fills: readonly number[] = NO_PLACE;
  for (let n = 0; n < places.length; n++) {
    if (places[n].person === entry.by) {
      capacity = 'holder';
    } else if (givenTo(delegations, n) === entry.by) {
      capacity ??= 'delegate';
    } else {
      const standsIn = policy.standsInFor(places[n], entry.by, entry);
      if (!standsIn) continue;
      capacity ??= 'substitute';
      basis = standsIn;
    }
    fills = n === 0 ? FIRST_PLACE : [...fills, n];
  }
  if (places.length === 0 && givenTo(delegations, undefined) === entry.by) capacity = 'delegate';
  if (!capacity) return undefined;
  return capacity === 'substitute' ? { capacity, basis, fills } : { capacity, fills };
};

const isFilled = (answers: readonly Answer[], place: number): boolean => {
  for (const answer of answers) if (answer.fills.includes(place)) return true;
  return false;
};

/** Whether enough people have answered: any place or every place, and where it decides somebody who is no party to the text. */
const isAnswered = (round: Round, { frozen: { kind, quorum, places }, answers }: StepState): boolean => {
  if (quorum === 'all') for (let n = 0; n < places.length; n++) if (!isFilled(answers, n)) return false;
  return kind === 'coordination' || answers.some(answer => !isParty(round, answer.by));
};

/** Nobody coordinates a text alone: before the last step closes, somebody who is no party has answered. */
const isAlone = (round: Round): boolean => {
  for (const { answers } of round.steps) for (const answer of answers) if (!isParty(round, answer.by)) return false;
  return true;
};

const isLast = ({ steps }: Round, step: StepState): boolean => {
  for (const other of steps) if (other !== step && other.status !== 'closed' && other.frozen.kind !== 'order') return false;
  return true;
};

/** Puts an answer to the n-th step, and goes on where that closes it. */
export const takeAnswer = (was: Working, round: WorkingRound, n: number, answer: Answer): void => {
  const step = round.steps[n];
  step.answers = step.answers.length === 0 ? [answer] : [...step.answers, answer];
  if (!isAnswered(round, step) || (isLast(round, step) && isAlone(round))) return;
  step.status = 'closed';
  step.at = answer.at;
  openNext(round, answer.at);
  was.approval = onward(round, answer.at);
};

/** The person has answered, or somebody who is no party has answered in every place of theirs: an answer is not changed. */
export const isTaken = (round: Round, { answers }: StepState, { fills }: Standing, by: PersonId): boolean => {
  if (answers.length === 0) return false;
  if (answers.some(answer => answer.by === by)) return true;
  const others = answers.filter(answer => !isParty(round, answer.by));
  return fills.length > 0 && fills.every(place => isFilled(others, place));
};
