/** Estonian alphabetical order, numbers by their value: "Lisa 2" stands before "Lisa 10". */
const estonian = new Intl.Collator('et', { numeric: true });

export const alphabetically = (a: string, b: string): number => estonian.compare(a, b);

/** Rows by name, those of one name by id, so that the order is always the same. */
export const byName = (a: { readonly name: string; readonly id: number }, b: typeof a): number =>
  estonian.compare(a.name, b.name) || a.id - b.id;
