import type { Round } from '../../../domain/approval/approval';
import type { About, AnswerAct, DelegateAct, DocumentAct, ExternalAct } from '../../../domain/approval/entry';

type Of<Act> = Act extends About ? Omit<Act, keyof About> : never;

/** An act without what it is about: one answer may be said of each part of a package. */
export type Said = Of<AnswerAct> | Of<DelegateAct> | Of<ExternalAct> | { readonly kind: 'withdraw'; readonly text?: string } | { readonly kind: 'comment'; readonly text: string };

export const aboutOf = ({ number, submit: { document, edition, hash, package: mark } }: Round): About =>
  ({ document, edition, hash, round: number, ...(mark === undefined ? {} : { package: mark }) });

export const actOf = (round: Round, said: Said): DocumentAct => ({ ...aboutOf(round), ...said });
