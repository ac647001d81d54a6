import type { Waits } from '../../../domain/desk/waiting';

/** Things that are no edition of a document. */
export type OtherThing = Extract<Waits, { kind: 'suggestion' | 'action' }>;

export const isEdition = (item: Waits): item is Exclude<Waits, OtherThing> => item.kind !== 'suggestion' && item.kind !== 'action';

export type ReviewThing = Extract<Waits, { kind: 'review' }>;

export const isReview = (item: Waits): item is ReviewThing => item.kind === 'review';
