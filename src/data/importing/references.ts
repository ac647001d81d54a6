import type { PersonId } from '../../domain/identity';
import type { Column } from '../schema/column';
import { lists } from '../schema';
import type { ListSchema, Row } from '../schema/list';
import type { References } from './readCell';

/** Names are compared without case, and however many spaces stand in them. */
export const plainName = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

type Pointing = Extract<Column, { kind: 'lookup' | 'lookups' }>;

const isPointing = (column: Column): column is Pointing => column.kind === 'lookup' || column.kind === 'lookups';

/** The lists that a list's columns point at, each once. */
export const targetsOf = (list: ListSchema): readonly ListSchema[] => {
  const names = new Set(Object.values(list.columns).filter(isPointing).map(column => column.to));
  return (lists as readonly ListSchema[]).filter(({ name }) => names.has(name));
};

/** All that a row is called: title, code, both, its person for rows without a title, and its number after `#`. */
const callings = (row: Row<ListSchema>): readonly string[] => {
  const { Title, Code, Person } = row as Readonly<Record<string, unknown>>;
  const person = (Person as { readonly name?: string } | undefined)?.name;
  const names = [Title, Code, typeof Code === 'string' && typeof Title === 'string' ? `${Code} ${Title}` : undefined, Title ?? person];
  return [...names.filter((name): name is string => typeof name === 'string' && name !== ''), `#${row.stamp.id}`];
};

const namesIn = (rows: readonly Row<ListSchema>[]): ReadonlyMap<string, readonly number[]> => {
  const ids = new Map<string, Set<number>>();
  for (const row of rows) {
    for (const name of callings(row)) ids.set(plainName(name), (ids.get(plainName(name)) ?? new Set()).add(row.stamp.id));
  }
  return new Map([...ids].map(([name, found]) => [name, [...found]]));
};

/** What the cells of a workbook can point at. `people` is by `plainName` of what stands in the workbook. */
export const referencesTo = (
  rowsOf: ReadonlyMap<string, readonly Row<ListSchema>[]>, people: ReadonlyMap<string, PersonId>
): References => {
  const names = new Map([...rowsOf].map(([list, rows]) => [list, namesIn(rows)]));
  return {
    rowsNamed: (list, name) => names.get(list)?.get(plainName(name)) ?? [],
    person: text => people.get(plainName(text))
  };
};
