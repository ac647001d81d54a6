/** Places, in rising order, of a longest rising run among numbers that are all different. */
const longestRise = (numbers: readonly number[]): readonly number[] => {
  const ends: number[] = [];
  const previous: number[] = [];
  numbers.forEach((number, at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[ends[middle]] < number) low = middle + 1;
      else high = middle;
    }
    previous[at] = low > 0 ? ends[low - 1] : -1;
    ends[low] = at;
  });
  const run: number[] = [];
  for (let at = ends.length > 0 ? ends[ends.length - 1] : -1; at >= 0; at = previous[at]) run.push(at);
  return run.reverse();
};

/**
 * Which of the keys that both lists have were moved: as few as can be. What only makes room for an added or removed one has not
 * moved. Keys are unique in each list.
 */
export const movedBetween = (before: readonly string[], after: readonly string[]): ReadonlySet<string> => {
  const places = new Map(before.map((key, at) => [key, at]));
  const shared = after.filter(key => places.has(key));
  const stayed = new Set(longestRise(shared.map(key => places.get(key) ?? 0)));
  return new Set(shared.filter((_, at) => !stayed.has(at)));
};

/** The list with some keys put in, each behind the nearest one that stands before it in the guide; at the front if none does. */
export const insertAlong = (
  list: readonly string[], guide: readonly string[], inserted: (key: string) => boolean
): readonly string[] => {
  const result = [...list];
  const there = new Set(list);
  let last: string | undefined;
  for (const key of guide) {
    if (inserted(key) && !there.has(key)) {
      result.splice(last === undefined ? 0 : result.indexOf(last) + 1, 0, key);
      there.add(key);
    }
    if (there.has(key)) last = key;
  }
  return result;
};
