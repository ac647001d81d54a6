import type { ConfirmedEdition } from '../approval/editions';
import type { DocumentId, PostId } from '../identity';
import type { Organisation, Post, Unit } from '../people/structure';
import type { PlainDate } from '../time/plainDate';
import { isValidOn } from '../time/validity';
import { coverageOn, type Coverage } from './coverage';
import { jobLines, treeRows, type JobHeading, type JobTree } from './jobLines';
import type { JobRegister } from './jobRegister';

export const coverageIn = (posts: readonly Post[], { entries, byId, on }: JobRegister): Coverage<ConfirmedEdition> =>
  coverageOn(posts, entries.map(({ document }) => document), ({ id }) => byId.get(id)?.inForce, on);

/** Documents of posts that have more in force than they can have. */
export const doubledDocuments = ({ doubled }: Coverage<unknown>): ReadonlySet<DocumentId> =>
  new Set(doubled.flatMap(({ inForce }) => inForce.map(({ document }) => document.id)));

/** How the posts of a place and of all under it stand. `fine` has exactly what it needs. */
export interface PlaceCoverage {
  readonly heading: JobHeading;
  readonly posts: number;
  readonly missing: number;
  readonly doubled: number;
  readonly fine: number;
}

interface Structure { readonly posts: readonly Post[]; readonly units: readonly Unit[]; readonly organisations: readonly Organisation[] }

/** Coverage as a tree: a row for each organisation and unit that has posts on the day, itself or under it. */
export const coverageByPlace = (
  structure: Structure, { missing, doubled }: Pick<Coverage<unknown>, 'missing' | 'doubled'>, tree: JobTree, on: PlainDate
): readonly PlaceCoverage[] => {
  const [without, twice] = [new Set<PostId>(missing.map(({ id }) => id)), new Set<PostId>(doubled.map(({ post }) => post.id))];
  const rows = treeRows(jobLines([], structure.posts.filter(({ validity }) => isValidOn(validity, on)), structure, tree), tree);
  const tally = new Map<string, { missing: number; doubled: number }>();
  for (const row of rows) {
    if (row.kind !== 'line' || row.line.kind !== 'post') continue;
    for (const key of row.above) {
      const counted = tally.get(key) ?? { missing: 0, doubled: 0 };
      if (without.has(row.line.post.id)) counted.missing++;
      if (twice.has(row.line.post.id)) counted.doubled++;
      tally.set(key, counted);
    }
  }
  return rows.flatMap((row): readonly PlaceCoverage[] => {
    if (row.kind !== 'heading') return [];
    const { missing: none, doubled: two } = tally.get(row.key) ?? { missing: 0, doubled: 0 };
    return [{ heading: row, posts: row.count, missing: none, doubled: two, fine: row.count - none - two }];
  });
};

export type CoverageCounts = Pick<PlaceCoverage, 'posts' | 'missing' | 'doubled' | 'fine'>;

/** Of all places together: those that stand under others are counted with them. */
export const totalCoverage = (rows: readonly PlaceCoverage[]): CoverageCounts =>
  rows.filter(({ heading }) => heading.level === 1).reduce((sum, { posts, missing, doubled, fine }) => ({
    posts: sum.posts + posts, missing: sum.missing + missing, doubled: sum.doubled + doubled, fine: sum.fine + fine
  }), { posts: 0, missing: 0, doubled: 0, fine: 0 });

/** Per cent, whole; a hundred only where nothing lacks. */
export const shareOf = (part: number, whole: number): number => (part === whole ? 100 : Math.min(99, Math.round((part / whole) * 100)));
