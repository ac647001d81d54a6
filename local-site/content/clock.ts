/**
 * The time of a local site. While it is being set up, the program that runs it may let it stand at an earlier moment, so that what people
 * are told to have done some days ago is stamped so. Nothing outside that program can: no request sets it.
 */
export interface SettableClock {
  readonly now: () => Date;
  /** Stands at that moment (epoch ms) until it is set again or let go. */
  set(at: number): void;
  /** Goes with the machine's own clock again. */
  letGo(): void;
}

export const settableClock = (): SettableClock => {
  let standing: number | undefined;
  return {
    now: () => new Date(standing ?? Date.now()),
    set: at => { standing = at; },
    letGo: () => { standing = undefined; }
  };
};
