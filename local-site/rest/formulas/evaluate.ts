import { fold } from '../odata/text';
import { type Formula, FormulaError, parseFormula, type Sign } from './parse';

/** Dates are numbers of days since 30 December 1899, local time, as in Excel. */
export type FormulaValue = string | number | boolean | null;

export interface FormulaValues {
  /** The value of a column by its title or internal name. Throws FormulaError when there is none. */
  readonly field: (name: string) => FormulaValue;
  /** Now, as a number of days. */
  readonly now: number;
}

const asNumber = (value: FormulaValue): number => {
  const number = value === null ? 0 : typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
  if (!Number.isFinite(number)) throw new FormulaError(`"${String(value)}" is not a number`);
  return number;
};

const asText = (value: FormulaValue): string => value === null ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : String(value);

const asTruth = (value: FormulaValue): boolean => typeof value === 'string' ? value.toUpperCase() === 'TRUE' : Boolean(value);

export const isTrue = asTruth;

/** Text is compared without case; a missing value is the empty text or zero, whichever the other side is. */
const order = (left: FormulaValue, right: FormulaValue): number => {
  if (typeof left === 'string' || typeof right === 'string') {
    const [a, b] = [fold(asText(left)), fold(asText(right))];
    return a < b ? -1 : a > b ? 1 : 0;
  }
  return asNumber(left) - asNumber(right);
};

const operations: Readonly<Record<Sign, (left: FormulaValue, right: FormulaValue) => FormulaValue>> = {
  '=': (left, right) => order(left, right) === 0,
  '<>': (left, right) => order(left, right) !== 0,
  '<': (left, right) => order(left, right) < 0,
  '>': (left, right) => order(left, right) > 0,
  '<=': (left, right) => order(left, right) <= 0,
  '>=': (left, right) => order(left, right) >= 0,
  '&': (left, right) => asText(left) + asText(right),
  '+': (left, right) => asNumber(left) + asNumber(right),
  '-': (left, right) => asNumber(left) - asNumber(right),
  '*': (left, right) => asNumber(left) * asNumber(right),
  '/': (left, right) => {
    if (asNumber(right) === 0) throw new FormulaError('Division by zero');
    return asNumber(left) / asNumber(right);
  },
  '^': (left, right) => asNumber(left) ** asNumber(right)
};

const epoch = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;
const calendar = (days: FormulaValue): Date => new Date(epoch + asNumber(days) * dayLength);

const find = (part: FormulaValue, text: FormulaValue, start: FormulaValue | undefined, insensitive: boolean): number => {
  const [needle, hay] = insensitive ? [fold(asText(part)), fold(asText(text))] : [asText(part), asText(text)];
  const at = hay.indexOf(needle, start === undefined ? 0 : asNumber(start) - 1);
  if (at < 0) throw new FormulaError(`"${needle}" is not in the text`);
  return at + 1;
};

type Calculation = (args: readonly FormulaValue[], values: FormulaValues) => FormulaValue;

const arg = (args: readonly FormulaValue[], index: number): FormulaValue => args[index] ?? null;

