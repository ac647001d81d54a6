/** From one moment (epoch ms) until before another. */
export interface During { readonly from: number; readonly to: number }

export const isIn = ({ from, to }: During, at: number): boolean => from <= at && at < to;

/**
 * The time around a moment in which whatever was asked of the lists has the same answer: each row that is looked at narrows it.
 * What a route follows from is worked out once for such a time, not for every submission in it.
 */
export class Stretch implements During {
  public from = -Infinity;
  public to = Infinity;

  public constructor(public readonly at: number) {}

  /** Whether something counts at the moment. */
  public isIn({ from, to }: During): boolean {
    if (this.at < from) {
      if (from < this.to) this.to = from;
      return false;
    }
    if (this.at >= to) {
      if (to > this.from) this.from = to;
      return false;
    }
    if (from > this.from) this.from = from;
    if (to < this.to) this.to = to;
    return true;
  }
}

/** A moment (epoch ms), or one whose stretch somebody wants to know. */
export type When = number | Stretch;

export const stretchAt = (when: When): Stretch => (typeof when === 'number' ? new Stretch(when) : when);
