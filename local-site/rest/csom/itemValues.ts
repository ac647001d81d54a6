import { type Field, kindOfField, lookupListOf, textSetting } from '../columns/field';
import { cellFromForm } from '../columns/formText';
import { type Cell, cellFromJson, idsIn, linkIn, textsIn } from '../columns/values';
import { errors } from '../errors';
import { type Changes, valueContext } from '../items/body';
import { wholeRow } from '../items/reading';
import { fileNameOf, versionLabel } from '../items/systemProperties';
import { homeOf, type ItemRow } from '../items/table';
import { allows } from '../permissions/rights';
import { formContext } from '../resources/itemForms';
import type { Call } from '../site';
import { listTypeFor } from '../store/contentTypes';
import { type List, listByGuid } from '../store/lists';
import { groupById, userById } from '../store/principals';
import type { Plain } from './parameters';
import { type CsomBag, CsomDate, CsomGuid, type CsomValue } from './print';

const person = (call: Call, id: number): CsomBag => {
  const user = userById(call.site.db, id);
  const title = user?.title ?? groupById(call.site.db, id)?.title ?? null;
  return { _ObjectType_: 'SP.FieldUserValue', LookupId: id, LookupValue: title, Email: user?.email ?? '' };
};

const looked = (call: Call, field: Field, id: number): CsomBag => {
  const target = listByGuid(call.site.db, lookupListOf(field));
  const row = target && wholeRow(call, target, id);
  const shown = target && call.site.itemType(target).field(textSetting(field, 'LookupField') || 'Title');
  const column = shown && homeOf(shown);
  const value = row && column !== undefined ? row[column] ?? null : null;
  return { _ObjectType_: 'SP.FieldLookupValue', LookupId: id, LookupValue: value === null ? null : String(value) };
};

const pointed = (call: Call, field: Field, cell: Cell): CsomValue => {
  const values = idsIn(cell, field).map(id => kindOfField(field).pointsTo === 'person' ? person(call, id) : looked(call, field, id));
  return kindOfField(field).multiple ? values : values[0] ?? null;
};

const cellValue = (call: Call, field: Field, cell: Cell): CsomValue => {
  if (cell === null) return null;
  if (kindOfField(field).pointsTo) return pointed(call, field, cell);
  switch (field.type) {
    case 'Boolean': return cell === 1;
    case 'DateTime': return new CsomDate(String(cell));
    case 'MultiChoice': return textsIn(cell);
    case 'Guid': return new CsomGuid(String(cell));
    case 'ContentTypeId': return { _ObjectType_: 'SP.ContentTypeId', StringValue: String(cell) };
    case 'URL': {
      const link = linkIn(cell);
      return link ? { _ObjectType_: 'SP.FieldUrlValue', Description: link.Description, Url: link.Url } : null;
    }
    default: return cell;
  }
};

/** What no column keeps, but every item has. */
const worked: Readonly<Record<string, (row: ItemRow, list: List) => CsomValue>> = {
  Id: row => row.id,
  FileSystemObjectType: row => row.kind === 1 ? 1 : 0,
  DisplayName: row => typeof row.f_Title === 'string' ? row.f_Title : '',
  FileLeafRef: row => fileNameOf(row),
  _UIVersionString: row => versionLabel(row.ui_version)
};

/** The values of a row by internal name: those that are named, or everything. Throws 400 for a name that nothing has. */
export const itemValues = (call: Call, list: List, row: ItemRow, names?: readonly string[]): CsomBag => {
  const type = call.site.itemType(list);
  const all = names ?? [...Object.keys(worked), ...type.fields.filter(field => homeOf(field) !== undefined).map(field => field.name)];
  return Object.fromEntries(all.map(name => {
    const read = worked[name];
    if (read) return [name, read(row, list)];
    const field = type.field(name);
    const column = field && homeOf(field);
    if (!field || column === undefined) throw errors.unknownField(name);
    return [name, cellValue(call, field, row[column] ?? null)];
  }));
};

const isBag = (value: Plain): value is { readonly [key: string]: Plain } => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lookup and person values come as objects with `LookupId`; a person may be named by `LookupValue`. */
const numbered = (call: Call, value: Plain): Plain => {
  if (Array.isArray(value)) return value.map((each: Plain) => numbered(call, each));
  if (!isBag(value)) return value;
  const id = value.LookupId;
  return typeof id === 'number' && id > 0 ? id : formContext(call).principal(String(value.LookupValue ?? '')) ?? 0;
};

/** `7;#Somebody` as one value, or text as a form would send it. */
const fromText = (call: Call, field: Field, text: string): Cell => {
  const numbers = /^-?\d+(;#|$)/.test(text) && kindOfField(field).pointsTo ? text.split(';#').filter((_part, index) => index % 2 === 0).map(Number) : undefined;
  if (numbers) return cellFromJson(kindOfField(field).multiple ? numbers : numbers[0] ?? null, field, valueContext(call.site));
  const reading = cellFromForm(text, field, formContext(call));
  if (reading.status === 'refused') throw errors.invalidValue(reading.why);
  return reading.cell;
};

const cellOf = (call: Call, field: Field, value: Plain): Cell => {
  const isText = field.type === 'Text' || field.type === 'Note' || field.type === 'Choice';
  if (typeof value === 'string' && !isText && field.type !== 'DateTime') return value === '' ? null : fromText(call, field, value);
  return cellFromJson(kindOfField(field).pointsTo ? numbered(call, value) : value, field, valueContext(call.site));
};

const stamps = new Set(['Author', 'Editor', 'Created', 'Modified']);

/** As through forms, whoever manages the list may set the stamps; for others the server keeps its own. */
const mayStamp = (call: Call, list: List): boolean => allows(call.site.access.maskIn(call.me, call.site.access.listScope(list)), 'ManageLists');

/** A value that was set on an item; `parsed` came by `ParseAndSetFieldValue` and is read as forms are. */
export interface SetValue { readonly value: Plain; readonly parsed: boolean }

/** What the set values change in a row. Throws 400 for a column that is not there, 500 for one that cannot be written. */
export const itemChanges = (call: Call, list: List, set: ReadonlyMap<string, SetValue>): Changes => {
  const type = call.site.itemType(list);
  const changes = new Map<Field, Cell>();
  for (const [name, { value, parsed }] of set) {
    const field = type.field(name);
    if (!field) throw errors.unknownField(name);
    if (stamps.has(name) && field.props.ReadOnlyField && !mayStamp(call, list)) continue;
    if (field.name === 'ContentTypeId') {
      const id = listTypeFor(call.site.db, list.id, String(isBag(value) ? value.StringValue ?? '' : value));
      if (id === undefined) throw errors.foreignContentType();
      changes.set(field, id);
      continue;
    }
    const writable = stamps.has(name) || (!field.props.ReadOnlyField && (!field.builtin || name === 'Title'));
    if (!writable || homeOf(field) === undefined) {
      throw errors.invalidValue('Invalid data has been used to update the list item. The field you are trying to update may be read only.');
    }
    changes.set(field, parsed && typeof value === 'string' ? fromText(call, field, value) : cellOf(call, field, value));
  }
  return changes;
};
