import type { Column, Words } from '../schema/column';
import type { ListSchema } from '../schema/list';

/** A cell as a workbook gives it: dates are UTC midnight of their day, as Excel has no zones. */
export type SheetCell = string | number | boolean | Date | null;

/** The first row holds the headers. */
export type Sheet = readonly (readonly SheetCell[])[];

export type Language = keyof Words;

/** The header under which a workbook may give the row's own number, to change that row. */
export const ID_HEADER = 'ID';

/** A header matches a column by its name in either language or by its internal name; case and spaces are forgiven. */
const plainHeader = (header: string): string => header.replace(/[*]/g, '').trim().toLowerCase().replace(/\s+/g, ' ');

export type HeaderMeaning = { readonly kind: 'id' } | { readonly kind: 'column'; readonly name: string } | { readonly kind: 'unknown'; readonly header: string };

const namesOf = (name: string, column: Column): readonly string[] => [name, column.label.et, column.label.en].map(plainHeader);

export const meaningOf = (list: ListSchema, header: SheetCell): HeaderMeaning => {
  const text = plainHeader(String(header ?? ''));
  if (text === ID_HEADER.toLowerCase()) return { kind: 'id' };
  const found = Object.entries(list.columns).find(([name, column]) => namesOf(name, column).includes(text));
  return found ? { kind: 'column', name: found[0] } : { kind: 'unknown', header: String(header ?? '') };
};
