import type { Database } from '../store/database';
import { type ColumnKind, type FieldType, kindOf, type Setting } from './kinds';

/** A column of a list. */
export interface Field {
  readonly guid: string;
  /** Internal name; never changes. */
  readonly name: string;
  readonly title: string;
  readonly type: FieldType;
  readonly builtin: boolean;
  readonly position: number;
  readonly props: FieldProps;
}

/** Settings that every field has, and those of its kind under their REST names. */
export interface FieldProps {
  readonly Description: string;
  readonly Required: boolean;
  readonly Indexed: boolean;
  readonly EnforceUniqueValues: boolean;
  readonly Hidden: boolean;
  readonly ReadOnlyField: boolean;
  readonly Sealed: boolean;
  readonly CanBeDeleted: boolean;
  readonly Filterable: boolean;
  readonly Sortable: boolean;
  readonly FromBaseType: boolean;
  readonly DefaultValue: string | null;
  readonly DefaultFormula: string | null;
  readonly ValidationFormula: string | null;
  readonly ValidationMessage: string | null;
  readonly CustomFormatter: string | null;
  readonly ClientSideComponentId: string;
  readonly ClientSideComponentProperties: string | null;
  readonly Direction: string;
  readonly Group: string;
  readonly JSLink: string | null;
  readonly StaticName: string;
  readonly [setting: string]: Setting;
}

export const newFieldProps = (type: FieldType, name: string, group: string): FieldProps => ({
  Description: '', Required: false, Indexed: false, EnforceUniqueValues: false, Hidden: false, ReadOnlyField: false, Sealed: false, CanBeDeleted: true,
  Filterable: true, Sortable: true, FromBaseType: false, DefaultValue: null, DefaultFormula: null, ValidationFormula: null, ValidationMessage: null,
  CustomFormatter: null, ClientSideComponentId: '00000000-0000-0000-0000-000000000000', ClientSideComponentProperties: null, Direction: 'none',
  Group: group, JSLink: 'clienttemplates.js', StaticName: name, ...kindOf(type).settings
});

export const kindOfField = (field: Field): ColumnKind => kindOf(field.type);

/** Name in JSON: SharePoint puts `OData_` before names that an identifier may not begin with. */
export const entityName = (internalName: string): string => /^[A-Za-z]/.test(internalName) ? internalName : `OData_${internalName}`;

/** Name of the SQL column. */
export const columnOf = (field: Field): string => `f_${field.name}`;

/** Day without a time (`DisplayFormat` 0); such columns keep only the start of the day. */
export const isDateOnly = (field: Field): boolean => field.type === 'DateTime' && field.props.DisplayFormat === 0;

export const textSetting = (field: Field, name: string): string => {
  const value = field.props[name];
  return typeof value === 'string' ? value : '';
};

export const choicesOf = (field: Field): readonly string[] => {
  const choices = field.props.Choices;
  return Array.isArray(choices) ? choices : [];
};

/** The list that a lookup field points to, as a plain GUID. */
export const lookupListOf = (field: Field): string => textSetting(field, 'LookupList').replace(/[{}]/g, '').toLowerCase();

export const escapedCharacter = (character: string): string => `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`;

/** The internal name SharePoint makes from a title: other than ASCII letters, digits and `_` are escaped, at most 32 characters. */
export const internalNameOf = (title: string): string => {
  const escaped = title.trim().replace(/[^A-Za-z0-9_]/g, escapedCharacter);
  return (/^[0-9]/.test(escaped) ? escapedCharacter(escaped[0] ?? '') + escaped.slice(1) : escaped).slice(0, 32);
};

interface FieldRow { guid: string; name: string; title: string; type: FieldType; builtin: number; position: number; props: string }

/** What has columns: a list, or a web with its site columns. */
export interface Owner { readonly is: 'list' | 'web'; readonly id: number }

const tables = { list: { table: 'fields', key: 'list' }, web: { table: 'site_fields', key: 'web' } } as const;

/** Settings by their JSON. Most columns have the settings of some other one, and whoever wants one column reads all of the list. */
const readProps = new Map<string, FieldProps>();
const mostReadProps = 2000;

const propsIn = (json: string): FieldProps => {
  const known = readProps.get(json);
  if (known) return known;
  const props = JSON.parse(json) as FieldProps;
  if (readProps.size >= mostReadProps) readProps.clear();
  readProps.set(json, props);
  return props;
};

const fieldIn = ({ guid, name, title, type, builtin, position, props }: FieldRow): Field =>
  ({ guid, name, title, type, builtin: builtin === 1, position, props: propsIn(props) });

export const fieldsAt = (db: Database, { is, id }: Owner): Field[] => {
  const { table, key } = tables[is];
  return db.all<FieldRow>(`SELECT guid, name, title, type, builtin, position, props FROM ${table} WHERE ${key} = ? ORDER BY position`, id).map(fieldIn);
};

export const fieldAt = (db: Database, { is, id }: Owner, guid: string): Field | undefined => {
  const { table, key } = tables[is];
  const row = db.get<FieldRow>(`SELECT guid, name, title, type, builtin, position, props FROM ${table} WHERE ${key} = ? AND guid = ?`, id, guid);
  return row && fieldIn(row);
};

export const insertFieldAt = (db: Database, { is, id }: Owner, field: Field): void => {
  const { table, key } = tables[is];
  db.run(`INSERT INTO ${table} (${key}, guid, position, name, title, type, builtin, props) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    id, field.guid, field.position, field.name, field.title, field.type, Number(field.builtin), JSON.stringify(field.props));
};

export const saveFieldAt = (db: Database, { is, id }: Owner, field: Field): void => {
  const { table, key } = tables[is];
  db.run(`UPDATE ${table} SET title = ?, type = ?, props = ? WHERE ${key} = ? AND guid = ?`,
    field.title, field.type, JSON.stringify(field.props), id, field.guid);
};

export const deleteFieldAt = (db: Database, { is, id }: Owner, guid: string): void => {
  const { table, key } = tables[is];
  db.run(`DELETE FROM ${table} WHERE ${key} = ? AND guid = ?`, id, guid);
};

export const fieldsOf = (db: Database, list: number): Field[] => fieldsAt(db, { is: 'list', id: list });

export const insertField = (db: Database, list: number, field: Field): void => insertFieldAt(db, { is: 'list', id: list }, field);
