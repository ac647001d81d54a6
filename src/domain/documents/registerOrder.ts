import { alphabetically } from '../search/collation';
import { documentKinds } from './document';
import { documentStatuses } from './edition';
import type { RegisterEntry } from './register';

type SortValue = string | number | undefined;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const compareNumber = (a: number, b: number): number => a - b;

/** One way of sorting: what is compared, and how. An entry without a value stands last, whichever way one sorts. */
interface Sorting<V extends NonNullable<SortValue>> {
  readonly valueOf: (entry: RegisterEntry) => V | undefined;
  readonly compare: (a: V, b: V) => number;
}

type ValueOf<V> = (entry: RegisterEntry) => V | undefined;

/** Codes and days sort as plain text: `P01` < `P01_J01` < `P02`. */
const plainText = (valueOf: ValueOf<string>): Sorting<string> => ({ valueOf, compare: compareText });
const words = (valueOf: ValueOf<string>): Sorting<string> => ({ valueOf, compare: alphabetically });
const number = (valueOf: ValueOf<number>): Sorting<number> => ({ valueOf, compare: compareNumber });

export const registerSortKeys =
  ['code', 'title', 'kind', 'status', 'owner', 'edition', 'review', 'supportService'] as const;
export type RegisterSortKey = typeof registerSortKeys[number];

const sortings: Readonly<Record<RegisterSortKey, Sorting<string> | Sorting<number>>> = {
  code: plainText(entry => entry.document.code),
  title: words(entry => entry.document.title),
  kind: number(entry => documentKinds.indexOf(entry.document.kind)),
  status: number(entry => documentStatuses.indexOf(entry.state.status)),
  owner: words(entry => entry.owner?.role.name),
  edition: number(entry => entry.edition?.number),
  review: plainText(entry => entry.review?.due),
  supportService: number(entry => entry.listings[0]?.supportService.order)
};

export type Comparator = (a: RegisterEntry, b: RegisterEntry) => number;

/** `sign` turns the order of values round, not the place of what has none. */
const comparatorOf = <V extends NonNullable<SortValue>>({ valueOf, compare }: Sorting<V>, sign: 1 | -1): Comparator =>
  (a, b) => {
    const [one, other] = [valueOf(a), valueOf(b)];
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    return sign * compare(one, other);
  };

const comparator = (key: RegisterSortKey, sign: 1 | -1): Comparator =>
  comparatorOf(sortings[key] as Sorting<NonNullable<SortValue>>, sign);

const byTitle = comparator('title', 1);
const byCodeOnly = comparator('code', 1);

/** The register's own order: by code, documents without one last and by title. */
export const byCode: Comparator = (a, b) => byCodeOnly(a, b) || byTitle(a, b) || a.document.id - b.document.id;

/** Entries of one value stand in the register's own order. */
export const comparing = (key: RegisterSortKey, direction: 'up' | 'down'): Comparator => {
  const compare = comparator(key, direction === 'up' ? 1 : -1);
  return (a, b) => compare(a, b) || byCode(a, b);
};

export const sortRegister = (
  entries: readonly RegisterEntry[], key: RegisterSortKey, direction: 'up' | 'down'
): readonly RegisterEntry[] => [...entries].sort(comparing(key, direction));
