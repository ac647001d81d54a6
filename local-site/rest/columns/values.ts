import { errors } from '../errors';
import { complex, many, type Complex, type Many, type Plain } from '../odata/shape';
import { readDate } from './dates';
import { type Field, isDateOnly, kindOfField } from './field';
import type { TimeZone } from './timeZone';

/** What the list's table keeps in a cell. Multiple values and links are JSON text. */
export type Cell = string | number | null;

/** What a value may depend on besides its field. */
export interface ValueContext {
  readonly timeZone: TimeZone;
  /** Whether the number is a user or group of the site. */
  readonly principalExists: (id: number) => boolean;
}

export interface Link { readonly Url: string; readonly Description: string }

const text = (value: unknown, edm = 'Edm.String'): string => typeof value === 'string' ? value : fail(edm);

const fail = (edm: string): never => { throw errors.wrongType(edm); };

/** Verbose bodies wrap collections in `{results: […]}`. */
const listed = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  if (typeof value === 'object' && value !== null && 'results' in value && Array.isArray(value.results)) return value.results;
  throw errors.wrongShape('PrimitiveValue', 'StartArray');
};

const int32 = (value: unknown): number =>
  typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 2147483648 ? value : fail('Edm.Int32');

const id = (value: unknown): number => typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : int32(value);

const jsonOrNull = (values: readonly (string | number)[]): Cell => values.length === 0 ? null : JSON.stringify(values);

const person = (value: unknown, context: ValueContext): number | null => {
  const number = id(value);
  if (number <= 0) return null;
  if (!context.principalExists(number)) throw errors.invalidValue(`The specified user ${number} could not be found.`);
  return number;
};

/** Empty text is no text: SharePoint answers null for it. */
const shortText = (value: unknown, field: Field): string | null => {
  const limit = typeof field.props.MaxLength === 'number' ? field.props.MaxLength : 255;
  const given = text(value);
  if (given.length > limit) throw errors.invalidValue('Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.');
  return given === '' ? null : given;
};

const date = (value: unknown, field: Field, context: ValueContext): string => {
  const reading = readDate(text(value, 'Edm.DateTime'), context.timeZone, isDateOnly(field));
  switch (reading.status) {
    case 'read': return reading.text;
    case 'notADate': return fail('Edm.DateTime');
    case 'outOfRange': throw errors.invalidValue('Invalid date/time value.\n\nA date/time field contains invalid data. Please check the value and try again.');
    default: return reading satisfies never;
  }
};

const allowedAddress = /^(https?:|ftp:|mailto:|tel:|file:|\/|#|\.\.?\/)/i;

/** Throws 500 for an address that SharePoint would not keep (`javascript:` and the like, or over 255 characters). */
export const checkedLink = (url: string, description: string): Link => {
  if (url.length > 255 || !allowedAddress.test(url)) {
    throw errors.invalidValue(`Invalid URL: ${url.slice(0, 80)}.`);
  }
  return { Url: url, Description: description === '' ? url : description };
};

const link = (value: unknown): Cell => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw errors.wrongShape('PrimitiveValue', 'StartObject');
  const entries = Object.entries(value).filter(([key]) => key !== '__metadata');
  for (const [key] of entries) if (key !== 'Url' && key !== 'Description') throw errors.unknownProperty(key, 'SP.FieldUrlValue');
  const { Url: url, Description: description } = Object.fromEntries(entries) as Record<string, unknown>;
  const address = url === undefined || url === null ? '' : text(url);
  return address === '' ? null : JSON.stringify(checkedLink(address, description === undefined || description === null ? '' : text(description)));
};

const coordinates = ['Latitude', 'Longitude', 'Altitude', 'Measure'] as const;

/** `SP.FieldGeolocationValue`: degrees, the altitude and a measure of one's own. */
const place = (value: unknown): Cell => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw errors.wrongShape('PrimitiveValue', 'StartObject');
  const entries = Object.entries(value).filter(([key]) => key !== '__metadata');
  const known = new Set<string>(coordinates);
  for (const [key, number] of entries) {
    if (!known.has(key)) throw errors.unknownProperty(key, 'SP.FieldGeolocationValue');
    if (typeof number !== 'number') fail('Edm.Double');
  }
  const given = Object.fromEntries(entries) as Partial<Record<typeof coordinates[number], number>>;
  const { Latitude: latitude = 0, Longitude: longitude = 0 } = given;
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) throw errors.invalidValue('The latitude or longitude is out of range.');
  return JSON.stringify(Object.fromEntries(coordinates.map(name => [name, given[name] ?? 0])));
};

/** Reads a JSON value for a field, as POST and MERGE do. Throws 400 for a value of the wrong type. */
export const cellFromJson = (value: unknown, field: Field, context: ValueContext): Cell => {
  if (value === null || value === undefined) return null;
  switch (field.type) {
    case 'Text': return shortText(value, field);
    case 'Note': return text(value) === '' ? null : text(value);
    case 'Choice': return text(value) === '' ? null : text(value);
    case 'Number':
    case 'Currency': return typeof value === 'number' && Number.isFinite(value) ? value : fail('Edm.Double');
    case 'Integer': return int32(value);
    case 'Boolean': return typeof value === 'boolean' ? Number(value) : fail('Edm.Boolean');
    case 'DateTime': return date(value, field, context);
    case 'MultiChoice': return jsonOrNull(listed(value).map(choice => text(choice)));
    case 'Lookup': return id(value) > 0 ? id(value) : null;
    case 'LookupMulti': return jsonOrNull(listed(value).map(id));
    case 'User': return person(value, context);
    case 'UserMulti': return jsonOrNull(listed(value).map(entry => person(entry, context)).filter(entry => entry !== null));
    case 'URL': return link(value);
    case 'Guid': return text(value, 'Edm.Guid').toLowerCase();
    case 'Location':
    case 'Thumbnail': return text(value) === '' ? null : text(value);
    case 'Geolocation': return place(value);
    case 'Calculated':
    case 'Counter':
    case 'Computed':
    case 'Attachments':
    case 'File':
    case 'ContentTypeId':
    case 'ModStat': return fail('Edm.Null');
    default: return field.type satisfies never;
  }
};

const parsed = (cell: Cell): readonly (string | number)[] => JSON.parse(String(cell)) as (string | number)[];

/** Numbers in a cell that points to other rows. */
export const idsIn = (cell: Cell, field: Field): readonly number[] => {
  if (cell === null) return [];
  return kindOfField(field).multiple ? parsed(cell).map(Number) : [Number(cell)];
};

export const linkIn = (cell: Cell): Link | undefined => cell === null ? undefined : JSON.parse(String(cell)) as Link;

export const textsIn = (cell: Cell): readonly string[] => cell === null ? [] : parsed(cell).map(String);

/** The JSON value of a cell. Columns that point to rows give their numbers. */
export const wireOf = (cell: Cell, field: Field): Plain | Complex | Many => {
  if (cell === null) return null;
  switch (field.type) {
    case 'Boolean': return cell === 1;
    case 'MultiChoice': return many('Edm.String', parsed(cell));
    case 'LookupMulti':
    case 'UserMulti': return many('Edm.Int32', parsed(cell));
    case 'URL': {
      const value = linkIn(cell);
      return value ? complex('SP.FieldUrlValue', { Description: value.Description, Url: value.Url }) : null;
    }
    case 'Geolocation': return complex('SP.FieldGeolocationValue', JSON.parse(String(cell)) as Readonly<Record<string, number>>);
    default: return cell;
  }
};
