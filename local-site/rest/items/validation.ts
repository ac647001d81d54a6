import { errors } from '../errors';
import { evaluateFormula, type FormulaValues, isTrue } from '../formulas/evaluate';
import { FormulaError } from '../formulas/parse';
import type { Call } from '../site';
import type { List } from '../store/lists';
import { formulaValues } from './formulaValues';
import type { ItemRow } from './table';

const complaint = (message: unknown): string =>
  typeof message === 'string' && message !== '' ? message : 'List data validation failed.';

/** A formula that cannot be worked out for this row counts as not met, as in SharePoint. */
const holds = (formula: string, values: FormulaValues): boolean => {
  try {
    return isTrue(evaluateFormula(formula, values));
  } catch (failure) {
    if (failure instanceof FormulaError) return false;
    throw failure;
  }
};

/** Applies the validation formulas of the list and of its columns; a formula that is not true refuses the row (500). */
export const checkValidation = (call: Call, list: List, row: ItemRow): void => {
  const type = call.site.itemType(list);
  const values = formulaValues(type.fields, row, call.site.timeZone, Date.parse(call.at));
  const { ValidationFormula: ofList, ValidationMessage: saying } = list.props;
  if (typeof ofList === 'string' && ofList !== '' && !holds(ofList, values)) throw errors.validationFailed(complaint(saying));
  for (const field of type.fields) {
    const formula = field.props.ValidationFormula;
    if (formula !== null && formula !== '' && !holds(formula, values)) {
      throw errors.validationFailed(complaint(field.props.ValidationMessage));
    }
  }
};
