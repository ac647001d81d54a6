import type { DocumentAct } from '../../../domain/approval/entry';
import type { Digest } from '../../../domain/approval/envelope';
import { mayDo, wouldCount } from '../../../domain/approval/may';
import type { Policy } from '../../../domain/approval/policy';
import type { PersonId } from '../../../domain/identity';
import { actOf, type Said } from '../acts/said';
import type { PackagePart } from './packageOf';

/** One answer is given for all parts of a package; single ones may be excepted. */
export type PartChoice = 'same' | 'return' | 'leave';

/**
 * The same said of another part. A part of another kind of document may go another route: then it is said in the step of that part
 * in which the person may say the like. Undefined: not there, or not now.
 */
export const saidOf = (policy: Policy, { log: { approval }, round }: PackagePart, said: Said, by: PersonId, now: number): DocumentAct | undefined => {
  const direct = actOf(round, said);
  if (wouldCount(policy, approval, direct, by, now)) return direct;
  if (!('step' in said) || said.kind === 'delegate' || said.kind === 'recordExternal') return undefined;
  const alike = mayDo(policy, approval, by, now).find(act => act.kind === said.kind);
  return alike && 'step' in alike ? actOf(round, { ...said, step: alike.step }) : undefined;
};

/** A part as it stands in the form. */
export interface PartAnswer {
  readonly part: PackagePart;
  readonly choice: PartChoice;
  /** Of a part that is returned though the others are not. */
  readonly text: string;
}

export type PackageProblem =
  | { readonly kind: 'notOpened'; readonly parts: readonly PackagePart[] }
  | { readonly kind: 'textMissing'; readonly parts: readonly PackagePart[] }
  | { readonly kind: 'nothing' };

/** What keeps the answers from being sent: every text that is answered was opened, and whoever returns says why. */
export const packageProblem = (answers: readonly PartAnswer[], opening: boolean, isOpened: (hash: Digest) => boolean): PackageProblem | undefined => {
  const answered = answers.filter(({ choice }) => choice !== 'leave');
  if (answered.length === 0) return { kind: 'nothing' };
  const closed = opening ? answered.filter(({ part: { round } }) => !isOpened(round.submit.hash)) : [];
  if (closed.length > 0) return { kind: 'notOpened', parts: closed.map(({ part }) => part) };
  const silent = answered.filter(({ choice, text }) => choice === 'return' && text.trim() === '');
  return silent.length > 0 ? { kind: 'textMissing', parts: silent.map(({ part }) => part) } : undefined;
};

/** The acts of a package in the order of its parts; parts in which they would not count are left out. */
export const packageActs = (policy: Policy, answers: readonly PartAnswer[], said: Said, by: PersonId, now: number): readonly DocumentAct[] =>
  answers.flatMap(({ part, choice, text }) => {
    if (choice === 'leave') return [];
    if (choice === 'same') return saidOf(policy, part, said, by, now) ?? [];
    if (!('step' in said)) return [];
    return saidOf(policy, part, { kind: 'return', step: said.step, text: text.trim() }, by, now) ?? [];
  });
