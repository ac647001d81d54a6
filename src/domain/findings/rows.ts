import type { Facts } from '../facts';
import { isBackwards } from '../time/validity';
import type { Validity } from '../time/validity';
import { pointingLists } from './references';
import type { RowsOf } from './references';
import type { FindingSubject } from './subject';

/** A row that the data layer could not read as its list means it. `problem` is a key of the data layer's own words. */
export interface BadRow {
  /** Name of the list, as the schema has it. */
  readonly list: string;
  readonly item: number;
  readonly column?: string;
  readonly problem: string;
}

/** What is wrong with a row by itself, whatever the day. */
export type RowFinding = { readonly subject: FindingSubject } & (
  | { readonly kind: 'backwards'; readonly validity: Validity }
  /** The row names, in a column of its list, a row that is not there. */
  | { readonly kind: 'unknownReference'; readonly column: string; readonly id: number }
  | { readonly kind: 'badRow' } & BadRow);

/** The ids of each list, gathered when first asked for. */
const idsIn = (facts: Facts): ((rows: RowsOf) => ReadonlySet<number>) => {
  const gathered = new Map<RowsOf, ReadonlySet<number>>();
  return rows => {
    const ids = gathered.get(rows) ?? new Set(rows(facts).map(({ id }) => id));
    gathered.set(rows, ids);
    return ids;
  };
};

/** Whom a substitute stands in for is looked at among roles (`substituteOfUnknown`), in words that say more. */
const isLookedAtElsewhere = (column: string): boolean => column === 'OnBehalfOf';

const readableRows = (facts: Facts): readonly RowFinding[] => {
  const known = idsIn(facts);
  return Object.values(pointingLists).flatMap(({ columns, pointing }) =>
    pointing(facts).flatMap(({ subject, validity, named }): readonly RowFinding[] => [
      ...(validity && isBackwards(validity) ? [{ kind: 'backwards' as const, validity, subject }] : []),
      ...named.filter(([column, id]) => !isLookedAtElsewhere(column) && !known(columns[column]).has(id))
        .map(([column, id]) => ({ kind: 'unknownReference' as const, column, id, subject }))
    ]));
};

/** Rows that contradict themselves or point at nothing, and those that could not be read at all. */
export const rowFindings = (facts: Facts, badRows: readonly BadRow[]): readonly RowFinding[] => [
  ...badRows.map((bad): RowFinding => ({ kind: 'badRow', ...bad, subject: { kind: 'row', list: bad.list, id: bad.item } })),
  ...readableRows(facts)
];
