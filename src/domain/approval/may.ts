import type { PersonId, RoleHolderId, RouteStepId } from '../identity';
import type { Approval, StepState } from './approval';
import type { About, AnswerKind, DocumentAct, Entry } from './entry';
import { answersIn, isInert, judge } from './judging';
import { momentAt, type Policy } from './policy';

/** An act that a person may do now with an edition. What it needs beside (a text, an order) is asked for when it is done. */
export type PossibleAct =
  | { readonly kind: AnswerKind; readonly step: RouteStepId }
  | { readonly kind: 'delegate' | 'recordExternal'; readonly step: RouteStepId; readonly holder?: RoleHolderId }
  | { readonly kind: 'withdraw' | 'bindOrder' | 'acknowledge' | 'comment' };

/** The row that an act would be if it were written now. It is after all others: its id is the largest. */
export const asEntry = (act: DocumentAct, by: PersonId, at: number): Entry =>
  ({ ...act, ...momentAt(at), log: 'open', by, request: `${by}-now`, untouched: true });

/** Whether an act would count if it were written now: what draws the button also guards the write. */
export const wouldCount = (policy: Policy, was: Approval, act: DocumentAct, by: PersonId, now: number): boolean =>
  !isInert(judge(policy, was, asEntry(act, by, now)));

const TEXT = '.'; // stands for the text that a person will write

/** Whom nobody is: that a place may be given over does not depend on to whom, as long as it is no party. */
const SOMEBODY = -1 as PersonId;

const inStep = (about: About, { frozen: { step, kind, places } }: StepState): readonly DocumentAct[] => {
  const holders = places.length === 0 ? [undefined] : places.map(({ holder }) => holder);
  return [
    ...answersIn(kind).map((answer): DocumentAct => ({ ...about, kind: answer, step, text: TEXT })),
    ...holders.map((holder): DocumentAct => ({ ...about, kind: 'delegate', step, holder, to: SOMEBODY })),
    ...holders.map((holder): DocumentAct => ({ ...about, kind: 'recordExternal', step, holder, reference: TEXT }))
  ];
};

const possible = (act: DocumentAct): PossibleAct | undefined => {
  switch (act.kind) {
    case 'submit':
    case 'review': return undefined;
    case 'delegate':
    case 'recordExternal': return { kind: act.kind, step: act.step, holder: act.holder };
    case 'withdraw':
    case 'bindOrder':
    case 'acknowledge':
    case 'comment': return { kind: act.kind };
    default: return { kind: act.kind, step: act.step };
  }
};

const ORDER = { reference: TEXT, number: TEXT, date: '2000-01-01', repeals: [] } as unknown as Extract<DocumentAct, { kind: 'bindOrder' }>['order'];

/** What a person may do now with an edition that was submitted, steps in the order of the route. */
export const mayDo = (policy: Policy, approval: Approval, by: PersonId, now: number): readonly PossibleAct[] => {
  if (approval.status === 'drafting') return [];
  const { number: round, steps, submit: { document, edition, hash, package: of } } = approval.round;
  const about: About = { document, edition, hash, round, ...(of === undefined ? {} : { package: of }) };
  const acts: readonly DocumentAct[] = [
    ...steps.flatMap(step => inStep(about, step)),
    { ...about, kind: 'withdraw' },
    { ...about, kind: 'bindOrder', order: ORDER },
    { ...about, kind: 'acknowledge' },
    { ...about, kind: 'comment', text: TEXT }
  ];
  return acts.filter(act => wouldCount(policy, approval, act, by, now)).flatMap(act => possible(act) ?? []);
};

/** Whether a person's answer is asked for now: what *Minu töölaud* shows as waiting. */
export const isAsked = (policy: Policy, approval: Approval, by: PersonId, now: number): boolean => {
  if (approval.status !== 'open') return false;
  const { number: round, steps, submit: { document, edition, hash } } = approval.round;
  return steps.some(({ status, frozen: { step, kind } }) => status === 'open' && answersIn(kind).some(answer =>
    wouldCount(policy, approval, { document, edition, hash, round, kind: answer, step, text: TEXT }, by, now)));
};
