let estonian: Intl.Collator | undefined;

/**
 * Estonian alphabetical order, numbers by their value: "Lisa 2" stands before "Lisa 10". The first comparison takes some
 * 10 ms, since the browser then fetches its alphabets.
 */
export const alphabetically = (a: string, b: string): number =>
  (estonian ??= new Intl.Collator('et', { numeric: true })).compare(a, b);

/** Rows by name, those of one name by id, so that the order is always the same. */
export const byName = (a: { readonly name: string; readonly id: number }, b: typeof a): number =>
  alphabetically(a.name, b.name) || a.id - b.id;
