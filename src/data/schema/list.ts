import type { Access } from './access';
import type {
  ChoiceColumn, ChoicesColumn, Column, DateColumn, LinkColumn, LookupColumn, LookupsColumn, NoteColumn, NumberColumn, PersonColumn,
  TextColumn, Words, YesNoColumn
} from './column';
import type { PlainDate } from '../../domain/time/plainDate';
import type { Person } from '../../domain/people/person';

export type Columns = Readonly<Record<string, Column>>;

export interface View<Name extends string = string> {
  readonly title: Words;
  readonly columns: readonly Name[];
  readonly orderBy?: Name;
  /** Only rows whose choice (by key) or yes/no column has the value. */
  readonly where?: { readonly column: Name; readonly is: string | boolean };
  readonly groupBy?: Name;
}

/**
 * One SharePoint list: the single place that names its columns. Row types, provisioning, drift repair, list
 * definitions, forms and import templates all come from it.
 */
export interface ListSchema<C extends Columns = Columns> {
  /** English, part of the address (`Lists/<name>`), never changes. */
  readonly name: string;
  readonly title: Words;
  readonly description: Words;
  readonly columns: C;
  /** The first view is the default one. */
  readonly views: readonly View[];
  readonly access: Access;
}

/** Views are held to the list's own columns here, so that `ListSchema<C>` itself stays assignable to `ListSchema`. */
export const list = <C extends Columns>(
  schema: ListSchema<C> & { readonly views: readonly View<keyof C & string>[] }): ListSchema<C> => schema;

/** A list of the same columns for what other people may read. */
export const twin = <C extends Columns>(
  of: ListSchema<C>, different: Pick<ListSchema, 'name' | 'title' | 'access'> & Partial<Pick<ListSchema, 'description'>>): ListSchema<C> =>
  ({ ...of, ...different });

/** What a cell holds once it has been read and checked. */
export type Value<C extends Column> =
  C extends TextColumn | NoteColumn ? string :
  C extends LinkColumn ? string :
  C extends NumberColumn ? number :
  C extends DateColumn ? PlainDate :
  C extends YesNoColumn ? boolean :
  C extends PersonColumn ? Person :
  C extends ChoiceColumn ? keyof C['choices'] & string :
  C extends ChoicesColumn ? readonly (keyof C['choices'] & string)[] :
  C extends LookupColumn ? number :
  C extends LookupsColumn ? readonly number[] :
  never;

type AlwaysThere<C extends Column> = C extends { required: true } | YesNoColumn | ChoicesColumn | LookupsColumn ? true : false;

type Cells<C extends Columns> =
  { readonly [K in keyof C as AlwaysThere<C[K]> extends true ? K : never]: Value<C[K]> } &
  { readonly [K in keyof C as AlwaysThere<C[K]> extends true ? never : K]?: Value<C[K]> };

/** What SharePoint itself says about a row: nobody's browser can write these. */
export interface Stamp {
  readonly id: number;
  /** How often SharePoint has written the row, from 1 (`owshiddenversion`): what its ETag ends in. */
  readonly revision: number;
  /** "2.0" is the second saved version. */
  readonly version: string;
  readonly created: Date;
  readonly modified: Date;
  readonly author: Person;
  readonly editor: Person;
  /** Which act added the row, in lists where that is evidence (`isAddOnly`). */
  readonly request?: string;
}

export type Row<L extends ListSchema> = L extends ListSchema<infer C> ? Cells<C> & { readonly stamp: Stamp } : never;

/** A row of whatever list, where only who wrote it and when matters. */
export interface AnyRow { readonly stamp: Stamp }

/** What a person may write: a person column takes the user's id, and `undefined` empties a cell. */
type Written<C extends Column> = C extends PersonColumn ? number : Value<C>;

export type Draft<L extends ListSchema> = L extends ListSchema<infer C>
  ? { readonly [K in keyof C]?: Written<C[K]> | undefined }
  : never;
