import { isWritten, type WrittenContent } from '../content';
import { restore } from '../restore';

/** What one field says in a draft: a text, a list, a task, or the whole content. */
export type Said = string | object | undefined;

/**
 * Both people changed one field, each in their own way. Mine stands in the merged draft until the person chooses. `at` leads to the
 * field, tasks and plain clauses by their keys: ["tasks", key, "results"]; empty where the templates themselves differ. A side that
 * has removed a task says undefined. Of a list, `mine` and `theirs` hold all that could be merged, and differ only where a person
 * has to choose.
 */
export interface MergeConflict {
  readonly path: string;
  readonly at: readonly string[];
  readonly base: Said;
  readonly mine: Said;
  readonly theirs: Said;
}

export interface Merged<T> {
  readonly value: T;
  readonly conflicts: readonly MergeConflict[];
}

/** Equal to the last character. An absent field is as good as an undefined one. */
export const same = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const left = one as { readonly [name: string]: unknown };
  const right = other as { readonly [name: string]: unknown };
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every(name => same(left[name], right[name]));
};

/** One value that cannot be taken apart. */
export const threeWay = <T extends Said>(at: readonly string[], base: T, mine: T, theirs: T): Merged<T> => {
  if (same(theirs, base) || same(mine, theirs)) return { value: mine, conflicts: [] };
  if (same(mine, base)) return { value: theirs, conflicts: [] };
  return { value: mine, conflicts: [{ path: at.join('.'), at, base, mine, theirs }] };
};

const hasKey = (row: unknown, key: string): boolean =>
  typeof row === 'object' && row !== null && (row as { readonly key?: unknown }).key === key;

/** The tree with one place changed; a list is entered by the key of a row, and a row that is not there is put last. */
const put = (tree: unknown, at: readonly string[], value: Said): unknown => {
  const [step, ...rest] = at;
  if (step === undefined) return value;
  if (Array.isArray(tree)) {
    const place = tree.findIndex(row => hasKey(row, step));
    const row = put(place < 0 ? undefined : tree[place] as unknown, rest, value);
    const rows = place < 0 ? [...tree, row] : tree.map((one: unknown, index) => (index === place ? row : one));
    return rows.filter(one => one !== undefined);
  }
  if (typeof tree !== 'object' || tree === null) return tree;
  return { ...tree, [step]: put((tree as { readonly [name: string]: unknown })[step], rest, value) };
};

/** The draft as it is now, with the other person's words in the place of a conflict. */
export const withTheirs = (draft: WrittenContent, { at, theirs }: MergeConflict): WrittenContent => {
  const restored = restore(put(draft, at, theirs));
  return restored.status === 'restored' && isWritten(restored.content) ? restored.content : draft;
};
