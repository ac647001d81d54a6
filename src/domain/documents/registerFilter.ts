import { byId, present } from '../grouping';
import type { PersonId, RoleId, SupportServiceId } from '../identity';
import type { Role } from '../people/role';
import { byName } from '../search/collation';
import { foldWords, hasWords } from '../search/fold';
import type { DocumentKind } from './document';
import type { DocumentStatus } from './edition';
import { roundStatuses, type RoundStatus } from './logged';
import { isOwnedBy } from './owner';
import type { Owner } from './owner';
import type { RegisterEntry } from './register';
import type { RegisterGroup, RegisterLine } from './registerGroups';

/** What the log says of a document; a round may stand somewhere and be unverified too. */
export type RoundStanding = RoundStatus | 'unverified';
export const roundStandings: readonly RoundStanding[] = [...roundStatuses, 'unverified'];

export const standsSo = ({ round, unverified }: RegisterEntry, standing: RoundStanding): boolean =>
  (standing === 'unverified' ? unverified : round?.status === standing);

/** What is set must hold; what is absent, or an empty choice, leaves everything. */
export interface RegisterFilter {
  /** Over code, titles, owner, holders, support services and parts; every word must be found, in any order. */
  readonly text?: string;
  readonly kinds?: readonly DocumentKind[];
  readonly statuses?: readonly DocumentStatus[];
  /** Any of them. */
  readonly rounds?: readonly RoundStanding[];
  readonly owner?: RoleId;
  readonly supportService?: SupportServiceId;
  /** Only what is past its review. */
  readonly overdue?: boolean;
  /** Only what this person answers for, as holder or as substitute. */
  readonly mine?: PersonId;
}

/** What a filter looks at: a whole document with all its places, or one line of a group. */
interface Shown {
  readonly entry: RegisterEntry;
  readonly words: readonly string[];
  readonly owners: readonly (Owner | undefined)[];
  readonly supportServices: readonly SupportServiceId[];
}

const shownEntry = (entry: RegisterEntry): Shown => ({
  entry, words: entry.words,
  owners: [entry.owner, ...entry.listings.map(({ part }) => part?.owner)],
  supportServices: entry.listings.map(({ supportService }) => supportService.id)
});

const shownLine = ({ entry, words, owner, listing }: RegisterLine): Shown =>
  ({ entry, words, owners: [owner], supportServices: listing ? [listing.supportService.id] : [] });

type Test = (shown: Shown) => boolean;

/** One test for each part of a filter that is set. */
const testsOf = (filter: RegisterFilter): readonly Test[] => {
  const { kinds = [], statuses = [], rounds = [], owner, supportService, overdue, mine } = filter;
  const typed = foldWords(filter.text ?? '');
  const tests: readonly (false | Test)[] = [
    typed.length > 0 && (({ words }) => hasWords(words, typed)),
    kinds.length > 0 && (({ entry }) => kinds.includes(entry.document.kind)),
    statuses.length > 0 && (({ entry }) => statuses.includes(entry.state.status)),
    rounds.length > 0 && (({ entry }) => rounds.some(one => standsSo(entry, one))),
    owner !== undefined && (({ owners }) => owners.some(one => one?.role.id === owner)),
    supportService !== undefined && (({ supportServices }) => supportServices.includes(supportService)),
    overdue === true && (({ entry }) => entry.review?.state === 'overdue'),
    mine !== undefined && (({ owners }) => owners.some(one => isOwnedBy(one, mine)))
  ];
  return tests.filter((test): test is Test => test !== false);
};

export const isFiltering = (filter: RegisterFilter): boolean => testsOf(filter).length > 0;

export const filterRegister = (entries: readonly RegisterEntry[], filter: RegisterFilter): readonly RegisterEntry[] => {
  const tests = testsOf(filter);
  if (tests.length === 0) return entries;
  return entries.filter(entry => {
    const shown = shownEntry(entry);
    return tests.every(test => test(shown));
  });
};

/** Line by line: of a document that stands three times, only the lines that fit. A filter leaves no group empty. */
export const filterGroups = (groups: readonly RegisterGroup[], filter: RegisterFilter): readonly RegisterGroup[] => {
  const tests = testsOf(filter);
  if (tests.length === 0) return groups;
  return groups
    .map(group => ({
      ...group,
      lines: group.lines.filter(line => {
        const shown = shownLine(line);
        return tests.every(test => test(shown));
      })
    }))
    .filter(group => group.lines.length > 0);
};

/** The roles that answer for anything here, by name: what a filter by owner offers. */
export const ownersIn = (entries: readonly RegisterEntry[]): readonly Role[] => {
  const roles = entries.flatMap(entry => present(shownEntry(entry).owners).map(({ role }) => role));
  return [...byId(roles).values()].sort(byName);
};
