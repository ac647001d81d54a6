import * as React from 'react';
import { lists } from '../../data/schema';
import type { ListSchema, Row } from '../../data/schema/list';
import { alphabetically } from '../../domain/search/collation';
import { useVajs } from '../vajs';

/** A row as people choose it. */
export interface RowName { readonly id: number; readonly name: string; readonly detail?: string }

const listNamed = (name: string): ListSchema => {
  const found = (lists as readonly ListSchema[]).find(list => list.name === name);
  if (!found) throw new RangeError(`No list ${name}`);
  return found;
};

const NO_ROWS: readonly Row<ListSchema>[] = [];

/** The rows of a list as the site has them now; the list is asked for when nobody has asked before. */
const useRows = (list: ListSchema): readonly Row<ListSchema>[] => {
  const { site } = useVajs();
  const read = (): readonly Row<ListSchema>[] => {
    const state = site.stateOf(list);
    return state.status === 'ready' ? state.rows : NO_ROWS;
  };
  const [rows, setRows] = React.useState(read);
  React.useEffect(() => {
    const stop = site.watch([list], () => setRows(read()));
    setRows(read());
    return stop;
    // `read` closes over exactly these two.
  }, [site, list]); // eslint-disable-line react-hooks/exhaustive-deps -- see above
  return rows;
};

const nameOf = (row: Row<ListSchema>): RowName => {
  const { Title, Code, Person } = row as Readonly<Record<string, unknown>>;
  const person = (Person as { readonly name?: string } | undefined)?.name;
  const title = typeof Title === 'string' ? Title : person ?? `#${row.stamp.id}`;
  return { id: row.stamp.id, name: typeof Code === 'string' ? `${Code} ${title}` : title };
};

/** Two rows of one name are told apart by their numbers. */
const apart = (names: readonly RowName[]): readonly RowName[] => {
  const times = new Map<string, number>();
  names.forEach(({ name }) => times.set(name, (times.get(name) ?? 0) + 1));
  return names.map(row => ((times.get(row.name) ?? 0) > 1 ? { ...row, detail: `#${row.id}` } : row));
};

export const namesOf = (rows: readonly Row<ListSchema>[]): readonly RowName[] =>
  apart([...rows].map(nameOf).sort((a, b) => alphabetically(a.name, b.name)));

export const useRowNames = (listName: string): readonly RowName[] => {
  const rows = useRows(listNamed(listName));
  return React.useMemo(() => namesOf(rows), [rows]);
};
