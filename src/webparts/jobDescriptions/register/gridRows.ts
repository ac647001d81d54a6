import type { JobHeading, JobLine, PlacedLine, TreeRow } from '../../../domain/jobDescriptions/jobLines';
import type { WorkStrings } from '../../../loc/work';
import type { GridRow } from '../../../ui/Grid';

/** Which groups a person has closed, and how to open or close one. */
export interface Collapsing {
  readonly collapsed: ReadonlySet<string>;
  readonly toggle: (group: string) => void;
}

export const placeName = ({ place }: Pick<JobHeading, 'place'>, { jobRegister }: WorkStrings): string => {
  switch (place.of) {
    case 'organisation': return place.organisation.name;
    case 'unit': return place.unit.name;
    case 'nowhere': return jobRegister.nowhere;
    default: return place satisfies never;
  }
};

const items = new WeakMap<PlacedLine, GridRow<JobLine>>();

/** The same row for the same line: at every letter typed most rows stay. */
const itemOf = (row: PlacedLine): GridRow<JobLine> => {
  const known = items.get(row);
  if (known) return known;
  const { line, level } = row;
  const item: GridRow<JobLine> = { kind: 'item', key: line.key, item: line, level, quiet: line.kind === 'post' || line.entry.status === 'notInForce' };
  items.set(row, item);
  return item;
};

/** Rows of the grid: the tree without what stands under closed groups. */
export const gridRows = (rows: readonly TreeRow[], { collapsed, toggle }: Collapsing, words: WorkStrings): readonly GridRow<JobLine>[] => {
  const isOpen = ({ above }: TreeRow): boolean => collapsed.size === 0 || !above.some(key => collapsed.has(key));
  return rows.filter(isOpen).map((row): GridRow<JobLine> => (row.kind === 'heading'
    ? {
      kind: 'group', key: row.key, title: placeName(row, words), count: row.count, level: row.level,
      collapsed: collapsed.has(row.key), onToggle: () => toggle(row.key)
    }
    : itemOf(row)));
};
