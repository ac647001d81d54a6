/** A small repeatable source of choices: the same seed gives the same content on every machine. */
export interface Chance {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  of<T>(choices: readonly T[]): T;
  /** True about once in `n`. */
  onceIn(n: number): boolean;
}

const MODULUS = 2 ** 31 - 1;

/** Lehmer's generator with Park and Miller's minimal standard multiplier; its products fit a double exactly. */
export const chance = (seed: number): Chance => {
  let state = seed % MODULUS || 1;
  const below = (limit: number): number => {
    state = (state * 16807) % MODULUS;
    return Math.floor(state / MODULUS * limit);
  };
  return { below, of: choices => choices[below(choices.length)], onceIn: n => below(n) === 0 };
};
