import { isBackwards } from '../time/validity';
import type { Validity } from '../time/validity';
import { pointingLists } from './references';
import type { ReadFacts, RowsOf } from './references';
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

/** Whether a list has such a row. Of a list that was not read nobody can say that it has not. Ids are gathered when first asked for. */
const mayHave = (facts: ReadFacts): ((rows: RowsOf, id: number) => boolean) => {
  const gathered = new Map<RowsOf, ReadonlySet<number> | undefined>();
  return (rows, id) => {
    if (!gathered.has(rows)) {
      const read = rows(facts);
      gathered.set(rows, read && new Set(read.map(row => row.id)));
    }
    return gathered.get(rows)?.has(id) ?? true;
  };
};

/** Whom a substitute stands in for is looked at among roles (`substituteOfUnknown`), in words that say more. */
const isLookedAtElsewhere = (column: string): boolean => column === 'OnBehalfOf';

const readableRows = (facts: ReadFacts): readonly RowFinding[] => {
  const known = mayHave(facts);
  return Object.values(pointingLists).flatMap(({ columns, pointing }) =>
    pointing(facts).flatMap(({ subject, validity, named }): readonly RowFinding[] => [
      ...(validity && isBackwards(validity) ? [{ kind: 'backwards' as const, validity, subject }] : []),
      ...named.filter(([column, id]) => !isLookedAtElsewhere(column) && !known(columns[column], id))
        .map(([column, id]) => ({ kind: 'unknownReference' as const, column, id, subject }))
    ]));
};

/** Rows that contradict themselves or point at nothing, and those that could not be read at all. Lists that were not read are left out. */
export const rowFindings = (facts: ReadFacts, badRows: readonly BadRow[]): readonly RowFinding[] => [
  ...badRows.map((bad): RowFinding => ({ kind: 'badRow', ...bad, subject: { kind: 'row', list: bad.list, id: bad.item } })),
  ...readableRows(facts)
];
