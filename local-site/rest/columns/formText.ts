import { calendarInstant, readDate, settle } from './dates';
import { choicesOf, type Field, isDateOnly, kindOfField } from './field';
import type { TimeZone } from './timeZone';
import { type Cell, checkedLink } from './values';
import { SharePointError } from '../errors';

/** What forms send: every value is text in the web's language. */
export type FormReading =
  | { readonly status: 'read'; readonly cell: Cell }
  | { readonly status: 'refused'; readonly why: string };

export interface FormContext {
  readonly timeZone: TimeZone;
  readonly estonian: boolean;
  /** The number of a person or group by login, address or title; undefined for a stranger. */
  readonly principal: (key: string) => number | undefined;
  /** Whether the lookup's list has the row. */
  readonly targetExists: (field: Field, id: number) => boolean;
}

const words = {
  required: { et: 'Seda ei saa tühjaks jätta.', en: "You can't leave this blank." },
  number: { et: 'Siia saab sisestada ainult arve.', en: 'Only numbers can go here.' },
  range: { et: 'Arv on lubatud vahemikust väljas.', en: 'The number is out of the allowed range.' },
  date: { et: 'Sisestage kuupäev õigel kujul.', en: 'You must specify a valid date.' },
  choice: { et: 'Väärtus ei ole lubatud valikute hulgas.', en: 'The value is not one of the allowed choices.' },
  long: { et: 'Tekst on liiga pikk.', en: 'The text is too long.' },
  truth: { et: 'Väärtus peab olema jah või ei.', en: 'The value must be yes or no.' },
  lookup: { et: 'Otsitavat rida pole olemas.', en: 'The looked-up item does not exist.' },
  person: { et: 'Isikut ei leitud.', en: 'The person could not be found.' },
  link: { et: 'Aadress ei sobi.', en: 'The address is not valid.' },
  readOnly: { et: 'See veerg on kirjutuskaitstud.', en: 'This column is read only.' },
  missing: { et: 'Veergu pole olemas.', en: 'The column does not exist.' }
} as const;

export const formWord = (name: keyof typeof words, estonian: boolean): string => words[name][estonian ? 'et' : 'en'];

const read = (cell: Cell): FormReading => ({ status: 'read', cell });
const refuse = (name: keyof typeof words, { estonian }: FormContext): FormReading => ({ status: 'refused', why: formWord(name, estonian) });

const two = (value: number): string => String(value).padStart(2, '0');

/** `21.11.2026 14:00` or `11/21/2026 2:00 PM`. */
export const localDate = (iso: string, zone: TimeZone, estonian: boolean, dateOnly: boolean): string => {
  const instant = Date.parse(iso);
  const local = new Date(instant + zone.offsetAt(instant) * 60_000);
  const [day, month, year] = [local.getUTCDate(), local.getUTCMonth() + 1, local.getUTCFullYear()];
  const [hour, minute] = [local.getUTCHours(), two(local.getUTCMinutes())];
  if (estonian) return `${two(day)}.${two(month)}.${year}${dateOnly ? '' : ` ${two(hour)}:${minute}`}`;
  return `${month}/${day}/${year}${dateOnly ? '' : ` ${hour % 12 || 12}:${minute} ${hour < 12 ? 'AM' : 'PM'}`}`;
};

const estonianDate = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const englishDate = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(AM|PM)?)?$/i;

const localInstant = (text: string, estonian: boolean): number | undefined => {
  const match = (estonian ? estonianDate : englishDate).exec(text);
  if (!match) return undefined;
  const [first = 0, second = 0, year = 0, hour = 0, minute = 0, secs = 0] = match.slice(1, 7).map(part => Number(part ?? 0));
  const half = match[7]?.toUpperCase();
  const hours = half === 'PM' ? hour % 12 + 12 : half === 'AM' ? hour % 12 : hour;
  return calendarInstant(estonian ? [year, second, first, hours, minute, secs] : [year, first, second, hours, minute, secs]);
};

const date = (text: string, field: Field, context: FormContext): FormReading => {
  const local = localInstant(text, context.estonian);
  const { timeZone } = context;
  const reading = local === undefined ? readDate(text, timeZone, isDateOnly(field)) : settle(timeZone.fromLocal(local), timeZone, isDateOnly(field));
  return reading.status === 'read' ? read(reading.text) : refuse('date', context);
};

