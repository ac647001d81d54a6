import type { Approval, Round, StepState } from '../approval/approval';
import type { AnswerKind } from '../approval/entry';
import { answersIn } from '../approval/judging';
import { wouldCount } from '../approval/may';
import type { Policy } from '../approval/policy';
import type { PersonId, RouteStepId } from '../identity';
import type { PlainDate } from '../time/plainDate';
import { dueDay } from '../approval/timeAllowed';

type Open = Extract<StepState, { status: 'open' }>;

/** A step that asks for a person's answer now, what may be answered, and until when. */
export interface AskedStep {
  readonly step: RouteStepId;
  readonly name: string;
  /** epoch ms */
  readonly since: number;
  readonly due: PlainDate;
  readonly answers: readonly AnswerKind[];
}

const isOpen = (step: StepState): step is Open => step.status === 'open';

const TEXT = '.'; // stands for what a person will write

const askedIn = (policy: Policy, approval: Approval, round: Round, { frozen, since }: Open, me: PersonId, now: number): AskedStep | undefined => {
  const { document, edition, hash } = round.submit;
  const answers = answersIn(frozen.kind).filter(kind =>
    wouldCount(policy, approval, { document, edition, hash, round: round.number, kind, step: frozen.step, text: TEXT }, me, now));
  return answers.length > 0
    ? { step: frozen.step, name: frozen.name, since, due: dueDay(since, frozen.days), answers } : undefined;
};

/** The steps of an edition that ask a person, by the rule that judges the answer. */
export const askedSteps = (policy: Policy, approval: Approval, me: PersonId, now: number): readonly AskedStep[] =>
  (approval.status === 'open'
    ? approval.round.steps.filter(isOpen).flatMap(step => askedIn(policy, approval, approval.round, step, me, now) ?? [])
    : []);
