import type { Column, Words } from '../column';
import type { ListSchema } from '../list';
import { isHidden } from '../requestId';
import { stableGuid } from './stableGuid';
import { element, textElement, type Attributes } from './xml';

export type SchemaLanguage = 'et' | 'en';

/** SharePoint's own column of every list. */
export const TITLE_FIELD = 'fa564e0f-0c70-4ab9-b863-0177e6ddd247';

export const fieldId = (list: ListSchema, name: string): string =>
  name === 'Title' ? TITLE_FIELD : stableGuid(`${list.name}.${name}`);

export const isLookup = (column: Column): column is Extract<Column, { kind: 'lookup' | 'lookups' }> =>
  column.kind === 'lookup' || column.kind === 'lookups';

/** What a lookup shows of its target: the name, or the number where rows have no name. */
export const shownField = (target: ListSchema | undefined): 'Title' | 'ID' => (target?.columns.Title ? 'Title' : 'ID');

/** `TypeAsString` of a column's field, which is also the `Type` of its XML. */
export const fieldTypes: { readonly [K in Column['kind']]: string } = {
  text: 'Text', note: 'Note', number: 'Number', date: 'DateTime', yesNo: 'Boolean', person: 'User', link: 'URL',
  choice: 'Choice', choices: 'MultiChoice', lookup: 'Lookup', lookups: 'LookupMulti'
};

export interface FieldContext {
  readonly language: SchemaLanguage;
  /** How the XML names the list that a lookup points at: an address in a package, an id at run time. */
  readonly listReference: (name: string) => string;
  readonly target: (name: string) => ListSchema | undefined;
}

interface Particulars { readonly attributes: Attributes; readonly children?: readonly string[] }

const lookupAttributes = (to: string, { listReference, target }: FieldContext): Attributes =>
  ({ List: listReference(to), ShowField: shownField(target(to)) });

const choicesXml = (choices: Readonly<Record<string, Words>>): string =>
  element('CHOICES', {}, Object.values(choices).map(word => textElement('CHOICE', word.et)));

const particulars: { readonly [K in Column['kind']]: (column: Extract<Column, { kind: K }>, context: FieldContext) => Particulars } = {
  text: ({ maxLength }) => ({ attributes: { MaxLength: maxLength } }),
  note: () => ({ attributes: { NumLines: 6, RichText: false } }),
  number: ({ min, max, decimals }) => ({ attributes: { Min: min, Max: max, Decimals: decimals } }),
  date: () => ({ attributes: { Format: 'DateOnly' } }),
  yesNo: () => ({ attributes: {}, children: [textElement('Default', '0')] }),
  person: () => ({ attributes: { List: 'UserInfo', ShowField: 'ImnName', UserSelectionMode: 'PeopleOnly' } }),
  link: () => ({ attributes: { Format: 'Hyperlink' } }),
  choice: column => ({
    attributes: { Format: 'Dropdown', FillInChoice: false },
    children: [
      ...(column.default === undefined ? [] : [textElement('Default', column.choices[column.default].et)]),
      choicesXml(column.choices)
    ]
  }),
  choices: ({ choices }) => ({ attributes: { FillInChoice: false }, children: [choicesXml(choices)] }),
  lookup: ({ to }, context) => ({ attributes: lookupAttributes(to, context) }),
  lookups: ({ to }, context) => ({ attributes: { ...lookupAttributes(to, context), Mult: true } })
};

/** What keeps a field out of SharePoint's own forms. */
export const outOfForms: Attributes = { ShowInNewForm: false, ShowInEditForm: false, ShowInDisplayForm: false };

/** The `Field` element of a column, as the schema of a list and `createfieldasxml` take it. */
export const fieldXml = (list: ListSchema, name: string, column: Column, context: FieldContext): string => {
  const { attributes, children } = (particulars[column.kind] as (c: Column, x: FieldContext) => Particulars)(column, context);
  const unique = column.unique === true;
  return element('Field', {
    ID: `{${fieldId(list, name)}}`,
    Name: name,
    StaticName: name,
    DisplayName: column.label[context.language],
    Type: fieldTypes[column.kind],
    Description: column.description?.[context.language],
    Required: column.required === true,
    Indexed: unique || column.indexed === true ? true : undefined,
    EnforceUniqueValues: unique ? true : undefined,
    ...(isHidden(name) ? outOfForms : {}),
    ...attributes
  }, children);
};
