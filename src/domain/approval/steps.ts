import type { PersonId } from '../identity';
import { isParty, type Approval, type Delegation, type Round, type StepState } from './approval';
import type { Written } from './entry';
import type { Policy } from './policy';
import type { FrozenStep } from './route';
import type { Standing, Taken, Working, WorkingRound } from './working';

/** The position of a step in its round; -1 where the round does not have it. */
export const stepAt = ({ submit: { route: { steps } } }: Round, id: number): number => {
  for (let n = 0; n < steps.length; n++) if (steps[n].step === id) return n;
  return -1;
};

/** Whether people have still to answer in a round. */
const isWaiting = (round: WorkingRound): boolean => {
  const { steps } = round.submit.route;
  for (let n = round.front; n < steps.length; n++) if (steps[n].kind !== 'order' && !round.isClosed(n)) return true;
  return false;
};

/** Where a round stands once nobody has to answer: only an order is left, or nothing. */
const answered = (round: WorkingRound, at: number): Approval => {
  const { steps } = round.submit.route;
  return round.front === steps.length && steps.some(({ kind }) => kind === 'signing')
    ? { status: 'confirmed', by: 'signatures', round, at } : { status: 'coordinated', round, at };
};

/** To whom a place was given over last. */
export const givenTo = (delegations: readonly Delegation[], place: number | undefined): PersonId | undefined => {
  for (let n = delegations.length - 1; n >= 0; n--) if (delegations[n].place === place) return delegations[n].to;
  return undefined;
};

/** Nearly every answer is a holder's in the first place of the step. */
const FIRST_PLACE: readonly number[] = [0];
const HOLDER: Standing = { capacity: 'holder', fills: FIRST_PLACE };
const NO_PLACE: readonly number[] = [];

/** The places of a step that a person may fill at that moment, and by what. The last delegation of a place counts. */
export const standingIn = (
  policy: Policy, { frozen: { places }, delegations }: Pick<StepState, 'frozen' | 'delegations'>, entry: Written
): Standing | undefined => {
  if (places.length === 1 && places[0].person === entry.by) return HOLDER;
  let capacity: Standing['capacity'] | undefined;
  let basis: Standing['basis'];
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

/** Whether an answer that the rule lets fill a place was taken in a step: everybody's, or those of people who are no party only. */
export const isFilled = (round: WorkingRound, n: number, place: number, byOthers = false): boolean => {
  for (let taken = round.last; taken; taken = taken.before) {
    if (taken.step === n && taken.standing.fills.includes(place) && !(byOthers && isParty(round, taken.entry.by))) return true;
  }
  return false;
};

/** Whether somebody who is no party to the text has answered: in a step, or in any. */
const isAnsweredByOthers = (round: WorkingRound, n?: number): boolean => {
  for (let taken = round.last; taken; taken = taken.before) {
    if ((n === undefined || taken.step === n) && !isParty(round, taken.entry.by)) return true;
  }
  return false;
};

/** Whether enough people have answered: any place or every place, and where it decides somebody who is no party to the text. */
const isAnswered = (round: WorkingRound, n: number, { kind, quorum, places }: FrozenStep): boolean => {
  if (quorum === 'all') for (let place = 0; place < places.length; place++) if (!isFilled(round, n, place)) return false;
  return kind === 'coordination' || isAnsweredByOthers(round, n);
};

const isLast = (round: WorkingRound, n: number): boolean => {
  const { steps } = round.submit.route;
  for (let other = round.front; other < steps.length; other++) {
    if (other !== n && steps[other].kind !== 'order' && !round.isClosed(other)) return false;
  }
  return true;
};

/** Puts an answer to the n-th step, and goes on where that closes it. Nobody coordinates a text alone. */
export const takeAnswer = (was: Working, round: WorkingRound, n: number, entry: Taken['entry'], standing: Standing): void => {
  const taken: Taken = { entry, step: n, standing, closes: false, before: round.last };
  round.last = taken;
  if (!isAnswered(round, n, round.frozen(n)) || (!isAnsweredByOthers(round) && isLast(round, n))) return;
  round.close(taken);
  if (!isWaiting(round)) was.approval = answered(round, entry.at);
};

/** The person has answered, or somebody who is no party has answered in every place of theirs: an answer is not changed. */
export const isTaken = (round: WorkingRound, n: number, { fills }: Standing, by: PersonId): boolean => {
  for (let taken = round.last; taken; taken = taken.before) if (taken.step === n && taken.entry.by === by) return true;
  for (const place of fills) if (!isFilled(round, n, place, true)) return false;
  return fills.length > 0;
};
