import { clausesOf, columnsOf, type Clause, type Placement } from './clauses';
import type { DocumentContent } from './content';
import { mostAlike, wordsOf } from './likeness';
import { insertAlong, movedBetween } from './sequence';
import { wordDifference, type WordPart } from './wordDifference';

/** One clause of two editions. `was` is the clause before, `clause` the clause after; the number alone is no change. */
export type ComparedClause =
  | { readonly change: 'same' | 'moved'; readonly clause: Clause; readonly was: Clause }
  | { readonly change: 'added'; readonly clause: Clause }
  | { readonly change: 'removed'; readonly was: Clause }
  /** `columns` are those of the clause (`columnsOf`), word by word. */
  | {
    readonly change: 'changed'; readonly clause: Clause; readonly was: Clause; readonly moved: boolean;
    readonly columns: readonly (readonly WordPart[])[];
  };

/** Tasks whose keys differ are one task from here on: half of their words are the same. */
const leastAlike = 0.5;

const isKeyed = ({ body: { kind } }: Clause): boolean => kind === 'task' || kind === 'plain';
const wordsIn = ({ body }: Clause): readonly string[] => wordsOf(columnsOf(body).join(' '));

/** By path; tasks and plain clauses that find none so by what they say. */
const pairsOf = (before: readonly Clause[], after: readonly Clause[]): ReadonlyMap<Clause, Clause> => {
  const byPath = new Map(before.map(clause => [clause.path, clause]));
  const pairs = new Map<Clause, Clause>();
  for (const clause of after) {
    const was = byPath.get(clause.path);
    if (was && was.body.kind === clause.body.kind) pairs.set(clause, was);
  }
  const paired = new Set(pairs.values());
  const alone = after.filter(clause => isKeyed(clause) && !pairs.has(clause));
  const left = before.filter(clause => isKeyed(clause) && !paired.has(clause));
  mostAlike(alone, left, wordsIn, wordsIn, leastAlike).forEach((was, clause) => pairs.set(clause, was));
  return pairs;
};

const compared = (clause: Clause, was: Clause | undefined, moved: boolean): ComparedClause => {
  if (!was) return { change: 'added', clause };
  const before = columnsOf(was.body);
  const after = columnsOf(clause.body);
  if (after.every((column, at) => column === before[at])) return { change: moved ? 'moved' : 'same', clause, was };
  return { change: 'changed', clause, was, moved, columns: after.map((column, at) => wordDifference(before[at] ?? '', column)) };
};

/** Any two contents clause by clause, in the order of the later one; what was removed stands behind what it stood behind. */
export const compareEditions = (
  before: DocumentContent, after: DocumentContent, placed?: { readonly before: Placement; readonly after: Placement }
): readonly ComparedClause[] => {
  const old = clausesOf(before, placed?.before);
  const now = clausesOf(after, placed?.after);
  const pairs = pairsOf(old, now);
  // A pair goes by the path after; what was removed by its own, marked so that it meets no other.
  const names = new Map([...pairs].map(([clause, was]) => [was, clause.path as string]));
  const nameOf = (was: Clause): string => names.get(was) ?? `removed ${was.path}`;

  const moved = movedBetween(old.filter(isKeyed).map(nameOf), now.filter(isKeyed).map(({ path }) => path));
  const byName = new Map<string, ComparedClause>([
    ...old.map(was => [nameOf(was), { change: 'removed' as const, was }] as const),
    ...now.map(clause => [clause.path, compared(clause, pairs.get(clause), moved.has(clause.path))] as const)
  ]);
  const guide = old.map(nameOf).filter(name => !moved.has(name));
  const order = insertAlong(now.map(({ path }) => path), guide, () => true);
  return order.flatMap(name => byName.get(name) ?? []);
};

export const isChange = ({ change }: ComparedClause): boolean => change !== 'same';
