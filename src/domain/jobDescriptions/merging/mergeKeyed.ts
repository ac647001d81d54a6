import { insertAlong, movedBetween } from '../sequence';
import { threeWay, type Merged, type MergeConflict, type Said } from './conflict';

type MergeItem<T> = (at: readonly string[], base: T, mine: T, theirs: T) => Merged<T>;

/** Items by their keys; those that share one are told apart by their turn. */
const keyed = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T> => {
  const found = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    let name = key;
    for (let turn = 2; found.has(name); turn++) name = `${key} ${turn}`;
    found.set(name, item);
  }
  return found;
};

/** My order, with what they moved or added put behind what it stands behind in theirs. Where both moved one item, my place stands. */
const orderOf = (base: readonly string[], mine: readonly string[], theirs: readonly string[], stays: (key: string) => boolean): readonly string[] => {
  const inBase = new Set(base);
  const movedByMe = movedBetween(base, mine);
  const movedByThem = movedBetween(base, theirs);
  const replaced = new Set([...movedByThem].filter(key => !movedByMe.has(key)));
  const addedByMe = new Set(mine.filter(key => !inBase.has(key)));
  const list = mine.filter(key => stays(key) && (addedByMe.has(key) || !replaced.has(key)));
  return insertAlong(list, theirs, stays);
};

/**
 * Items that keep their keys (tasks, plain clauses, posts by name): added by either side they stay, removed by one and untouched by
 * the other they go, and removed by one but changed by the other is a conflict.
 */
export const mergeKeyed = <T extends Said>(
  at: readonly string[], base: readonly T[], mine: readonly T[], theirs: readonly T[], keyOf: (item: T) => string,
  mergeItem: MergeItem<T>
): Merged<readonly T[]> => {
  const was = keyed(base, keyOf);
  const my = keyed(mine, keyOf);
  const their = keyed(theirs, keyOf);
  const conflicts: MergeConflict[] = [];

  const merge = (key: string): T | undefined => {
    const [old, one, other] = [was.get(key), my.get(key), their.get(key)];
    const merged: Merged<T | undefined> = old !== undefined && one !== undefined && other !== undefined
      ? mergeItem([...at, key], old, one, other)
      : threeWay<T | undefined>([...at, key], old, one, other);
    conflicts.push(...merged.conflicts);
    return merged.value;
  };
  const values = new Map([...new Set([...was.keys(), ...my.keys(), ...their.keys()])].map(key => [key, merge(key)]));
  const order = orderOf([...was.keys()], [...my.keys()], [...their.keys()], key => values.get(key) !== undefined);
  return {
    value: order.flatMap(key => {
      const value = values.get(key);
      return value === undefined ? [] : [value];
    }),
    conflicts
  };
};

/** A list whose items have no keys in the paths: what cannot be settled is one conflict about the list. */
export const mergeNamed = <T extends Said>(
  at: readonly string[], base: readonly T[], mine: readonly T[], theirs: readonly T[], keyOf: (item: T) => string
): Merged<readonly T[]> => {
  const merged = mergeKeyed(at, base, mine, theirs, keyOf, threeWay);
  if (merged.conflicts.length === 0) return merged;
  const chosenTheirs = mergeKeyed<T>(at, base, theirs, mine, keyOf, threeWay).value;
  return { value: merged.value, conflicts: [{ path: at.join('.'), at, base, mine: merged.value, theirs: chosenTheirs }] };
};
