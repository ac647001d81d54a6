import type { PlainDate } from './plainDate';

/** From when to when something holds. Both bounds are inclusive; an absent bound is open (domain.md, "Decided"). */
export interface Validity {
  readonly from?: PlainDate;
  readonly until?: PlainDate;
}

export const isValidOn = ({ from, until }: Validity, on: PlainDate): boolean =>
  (from === undefined || from <= on) && (until === undefined || on <= until);

/** Ends before it begins: a row nobody can ever see as valid. */
export const isBackwards = ({ from, until }: Validity): boolean =>
  from !== undefined && until !== undefined && until < from;

export const overlaps = (a: Validity, b: Validity): boolean =>
  !isBackwards(a) && !isBackwards(b) &&
  (a.until === undefined || b.from === undefined || b.from <= a.until) &&
  (b.until === undefined || a.from === undefined || a.from <= b.until);
