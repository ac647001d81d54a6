const put = <Row, Key>(groups: Map<Key, Row[]>, key: Key, row: Row): void => {
  const group = groups.get(key);
  if (group) group.push(row);
  else groups.set(key, [row]);
};

/** Rows by one key each, in the order of the rows; a row without a key stands nowhere. */
export const groupBy = <Row, Key>(
  rows: readonly Row[], keyOf: (row: Row) => Key | undefined
): ReadonlyMap<Key, readonly Row[]> => {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== undefined) put(groups, key, row);
  }
  return groups;
};

/** Rows by what they name: a row stands under each of its keys. */
export const groupByEach = <Row, Key>(
  rows: readonly Row[], keysOf: (row: Row) => readonly Key[]
): ReadonlyMap<Key, readonly Row[]> => {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) put(groups, key, row);
  }
  return groups;
};

/** The values that are there. */
export const present = <T>(values: readonly (T | undefined)[]): readonly T[] =>
  values.filter((value): value is T => value !== undefined);

/** Rows by their ids. */
export const byId = <Row extends { readonly id: unknown }>(rows: readonly Row[]): ReadonlyMap<Row['id'], Row> =>
  new Map(rows.map(row => [row.id, row]));
