import { entityName, type Field } from '../columns/field';
import { instantText } from '../columns/dates';
import { evaluateFormula, type FormulaValue } from '../formulas/evaluate';
import { type Formula, FormulaError, parseFormula } from '../formulas/parse';
import type { TimeZone } from '../columns/timeZone';
import { formulaField, formulaValues, instantOfDays } from './formulaValues';
import type { ItemProperty } from './itemType';
import { homeOf } from './table';

const fieldsIn = (formula: Formula): readonly string[] => {
  switch (formula.is) {
    case 'field': return [formula.name];
    case 'call': return formula.args.flatMap(fieldsIn);
    case 'operation': return [...fieldsIn(formula.left), ...fieldsIn(formula.right)];
    case 'negate': return fieldsIn(formula.of);
    default: return [];
  }
};

const sourceOf = (field: Field): string => typeof field.props.Formula === 'string' ? field.props.Formula : '';

const attempt = <T>(work: () => T, otherwise: T): T => {
  try {
    return work();
  } catch (failure) {
    if (failure instanceof FormulaError) return otherwise;
    throw failure;
  }
};

/** `OutputType` 4 is a date; everything else REST gives as text, numbers too. */
const shown = (value: FormulaValue, field: Field, zone: TimeZone): string | boolean | null => {
  if (value === null || typeof value === 'boolean') return value;
  return field.props.OutputType === 4 && typeof value === 'number' ? instantText(instantOfDays(value, zone)) : String(value);
};

/** A calculated column is worked out when it is read. A formula that fails for a row shows `#VALUE!`, as in SharePoint. */
export const calculatedProperty = (field: Field, fields: readonly Field[]): ItemProperty => {
  const source = sourceOf(field);
  const names = attempt(() => fieldsIn(parseFormula(source)), []);
  const needs = names.flatMap(name => {
    const of = formulaField(fields, name);
    const column = of && homeOf(of);
    return column === undefined ? [] : [column];
  });
  return {
    name: entityName(field.name), byDefault: true, field, needs,
    read: (row, { timeZone }) => attempt<string | boolean | null>(() =>
      shown(evaluateFormula(source, formulaValues(fields, row, timeZone, Date.parse(row.modified))), field, timeZone), '#VALUE!')
  };
};
