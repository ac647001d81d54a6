import type { Answer, Approval, Delegation, Proof, Round, StepState } from './approval';
import type { AnswerKind, EntryOf, Written } from './entry';
import type { FrozenStep } from './route';
import { stepStates } from './stepStates';

/** In what capacity somebody answers in a step, and which of its places that fills. */
export type Standing = Pick<Answer, 'capacity' | 'basis' | 'fills'>;

/** An answer that was taken, and the one that was taken before it in the round. It holds its row: what the row says is not copied. */
export interface Taken {
  readonly entry: EntryOf<AnswerKind | 'recordExternal'>;
  /** Position of the step. */
  readonly step: number;
  readonly standing: Standing;
  /** Whether it closed its step. */
  closes: boolean;
  readonly before: Taken | undefined;
}

/** A place that was given over, in the step at a position. */
export interface Given { readonly step: number; readonly delegation: Delegation }

const NO_DELEGATIONS: readonly Delegation[] = [];
const NOTHING_GIVEN: readonly Given[] = [];

const worked = new WeakMap<WorkingRound, readonly StepState[]>();

/**
 * A round that rows may change in place. It keeps what happened in it; how its steps stand is worked out when somebody asks: of a
 * hundred thousand rows that are replayed, a page shows the steps of a few.
 */
export class WorkingRound implements Round {
  /** The last answer taken. */
  public last: Taken | undefined = undefined;
  public given: readonly Given[] = NOTHING_GIVEN;
  /** The first step that is not closed; those behind it may be, where they stand side by side. */
  public front = 0;
  /** The order that closed whatever was left. */
  public order: Written | undefined = undefined;

  public constructor(public readonly number: number, public readonly submit: EntryOf<'submit'>, public readonly proof: Proof) {}

  /** Not while rows are still put to it: what was worked out once stays. */
  public get steps(): readonly StepState[] {
    let steps = worked.get(this);
    if (!steps) worked.set(this, steps = stepStates(this));
    return steps;
  }

  public frozen(n: number): FrozenStep { return this.submit.route.steps[n]; }

  public isClosed(n: number): boolean {
    if (n < this.front) return true;
    for (let taken = this.last; taken; taken = taken.before) if (taken.step === n && taken.closes) return true;
    return false;
  }

  /** The first step that is not closed, and the parallel ones right behind it. */
  public isOpen(n: number): boolean {
    if (n < this.front || this.isClosed(n)) return false;
    for (let behind = this.front + 1; behind <= n; behind++) if (!this.frozen(behind).parallel) return false;
    return true;
  }

  public close(taken: Taken): void {
    taken.closes = true;
    const { length } = this.submit.route.steps;
    while (this.front < length && this.isClosed(this.front)) this.front++;
  }

  /** An order closes whatever is left. */
  public closeAll(by: Written): void {
    this.order = by;
    this.front = this.submit.route.steps.length;
  }

  public delegationsIn(n: number): readonly Delegation[] {
    if (this.given.length === 0) return NO_DELEGATIONS;
    return this.given.filter(({ step }) => step === n).map(({ delegation }) => delegation);
  }

  public copy(): WorkingRound {
    const copy = new WorkingRound(this.number, this.submit, this.proof);
    copy.last = this.last;
    copy.given = this.given;
    copy.front = this.front;
    copy.order = this.order;
    return copy;
  }
}

/**
 * An approval that rows may change in place. A hundred thousand rows would otherwise be a million small objects; whoever asks the
 * rule for one row gets a copy (`judging.ts`).
 */
export interface Working {
  approval: Approval;
  /** A row before could not be verified: what comes out of turn may be in its turn. */
  unsure?: boolean;
}

/** Only rounds that were made here come back here. */
export const roundIn = (approval: Exclude<Approval, { status: 'drafting' }>): WorkingRound => approval.round as WorkingRound;

/** A copy that may be changed while the approval stays as it is. */
export const workingOn = (approval: Approval): Working =>
  (approval.status === 'drafting' ? { approval } : { approval: { ...approval, round: roundIn(approval).copy() } });
