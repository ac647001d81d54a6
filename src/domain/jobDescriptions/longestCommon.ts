/** A place in the one list and the place of the same thing in the other. */
export type CommonPlace = readonly [before: number, after: number];

const WORD_BITS = 32;

/**
 * A longest common subsequence of two lists, as pairs of places in rising order. Exact. The table of lengths is kept as one bit a
 * field (Hyyrö, "Bit-parallel LCS-length computation revisited", 2004), so that two texts of 5,000 words with nothing in common
 * take milliseconds and 3 MB.
 */
export const longestCommon = (before: readonly string[], after: readonly string[]): readonly CommonPlace[] => {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let tail = 0;
  while (
    tail < before.length - start && tail < after.length - start &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) tail++;

  const inner = commonOf(before.slice(start, before.length - tail), after.slice(start, after.length - tail));
  return [
    ...Array.from({ length: start }, (_, at) => [at, at] as const),
    ...inner.map(([was, is]) => [was + start, is + start] as const),
    ...Array.from({ length: tail }, (_, at) => [before.length - tail + at, after.length - tail + at] as const)
  ];
};

const commonOf = (before: readonly string[], after: readonly string[]): readonly CommonPlace[] =>
  (before.length === 0 || after.length === 0 ? [] : pathThrough(before.length, after.length, tableOf(before, after)));

const widthOf = (bits: number): number => Math.ceil(bits / WORD_BITS);

/** Where each word of `before` stands, as bits; words that `after` lacks are left out. */
const placesOf = (before: readonly string[], after: readonly string[]): ReadonlyMap<string, Int32Array> => {
  const wanted = new Set(after);
  const places = new Map<string, Int32Array>();
  before.forEach((word, at) => {
    if (!wanted.has(word)) return;
    const bits = places.get(word) ?? new Int32Array(widthOf(before.length));
    bits[at >> 5] |= 1 << (at & 31);
    places.set(word, bits);
  });
  return places;
};

/** Row n: after n words of `after`. A bit is 0 where one more word of `before` makes the common text one longer. */
const tableOf = (before: readonly string[], after: readonly string[]): Int32Array => {
  const width = widthOf(before.length);
  const places = placesOf(before, after);
  const table = new Int32Array((after.length + 1) * width).fill(-1);
  after.forEach((word, at) => {
    const was = at * width;
    const is = was + width;
    const bits = places.get(word);
    if (!bits) {
      table.copyWithin(is, was, is);
      return;
    }
    let carry = 0;
    for (let column = 0; column < width; column++) {
      const row = table[was + column];
      const matches = row & bits[column];
      const sum = (row >>> 0) + (matches >>> 0) + carry;
      carry = sum > 0xffffffff ? 1 : 0;
      table[is + column] = sum | (row & ~matches);
    }
  });
  return table;
};

const pathThrough = (columns: number, rows: number, table: Int32Array): readonly CommonPlace[] => {
  const width = widthOf(columns);
  const isLonger = (row: number, column: number): boolean =>
    ((table[row * width + ((column - 1) >> 5)] >>> ((column - 1) & 31)) & 1) === 0;

  const found: CommonPlace[] = [];
  let [column, row] = [columns, rows];
  while (column > 0 && row > 0) {
    if (!isLonger(row, column)) column--;
    else if (isLonger(row - 1, column)) row--;
    else found.push([--column, --row]);
  }
  return found.reverse();
};
