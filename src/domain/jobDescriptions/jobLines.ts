import { byId, groupBy } from '../grouping';
import type { OrganisationId, UnitId } from '../identity';
import type { Organisation, Post, Unit } from '../people/structure';
import { alphabetically, byName } from '../search/collation';
import { foldParts } from '../search/fold';
import type { JobEntry } from './jobRegister';

/** A row of the register: a document, or a post that stands there by itself because it lacks one. */
export type JobLine =
  | { readonly kind: 'document'; readonly key: string; readonly entry: JobEntry; readonly unit?: Unit; readonly organisation?: Organisation; readonly words: string }
  | { readonly kind: 'post'; readonly key: string; readonly post: Post; readonly unit?: Unit; readonly organisation?: Organisation; readonly words: string };

/** A heading of the tree; the lines under it and under all headings below it are counted. */
export interface JobHeading {
  readonly kind: 'heading';
  readonly key: string;
  /** From 1. */
  readonly level: number;
  readonly place: { readonly of: 'organisation'; readonly organisation: Organisation } | { readonly of: 'unit'; readonly unit: Unit } | { readonly of: 'nowhere' };
  /** Keys of the headings above it. */
  readonly above: readonly string[];
  readonly count: number;
}

/** A line where it stands in the tree. */
export interface PlacedLine { readonly kind: 'line'; readonly line: JobLine; readonly level: number; readonly above: readonly string[] }

export type TreeRow = JobHeading | PlacedLine;

interface Structure { readonly units: readonly Unit[]; readonly organisations: readonly Organisation[] }

/** Where lines stand: headings from the organisation down, and the place among all others. */
interface Standing { readonly path: readonly Omit<JobHeading, 'count'>[]; readonly rank: number; readonly above: readonly string[] }

/** The tree of organisations and units, in the order in which it is read. */
export interface JobTree {
  readonly standingOf: (line: Pick<JobLine, 'unit' | 'organisation'>) => Standing;
  /** The same row for the same line, however often a key is pressed. */
  readonly placed: (line: JobLine) => PlacedLine;
  /** A unit and all that are under it. */
  readonly within: (unit: UnitId) => ReadonlySet<UnitId>;
}

const KINDS: readonly Organisation['kind'][] = ['ministry', 'agency', 'external'];

/** No structure has more levels; a unit that stands above itself is drawn once. */
const MOST_LEVELS = 12;

export const jobTree = ({ units, organisations }: Structure): JobTree => {
  const children = groupBy(units, ({ parent }) => parent);
  const known = byId(units);
  const byUnit = new Map<UnitId, Standing>();
  const byOrganisation = new Map<OrganisationId, Standing>();
  let rank = 0;
  const standing = (path: Standing['path']): Standing => ({ path, rank: rank++, above: path.map(({ key }) => key) });
  const walk = (unit: Unit, above: Standing['path']): void => {
    if (byUnit.has(unit.id) || above.length > MOST_LEVELS) return;
    const heading = { kind: 'heading', key: `unit ${unit.id}`, level: above.length + 1, place: { of: 'unit', unit }, above: above.map(({ key }) => key) } as const;
    const path = [...above, heading];
    byUnit.set(unit.id, standing(path));
    for (const child of [...(children.get(unit.id) ?? [])].sort(byName)) walk(child, path);
  };
  const inOrder = [...organisations].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || byName(a, b));
  for (const organisation of inOrder) {
    const heading = { kind: 'heading', key: `organisation ${organisation.id}`, level: 1, place: { of: 'organisation', organisation }, above: [] } as const;
    byOrganisation.set(organisation.id, standing([heading]));
    // A unit whose parent is not known stands directly under its organisation.
    units.filter(unit => unit.organisation === organisation.id && (unit.parent === undefined || !known.has(unit.parent)))
      .sort(byName).forEach(unit => walk(unit, [heading]));
  }
  const nowhere = standing([{ kind: 'heading', key: 'nowhere', level: 1, place: { of: 'nowhere' }, above: [] }]);
  const standingOf: JobTree['standingOf'] = ({ unit, organisation }) =>
    (unit && byUnit.get(unit.id)) ?? (organisation && byOrganisation.get(organisation.id)) ?? nowhere;
  const placed = new WeakMap<JobLine, PlacedLine>();
  const within = new Map<UnitId, ReadonlySet<UnitId>>();
  return {
    standingOf,
    placed: line => {
      const known = placed.get(line);
      if (known) return known;
      const { above } = standingOf(line);
      const row: PlacedLine = { kind: 'line', line, level: above.length + 1, above };
      placed.set(line, row);
      return row;
    },
    within: unit => {
      const found = within.get(unit) ?? new Set([...byUnit].filter(([, { path }]) => path.some(({ key }) => key === `unit ${unit}`)).map(([id]) => id));
      within.set(unit, found);
      return found;
    }
  };
};

const titleOf = (line: JobLine): string => (line.kind === 'document' ? line.entry.post?.name ?? line.entry.document.title : line.post.name);

/** All lines in the order of the tree, those of one place by post or title: sorted once, however often a key is pressed. */
export const jobLines = (entries: readonly JobEntry[], missing: readonly Post[], { units, organisations }: Structure, tree: JobTree): readonly JobLine[] => {
  const [unitOf, organisationOf] = [byId(units), byId(organisations)];
  const lines: readonly JobLine[] = [
    ...entries.map((entry): JobLine => ({
      kind: 'document', key: `document ${entry.document.id}`, entry, unit: entry.unit, organisation: entry.organisation, words: entry.words
    })),
    ...missing.map((post): JobLine => {
      const unit = post.unit === undefined ? undefined : unitOf.get(post.unit);
      const organisation = organisationOf.get((post.organisation ?? unit?.organisation) as OrganisationId);
      return {
        kind: 'post', key: `post ${post.id}`, post, unit, organisation,
        words: foldParts([post.name, ...post.aliases, unit?.name, unit?.shortName, organisation?.name, organisation?.shortName])
      };
    })
  ];
  const ranked = lines.map(line => ({ line, rank: tree.standingOf(line).rank, title: titleOf(line) }));
  return ranked.sort((a, b) => a.rank - b.rank || alphabetically(a.title, b.title) || (a.line.key < b.line.key ? -1 : 1)).map(({ line }) => line);
};

/** Lines in the order of the tree, under their headings. */
export const treeRows = (lines: readonly JobLine[], tree: JobTree): readonly TreeRow[] => {
  const rows: TreeRow[] = [];
  const counts = new Map<string, { count: number }>();
  for (const line of lines) {
    const { path } = tree.standingOf(line);
    for (const heading of path) {
      const counted = counts.get(heading.key);
      if (counted) counted.count++;
      else {
        const first = { ...heading, count: 1 };
        counts.set(heading.key, first);
        rows.push(first);
      }
    }
    rows.push(tree.placed(line));
  }
  return rows;
};
