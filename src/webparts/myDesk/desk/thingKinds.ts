import type { Waits } from '../../../domain/desk/waiting';

export type ReviewThing = Extract<Waits, { kind: 'review' }>;

export const isReview = (item: Waits): item is ReviewThing => item.kind === 'review';
