import type { Register, RegisterEntry } from '../../../domain/documents/register';
import { filterGroups, filterRegister, isFiltering, type RegisterFilter } from '../../../domain/documents/registerFilter';
import type { RegisterGroup, RegisterLine } from '../../../domain/documents/registerGroups';
import { sortRegister, type RegisterSortKey } from '../../../domain/documents/registerOrder';
import { foldWords, hasWords } from '../../../domain/search/fold';
import { lineOf, type GapLine, type ShownGroup, type ShownLine } from './registerLines';

export type RegisterView = 'groups' | 'flat';

export interface RegisterSort { readonly key: RegisterSortKey; readonly direction: 'up' | 'down' }

/** How the register is laid out, before anything is filtered: sorted once, however often a key is pressed. */
export type Arranged =
  | { readonly view: 'groups'; readonly groups: readonly RegisterGroup[] }
  | { readonly view: 'flat'; readonly entries: readonly RegisterEntry[]; readonly sort: RegisterSort };

/** Without a choice the groups keep the order of the description, and the flat view goes by code. */
export const usualSort: Readonly<Record<RegisterView, RegisterSort | undefined>> =
  { groups: undefined, flat: { key: 'code', direction: 'up' } };

/** The entry as its line shows it: a part has its own name and its own responsible. */
const asShown = ({ entry, listing, owner }: RegisterLine): RegisterEntry =>
  ({ ...entry, owner, document: listing?.part ? { ...entry.document, title: listing.part.title } : entry.document });

const sortLines = (lines: readonly RegisterLine[], { key, direction }: RegisterSort): readonly RegisterLine[] => {
  const shown = new Map(lines.map(line => [asShown(line), line]));
  return sortRegister([...shown.keys()], key, direction).flatMap(entry => shown.get(entry) ?? []);
};

const isDrafting = ({ state }: RegisterEntry): boolean => state.status === 'drafting';

export interface Arrangement { readonly view: RegisterView; readonly sort?: RegisterSort; readonly hideDrafting?: boolean }

export const arrange = (register: Register, { view, sort, hideDrafting = false }: Arrangement): Arranged => {
  if (view === 'flat') {
    const by = sort ?? { key: 'code', direction: 'up' } as const;
    const entries = register.entries.filter(entry => !(hideDrafting && isDrafting(entry)));
    return { view, sort: by, entries: sortRegister(entries, by.key, by.direction) };
  }
  const groups = register.groups.map((group): RegisterGroup => {
    const lines = group.lines.filter(({ entry }) => !(hideDrafting && isDrafting(entry)));
    return { ...group, lines: sort ? sortLines(lines, sort) : lines };
  });
  return { view, groups: groups.filter(group => group.kind === 'supportService' || group.lines.length > 0) };
};

/** A code's empty place answers to a search for the code alone: it has no kind, status or owner to filter by. */
const gapsShown = (gaps: readonly GapLine[], { text = '', ...others }: RegisterFilter): readonly GapLine[] => {
  const typed = foldWords(text);
  return isFiltering(others) ? [] : gaps.filter(({ words }) => hasWords(words, typed));
};

/** Empty places stand where their code would; beside lines that are not in the order of codes they stand last. */
const withGaps = (
  lines: readonly RegisterLine[], gaps: readonly GapLine[], { key, direction }: RegisterSort
): readonly ShownLine[] => {
  if (key !== 'code' || gaps.length === 0) return [...lines, ...gaps];
  const standsBefore = (gap: GapLine, code: string | undefined): boolean => code === undefined || gap.gap < code === (direction === 'up');
  const waiting = [...gaps].sort((a, b) => (standsBefore(a, b.gap) ? -1 : 1));
  const shown: ShownLine[] = [];
  let next = 0;
  // The lines are in order already: at every letter typed they are walked, never sorted. Those without a code stand last.
  for (const line of lines) {
    for (; next < waiting.length && standsBefore(waiting[next], line.entry.document.code); next++) shown.push(waiting[next]);
    shown.push(line);
  }
  return [...shown, ...waiting.slice(next)];
};

/** What is left of the register under a filter, in the order it is shown, printed and exported. */
export const shownOf = (arranged: Arranged, gaps: readonly GapLine[], filter: RegisterFilter): readonly ShownGroup[] => {
  const left = gapsShown(gaps, filter);
  switch (arranged.view) {
    case 'flat': {
      const lines = filterRegister(arranged.entries, filter).map(lineOf);
      return [{ kind: 'all', lines: withGaps(lines, left, arranged.sort) }];
    }
    case 'groups':
      return [...filterGroups(arranged.groups, filter), ...(left.length > 0 ? [{ kind: 'gaps', lines: left } as const] : [])];
    default: return arranged satisfies never;
  }
};