const number = (text: string, field: Field, context: FormContext): FormReading => {
  const bare = text.replace(/[\s\u00a0]/g, '');
  const shape = context.estonian ? /^-?\d+(,\d+)?$/ : /^-?\d{1,3}(,\d{3})*(\.\d+)?$|^-?\d+(\.\d+)?$/;
  if (!shape.test(bare)) return refuse('number', context);
  const value = Number(context.estonian ? bare.replace(',', '.') : bare.replace(/,/g, ''));
  const { MinimumValue: least, MaximumValue: most } = field.props;
  if (typeof least === 'number' && value < least || typeof most === 'number' && value > most) return refuse('range', context);
  return field.type === 'Integer' && !Number.isInteger(value) ? refuse('number', context) : read(value);
};

const truths: Readonly<Record<string, number>> = { 1: 1, true: 1, yes: 1, jah: 1, 0: 0, false: 0, no: 0, ei: 0 };

const parts = (text: string): readonly string[] => text.split(/;#|;\s*/).map(part => part.trim()).filter(part => part !== '');

const choice = (values: readonly string[], field: Field, context: FormContext): FormReading => {
  const allowed = choicesOf(field);
  if (field.props.FillInChoice !== true && values.some(value => !allowed.includes(value))) return refuse('choice', context);
  return read(field.type === 'MultiChoice' ? JSON.stringify(values) : values[0] ?? null);
};

const lookup = (text: string, field: Field, context: FormContext): FormReading => {
  // `5;#Title;#6;#Other`: every second part is the text that was shown.
  const ids = (text.includes(';#') ? text.split(';#').filter((_part, index) => index % 2 === 0) : parts(text)).map(Number);
  if (ids.some(id => !Number.isInteger(id) || !context.targetExists(field, id))) return refuse('lookup', context);
  return read(kindOfField(field).multiple ? JSON.stringify(ids) : ids[0] ?? null);
};

const keysIn = (text: string): readonly string[] | undefined => {
  try {
    const list: unknown = JSON.parse(text);
    if (!Array.isArray(list)) return undefined;
    return list.flatMap(entry => typeof entry === 'object' && entry !== null && 'Key' in entry && typeof entry.Key === 'string' ? [entry.Key] : []);
  } catch {
    return undefined;
  }
};

const person = (text: string, field: Field, context: FormContext): FormReading => {
  const found = keysIn(text)?.map(key => context.principal(key));
  if (!found || found.some(id => id === undefined)) return refuse('person', context);
  const ids = found.flatMap(id => id ?? []);
  if (ids.length === 0) return read(null);
  return read(kindOfField(field).multiple ? JSON.stringify(ids) : ids[0] ?? null);
};

const link = (text: string, context: FormContext): FormReading => {
  const comma = text.indexOf(', ');
  try {
    return read(JSON.stringify(comma < 0 ? checkedLink(text, '') : checkedLink(text.slice(0, comma), text.slice(comma + 2))));
  } catch (failure) {
    if (failure instanceof SharePointError) return refuse('link', context);
    throw failure;
  }
};

/** Reads a form's text for a field, with the checks that forms make: required, choices, ranges, existing rows and people. */
export const cellFromForm = (text: string | null, field: Field, context: FormContext): FormReading => {
  const given = text?.trim() ?? '';
  if (given === '' || (given === '[]' && kindOfField(field).pointsTo === 'person')) return field.props.Required ? refuse('required', context) : read(null);
  switch (field.type) {
    case 'Text': return given.length > (typeof field.props.MaxLength === 'number' ? field.props.MaxLength : 255) ? refuse('long', context) : read(text);
    case 'Note': return read(text);
    case 'Choice': return choice([given], field, context);
    case 'MultiChoice': return choice(parts(given), field, context);
    case 'Number':
    case 'Integer':
    case 'Currency': return number(given, field, context);
    case 'Boolean': {
      const value = truths[given.toLowerCase()];
      return value === undefined ? refuse('truth', context) : read(value);
    }
    case 'DateTime': return date(given, field, context);
    case 'Lookup':
    case 'LookupMulti': return lookup(given, field, context);
    case 'User':
    case 'UserMulti': return person(given, field, context);
    case 'URL': return link(given, context);
    case 'Guid': return read(given.toLowerCase());
    default: return refuse('readOnly', context);
  }
};
