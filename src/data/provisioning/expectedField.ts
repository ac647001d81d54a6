import type { Column } from '../schema/column';
import { fieldTypes, isLookup, shownField, type SchemaLanguage } from '../schema/featureXml/fieldXml';
import type { ListSchema } from '../schema/list';
import type { ColumnSettings } from './deviation';
import type { FoundField } from './found';

/** What SharePoint answers for a bound that nobody set. */
const UNBOUNDED = 1.7976931348623157e308;

type Target = (name: string) => ListSchema | undefined;

const particulars: { readonly [K in Column['kind']]: (column: Extract<Column, { kind: K }>, target: Target) => ColumnSettings } = {
  text: ({ maxLength }) => ({ MaxLength: maxLength }),
  note: () => ({ RichText: false }),
  number: ({ min, max }) => ({ MinimumValue: min ?? -UNBOUNDED, MaximumValue: max ?? UNBOUNDED }),
  date: () => ({ DisplayFormat: 0 }),
  yesNo: () => ({ DefaultValue: '0' }),
  person: () => ({ SelectionMode: 0, AllowMultipleValues: false }),
  link: () => ({ DisplayFormat: 0 }),
  choice: column => ({
    Choices: Object.values(column.choices).map(word => word.et),
    FillInChoice: false,
    DefaultValue: column.default === undefined ? null : column.choices[column.default].et
  }),
  choices: column => ({ Choices: Object.values(column.choices).map(word => word.et), FillInChoice: false, DefaultValue: null }),
  lookup: ({ to }, target) => ({ LookupField: shownField(target(to)) }),
  lookups: ({ to }, target) => ({ LookupField: shownField(target(to)) })
};

/**
 * The settings that a column's field should have, under their REST names.
 */
export const expectedSettings = (column: Column, language: SchemaLanguage, target: Target): ColumnSettings => ({
  Title: column.label[language],
  Description: column.description?.[language] ?? '',
  Required: column.required === true,
  // Somebody else's index does no harm, so only a missing one differs.
  ...(column.indexed || column.unique ? { Indexed: true } : {}),
  EnforceUniqueValues: column.unique === true,
  ...(particulars[column.kind] as (c: Column, t: Target) => ColumnSettings)(column, target)
});

const same = (a: unknown, b: unknown): boolean =>
  (a ?? null) === (b ?? null) || (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((x, n) => x === b[n]));

/** The expected settings that the field does not have. */
export const settingsToMend = (expected: ColumnSettings, field: FoundField): ColumnSettings =>
  Object.fromEntries(Object.entries(expected).filter(([name, value]) => !same(field[name], value)));

export const hasType = (column: Column, field: FoundField): boolean => field.TypeAsString === fieldTypes[column.kind];

const plainId = (id: unknown): string => String(id ?? '').replace(/[{}]/g, '').toLowerCase();

/** Whether a lookup points at the list it should; true for every other column. */
export const pointsAt = (column: Column, field: FoundField, listId: (name: string) => string | undefined): boolean => {
  if (!isLookup(column)) return true;
  const id = listId(column.to);
  return id !== undefined && plainId(field.LookupList) === plainId(id);
};
