import { errors } from '../errors';
import { type Literal, printLiteral } from './literal';
import { Scanner } from './scanner';

/** `Parent/Title` is `['Parent', 'Title']`. */
export type FieldPath = readonly string[];

export type Comparison = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';

/** What `$filter` may say on SharePoint lists. */
export type Filter =
  | { readonly is: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly is: 'compare'; readonly op: Comparison; readonly field: FieldPath; readonly value: Literal }
  | { readonly is: 'startswith' | 'substringof'; readonly field: FieldPath; readonly value: Literal };

const comparisons: readonly Comparison[] = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'];

/** Functions of OData that SharePoint lists do not understand. */
const unsupported = new Set(['endswith', 'tolower', 'toupper', 'trim', 'concat', 'indexof', 'substring', 'length', 'replace', 'contains',
  'day', 'month', 'year', 'hour', 'minute', 'second', 'round', 'floor', 'ceiling', 'not', 'any', 'all']);

const literal = (scanner: Scanner): Literal => {
  scanner.spaces();
  return scanner.literal() ?? scanner.fail('a value');
};

const field = (scanner: Scanner): FieldPath => {
  scanner.spaces();
  const path = [scanner.word()];
  while (scanner.take('/')) path.push(scanner.word());
  return path;
};

/** `startswith(f,'x') eq true` means the same as without `eq true`. */
const skipEqTrue = (scanner: Scanner): void => {
  const tail = /^\s+eq\s+(true|1)(?![A-Za-z0-9_])/i.exec(scanner.rest);
  if (tail) scanner.at += tail[0].length;
};

const startsWith = (scanner: Scanner): Filter => {
  const of = field(scanner);
  scanner.spaces();
  scanner.need(',');
  const value = literal(scanner);
  scanner.spaces();
  scanner.need(')');
  skipEqTrue(scanner);
  return { is: 'startswith', field: of, value };
};

const substringOf = (scanner: Scanner): Filter => {
  const value = literal(scanner);
  scanner.spaces();
  scanner.need(',');
  const of = field(scanner);
  scanner.spaces();
  scanner.need(')');
  skipEqTrue(scanner);
  return { is: 'substringof', field: of, value };
};

const comparison = (scanner: Scanner): Filter => {
  const of = field(scanner);
  scanner.spaces();
  const word = scanner.word().toLowerCase();
  const op = comparisons.find(candidate => candidate === word);
  if (!op) throw errors.invalidQuery(`The operator "${word}" in "${scanner.text}" is not supported.`);
  return { is: 'compare', op, field: of, value: literal(scanner) };
};

const term = (scanner: Scanner): Filter => {
  scanner.spaces();
  if (scanner.take('(')) {
    const inner = disjunction(scanner);
    scanner.spaces();
    scanner.need(')');
    return inner;
  }
  const word = scanner.peekWord();
  const call = word.toLowerCase();
  const next = scanner.rest.slice(word.length).trimStart()[0];
  if (next === '(' || call === 'not') {
    if (call !== 'startswith' && call !== 'substringof') {
      throw unsupported.has(call)
        ? errors.invalidQuery(`The query function "${call}" is not supported by SharePoint lists.`)
        : errors.invalidQuery(`The expression "${scanner.text}" is not valid.`);
    }
    scanner.word();
    scanner.spaces();
    scanner.need('(');
    return call === 'startswith' ? startsWith(scanner) : substringOf(scanner);
  }
  return comparison(scanner);
};

const chain = (scanner: Scanner, is: 'and' | 'or', operand: (scanner: Scanner) => Filter): Filter => {
  let left = operand(scanner);
  for (;;) {
    scanner.spaces();
    if (!scanner.takeWord(is)) return left;
    left = { is, left, right: operand(scanner) };
  }
};

const conjunction = (scanner: Scanner): Filter => chain(scanner, 'and', term);
const disjunction = (scanner: Scanner): Filter => chain(scanner, 'or', conjunction);

export const parseFilter = (text: string): Filter => {
  const scanner = new Scanner(text);
  const filter = disjunction(scanner);
  scanner.spaces();
  if (!scanner.done) scanner.fail("'and' or 'or'");
  return filter;
};

/** Prints with parentheses around every nested `and`/`or`, so that parsing gives the same tree back. */
export const printFilter = (filter: Filter): string => {
  switch (filter.is) {
    case 'and':
    case 'or': return `(${printFilter(filter.left)} ${filter.is} ${printFilter(filter.right)})`;
    case 'compare': return `${filter.field.join('/')} ${filter.op} ${printLiteral(filter.value)}`;
    case 'startswith': return `startswith(${filter.field.join('/')},${printLiteral(filter.value)})`;
    case 'substringof': return `substringof(${printLiteral(filter.value)},${filter.field.join('/')})`;
    default: return filter satisfies never;
  }
};

/** Every field that the filter asks about. */
export const filterFields = (filter: Filter): readonly FieldPath[] => {
  switch (filter.is) {
    case 'and':
    case 'or': return [...filterFields(filter.left), ...filterFields(filter.right)];
    case 'compare':
    case 'startswith':
    case 'substringof': return [filter.field];
    default: return filter satisfies never;
  }
};
