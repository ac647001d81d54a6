import { longestCommon } from '../longestCommon';
import { same, type Merged } from './conflict';

type Rows = readonly string[];
type Side = 'mine' | 'theirs';

/** A stretch between rows that all three have, in that order. */
interface Stretch { readonly base: Rows; readonly mine: Rows; readonly theirs: Rows }

/** Rows that all three share cut the lists into stretches; the shared row follows its stretch. */
const stretchesOf = (base: Rows, mine: Rows, theirs: Rows): readonly (Stretch & { readonly shared?: string })[] => {
  const inMine = new Map(longestCommon(base, mine));
  const inTheirs = new Map(longestCommon(base, theirs));
  const stretches: (Stretch & { readonly shared?: string })[] = [];
  let [from, fromMine, fromTheirs] = [0, 0, 0];
  base.forEach((shared, at) => {
    const [my, their] = [inMine.get(at), inTheirs.get(at)];
    if (my === undefined || their === undefined) return;
    stretches.push({
      base: base.slice(from, at), mine: mine.slice(fromMine, my), theirs: theirs.slice(fromTheirs, their), shared
    });
    [from, fromMine, fromTheirs] = [at + 1, my + 1, their + 1];
  });
  return [...stretches, { base: base.slice(from), mine: mine.slice(fromMine), theirs: theirs.slice(fromTheirs) }];
};

const oneRow = (rows: Rows, at: number): Rows => rows.slice(at, at + 1);

/** Rows of one stretch, and whether a person has to choose. */
const settle = ({ base, mine, theirs }: Stretch, stands: Side): { readonly rows: Rows; readonly open: boolean } => {
  if (same(theirs, base) || same(mine, theirs)) return { rows: mine, open: false };
  if (same(mine, base)) return { rows: theirs, open: false };
  // Both only added: both stay.
  if (base.length === 0) return { rows: [...mine, ...theirs], open: false };
  // Nobody added or removed: row by row.
  if (base.length > 1 && base.length === mine.length && base.length === theirs.length) {
    const rows = base.map((_, at) =>
      settle({ base: oneRow(base, at), mine: oneRow(mine, at), theirs: oneRow(theirs, at) }, stands));
    return { rows: rows.flatMap(row => row.rows), open: rows.some(row => row.open) };
  }
  return { rows: stands === 'mine' ? mine : theirs, open: true };
};

/** Rows without keys (results, rights): by their place between the rows that nobody touched. */
export const mergeRows = (at: readonly string[], base: Rows, mine: Rows, theirs: Rows): Merged<Rows> => {
  const stretches = stretchesOf(base, mine, theirs);
  const settled = (stands: Side): { readonly rows: Rows; readonly open: boolean } => {
    const parts = stretches.map(stretch => ({ ...settle(stretch, stands), shared: stretch.shared }));
    return {
      rows: parts.flatMap(({ rows, shared }) => (shared === undefined ? rows : [...rows, shared])),
      open: parts.some(({ open }) => open)
    };
  };
  const { rows, open } = settled('mine');
  return {
    value: rows,
    conflicts: open ? [{ path: at.join('.'), at, base, mine: rows, theirs: settled('theirs').rows }] : []
  };
};
