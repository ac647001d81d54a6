import type { Strings } from '../../../loc';
import type { GridRow } from '../../../ui/Grid';
import { isQuiet } from '../documentWords';
import { headingOf } from './headings';
import { once } from './once';
import { groupKey, isGap, type ShownGroup, type ShownLine } from './registerLines';

/** Which groups a person has closed, and how to open or close one. */
export interface Collapsing {
  readonly collapsed: ReadonlySet<string>;
  readonly toggle: (group: string) => void;
}

const rowOf = once((line: ShownLine): GridRow<ShownLine> =>
  ({ kind: 'item', key: line.key, item: line, quiet: isGap(line) || isQuiet(line.entry) }));

/** Rows of the grid: a heading a group, then its lines unless it is closed. */
export const gridRows = (
  groups: readonly ShownGroup[], { collapsed, toggle }: Collapsing, strings: Strings
): readonly GridRow<ShownLine>[] => groups.flatMap((group): readonly GridRow<ShownLine>[] => {
  const key = groupKey(group);
  const heading = headingOf(group, strings);
  const rows = collapsed.has(key) ? [] : group.lines.map(rowOf);
  return heading
    ? [{ kind: 'group', key, ...heading, count: group.lines.length, collapsed: collapsed.has(key), onToggle: () => toggle(key) }, ...rows]
    : rows;
});
