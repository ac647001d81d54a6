const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text in their order, without case and punctuation: what must not differ for two wordings to be one. */
export const wordsOf = (text: string): readonly string[] => text.normalize('NFC').toLowerCase().match(WORD) ?? [];

/** How much two texts have in common, from 0 to 1: shared words, each as often as both have it, against all words of both. */
export const likeness = (one: readonly string[], other: readonly string[]): number => {
  if (one.length + other.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      shared++;
      left.set(word, count - 1);
    }
  }
  return (2 * shared) / (one.length + other.length);
};

/**
 * Pairs of the most alike, best first, at least as alike as `least`; each thing in one pair at most. Of equals the earlier ones
 * come first, so that the answer is always the same.
 */
export const mostAlike = <T, U>(
  some: readonly T[], others: readonly U[], wordsOfOne: (one: T) => readonly string[], wordsOfOther: (other: U) => readonly string[],
  least: number
): ReadonlyMap<T, U> => {
  const otherWords = others.map(wordsOfOther);
  const candidates = some.flatMap(one => {
    const words = wordsOfOne(one);
    return others.map((other, at) => ({ one, other, alike: likeness(words, otherWords[at]) }));
  }).filter(({ alike }) => alike >= least).sort((a, b) => b.alike - a.alike);

  const pairs = new Map<T, U>();
  const taken = new Set<U>();
  for (const { one, other } of candidates) {
    if (pairs.has(one) || taken.has(other)) continue;
    pairs.set(one, other);
    taken.add(other);
  }
  return pairs;
};