/** Functions whose arguments are all worked out first. */
const functions: Readonly<Record<string, Calculation>> = {
  NOT: args => !asTruth(arg(args, 0)),
  LEN: args => asText(arg(args, 0)).length,
  LEFT: args => asText(arg(args, 0)).slice(0, args.length > 1 ? asNumber(arg(args, 1)) : 1),
  RIGHT: args => {
    const count = args.length > 1 ? asNumber(arg(args, 1)) : 1;
    return count === 0 ? '' : asText(arg(args, 0)).slice(-count);
  },
  MID: args => asText(arg(args, 0)).substr(asNumber(arg(args, 1)) - 1, asNumber(arg(args, 2))),
  UPPER: args => asText(arg(args, 0)).toUpperCase(),
  LOWER: args => asText(arg(args, 0)).toLowerCase(),
  TRIM: args => asText(arg(args, 0)).trim().replace(/ +/g, ' '),
  CONCATENATE: args => args.map(asText).join(''),
  EXACT: args => asText(arg(args, 0)) === asText(arg(args, 1)),
  FIND: args => find(arg(args, 0), arg(args, 1), args[2], false),
  SEARCH: args => find(arg(args, 0), arg(args, 1), args[2], true),
  SUBSTITUTE: args => asText(arg(args, 0)).split(asText(arg(args, 1))).join(asText(arg(args, 2))),
  REPT: args => asText(arg(args, 0)).repeat(asNumber(arg(args, 1))),
  VALUE: args => asNumber(arg(args, 0)),
  ISBLANK: args => arg(args, 0) === null || arg(args, 0) === '',
  ISNUMBER: args => typeof arg(args, 0) === 'number',
  ISTEXT: args => typeof arg(args, 0) === 'string',
  ABS: args => Math.abs(asNumber(arg(args, 0))),
  INT: args => Math.floor(asNumber(arg(args, 0))),
  MOD: args => asNumber(arg(args, 0)) - asNumber(arg(args, 1)) * Math.floor(asNumber(arg(args, 0)) / asNumber(arg(args, 1))),
  ROUND: args => Math.round(asNumber(arg(args, 0)) * 10 ** asNumber(arg(args, 1))) / 10 ** asNumber(arg(args, 1)),
  SUM: args => args.reduce<number>((sum, each) => sum + asNumber(each), 0),
  MIN: args => Math.min(...args.map(asNumber)),
  MAX: args => Math.max(...args.map(asNumber)),
  TODAY: (_args, { now }) => Math.floor(now),
  NOW: (_args, { now }) => now,
  YEAR: args => calendar(arg(args, 0)).getUTCFullYear(),
  MONTH: args => calendar(arg(args, 0)).getUTCMonth() + 1,
  DAY: args => calendar(arg(args, 0)).getUTCDate(),
  DATE: args => (Date.UTC(asNumber(arg(args, 0)), asNumber(arg(args, 1)) - 1, asNumber(arg(args, 2))) - epoch) / dayLength
};

/** Functions that look only at the arguments they need. */
const lazy: Readonly<Record<string, (args: readonly Formula[], values: FormulaValues) => FormulaValue>> = {
  IF: ([condition, yes, no], values) => asTruth(worked(condition, values)) ? worked(yes, values) : no ? worked(no, values) : false,
  AND: (args, values) => args.every(each => asTruth(worked(each, values))),
  OR: (args, values) => args.some(each => asTruth(worked(each, values))),
  ISERROR: ([of], values) => fails(of, values),
  IFERROR: ([of, otherwise], values) => fails(of, values) ? worked(otherwise, values) : worked(of, values)
};

const fails = (formula: Formula | undefined, values: FormulaValues): boolean => {
  try {
    worked(formula, values);
    return false;
  } catch (failure) {
    if (failure instanceof FormulaError) return true;
    throw failure;
  }
};

const worked = (formula: Formula | undefined, values: FormulaValues): FormulaValue => {
  if (!formula) throw new FormulaError('An argument is missing');
  switch (formula.is) {
    case 'number':
    case 'text':
    case 'truth': return formula.value;
    case 'field': return values.field(formula.name);
    case 'negate': return -asNumber(worked(formula.of, values));
    case 'operation': return operations[formula.sign](worked(formula.left, values), worked(formula.right, values));
    case 'call': {
      const own = lazy[formula.name];
      if (own) return own(formula.args, values);
      const calculation = functions[formula.name];
      if (!calculation) throw new FormulaError(`The function ${formula.name} is not known`);
      return calculation(formula.args.map(each => worked(each, values)), values);
    }
    default: return formula satisfies never;
  }
};

const parsed = new Map<string, Formula>();

const remembered = (source: string): Formula => {
  const known = parsed.get(source);
  if (known) return known;
  const formula = parseFormula(source);
  if (parsed.size > 500) parsed.clear();
  parsed.set(source, formula);
  return formula;
};

/** Throws FormulaError for a formula that cannot be read or worked out. */
export const evaluateFormula = (source: string, values: FormulaValues): FormulaValue => worked(remembered(source), values);

/** Function names in a formula that nothing here knows. */
export const unknownFunctions = (formula: Formula): readonly string[] => {
  switch (formula.is) {
    case 'call': return [...(functions[formula.name] || lazy[formula.name] ? [] : [formula.name]), ...formula.args.flatMap(unknownFunctions)];
    case 'operation': return [...unknownFunctions(formula.left), ...unknownFunctions(formula.right)];
    case 'negate': return unknownFunctions(formula.of);
    default: return [];
  }
};
