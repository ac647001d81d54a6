import type { Column, LookupColumn, LookupsColumn, PersonColumn } from '../../src/data/schema/column';
import type { ListSchema, Value } from '../../src/data/schema/list';

/** A cell as the sample content tells it: other rows and people are named by their keys, for ids differ from site to site. */
type Told<C extends Column> =
  C extends LookupColumn | PersonColumn ? string :
  C extends LookupsColumn ? readonly string[] :
  Value<C>;

/** One row of a list, told by keys. */
export type Entry<L extends ListSchema> = L extends ListSchema<infer C>
  ? { readonly [K in keyof C as C[K] extends { required: true } ? K : never]: Told<C[K]> } &
    { readonly [K in keyof C as C[K] extends { required: true } ? never : K]?: Told<C[K]> }
  : never;

/** A list's rows by key, in the order in which they are written. */
export type Entries<L extends ListSchema> = Readonly<Record<string, Entry<L>>>;

/** A row of a list to which everybody adds: SharePoint stamps its author, so it is written by the person it is from. */
export interface Written<L extends ListSchema> {
  /** Key of the person. */
  readonly by: string;
  readonly row: Entry<L>;
}

/** Rows that no source document confirms: people see them marked *näidis*. */
export const asSample = <K extends string, R extends object>(
  rows: Readonly<Record<K, R>>): Readonly<Record<K, R & { readonly Sample: true }>> =>
  Object.fromEntries(Object.entries<R>(rows).map(([key, row]) => [key, { ...row, Sample: true }])) as
    Readonly<Record<K, R & { readonly Sample: true }>>;
