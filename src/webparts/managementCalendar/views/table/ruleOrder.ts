import { rings, type Ring } from '../../../../domain/calendar/itemFilter';
import { alphabetically } from '../../../../domain/search/collation';
import type { GridSort } from '../../../../ui/Grid';
import type { RuleColumnKey } from './ruleColumnKeys';
import type { RuleLine } from './ruleLines';

/** What a line is sorted by in each column; undefined where it has nothing to be sorted by. */
const values: Readonly<Record<RuleColumnKey, (line: RuleLine) => string | number | undefined>> = {
  name: ({ name }) => name,
  kind: ({ kind }) => kind,
  when: ({ when, unplanned }) => (unplanned ? undefined : when),
  required: ({ required }) => required,
  next: ({ next }) => next,
  count: ({ count }) => count,
  chair: ({ chair }) => chair?.role,
  members: ({ members }) => members || undefined,
  preparer: ({ preparer }) => preparer?.role,
  checker: ({ checker }) => checker?.role,
  executor: ({ executor }) => executor?.role,
  phase: ({ phase }) => phase,
  category: ({ category }) => category,
  place: ({ place }) => place
};

const compare = (a: string | number, b: string | number): number =>
  (typeof a === 'number' && typeof b === 'number' ? a - b : alphabetically(String(a), String(b)));

/** What is missing stands last both ways; equals by name and what sets them apart. */
const sortLines = (lines: readonly RuleLine[], { key, direction }: GridSort): readonly RuleLine[] => {
  const valueOf = values[key as RuleColumnKey];
  const sign = direction === 'up' ? 1 : -1;
  return [...lines].sort((a, b) => {
    const [left, right] = [valueOf(a), valueOf(b)];
    const order = left === undefined || right === undefined
      ? Number(left === undefined) - Number(right === undefined)
      : sign * compare(left, right);
    return order || alphabetically(a.name, b.name) || alphabetically(a.apart ?? '', b.apart ?? '');
  });
};

export interface RuleGroup { readonly ring: Ring; readonly lines: readonly RuleLine[] }

/** Lines by ring, in the order of rings; by name unless somebody chose otherwise. */
export const ruleGroups = (lines: readonly RuleLine[], sort: GridSort = { key: 'name', direction: 'up' }): readonly RuleGroup[] =>
  rings.map(ring => ({ ring, lines: sortLines(lines.filter(line => line.ring === ring), sort) })).filter(group => group.lines.length > 0);
