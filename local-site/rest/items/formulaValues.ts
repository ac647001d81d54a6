import { type FormulaValue, type FormulaValues } from '../formulas/evaluate';
import { FormulaError } from '../formulas/parse';
import { type Field } from '../columns/field';
import type { TimeZone } from '../columns/timeZone';
import type { Cell } from '../columns/values';
import { homeOf, type ItemRow } from './table';

const excelEpoch = Date.UTC(1899, 11, 30);

/** The instant of a number of local days, in milliseconds. */
export const instantOfDays = (days: number, zone: TimeZone): number => zone.fromLocal(excelEpoch + Math.round(days * 86_400) * 1000);

/** An instant as a number of local days. */
const daysOf = (instant: number, zone: TimeZone): number => (instant + zone.offsetAt(instant) * 60_000 - excelEpoch) / 86_400_000;

/** Formulas see plain columns only; SharePoint refuses lookups, people and long texts in them. */
const valueOf = (field: Field, cell: Cell, zone: TimeZone): FormulaValue => {
  if (cell === null) return null;
  switch (field.type) {
    case 'DateTime': return daysOf(Date.parse(String(cell)), zone);
    case 'Boolean': return cell === 1;
    case 'Text':
    case 'Choice':
    case 'Number':
    case 'Integer':
    case 'Currency':
    case 'Counter': return cell;
    default: throw new FormulaError(`The column ${field.title} cannot stand in a formula`);
  }
};

/** The columns that formulas may name: by title first, then by internal name. */
export const formulaField = (fields: readonly Field[], name: string): Field | undefined =>
  fields.find(field => field.title === name && homeOf(field) !== undefined) ?? fields.find(field => field.name === name);

/** `now` is in milliseconds. */
export const formulaValues = (fields: readonly Field[], row: ItemRow, zone: TimeZone, now: number): FormulaValues => ({
  now: daysOf(now, zone),
  field: name => {
    const field = formulaField(fields, name);
    const column = field && homeOf(field);
    if (!field || column === undefined) throw new FormulaError(`The column ${name} does not exist`);
    return valueOf(field, row[column] ?? null, zone);
  }
});
