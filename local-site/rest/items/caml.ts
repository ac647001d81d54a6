import { instantText, readDate } from '../columns/dates';
import { entityName, type Field, kindOfField, textSetting } from '../columns/field';
import type { TimeZone } from '../columns/timeZone';
import { errors } from '../errors';
import type { Comparison, FieldPath, Filter } from '../odata/filter';
import type { Literal } from '../odata/literal';
import type { Ordering } from '../odata/query';
import { attributeOf, childOf, parseXml, type XmlElement, XmlError } from '../xml';
import type { ItemType } from './itemType';

/** What a `<View>` in CAML asks for, in the terms of OData. */
export interface CamlQuery {
  readonly filter?: Filter;
  readonly orderBy: readonly Ordering[];
  /** Undefined: as many rows as SharePoint gives at once. */
  readonly rowLimit?: number;
}

export interface CamlContext {
  readonly type: ItemType;
  readonly timeZone: TimeZone;
  /** The person who asks, for `<UserID />`. */
  readonly me: number;
  /** Milliseconds, for `<Today />`. */
  readonly now: number;
}

/** One element of `<Where>`, read. */
type Condition = (element: XmlElement, context: CamlContext) => Filter;

const day = 86_400_000;

const invalid = (what: string): Error => errors.invalidArgument(`The CAML query is not valid: ${what}.`);

const isTrue = (element: XmlElement, name: string): boolean => attributeOf(element, name)?.toUpperCase() === 'TRUE';

const fieldIn = (element: XmlElement, { type }: CamlContext): { readonly field: Field; readonly path: FieldPath } => {
  const reference = childOf(element, 'FieldRef');
  const name = reference && attributeOf(reference, 'Name');
  const field = name === undefined ? undefined : type.field(name);
  if (!reference || !field) throw invalid(`it has no column '${name ?? ''}'`);
  return { field, path: pathOf(field, isTrue(reference, 'LookupId')) };
};

/** Lookups are compared by what they show, unless `LookupId` asks for the number. */
const pathOf = (field: Field, byId: boolean): FieldPath => {
  const name = entityName(field.name);
  switch (kindOfField(field).pointsTo) {
    case undefined: return [name];
    case 'person': return byId ? [`${name}Id`] : [name, 'Title'];
    case 'list': return byId ? [`${name}Id`] : [name, textSetting(field, 'LookupField') || 'Title'];
    default: return [name];
  }
};

const textOf = (value: XmlElement | undefined, { me, now }: CamlContext): string => {
  if (!value) throw invalid('a value is missing');
  if (childOf(value, 'UserID')) return String(me);
  const today = childOf(value, 'Today');
  if (today) return new Date(now + Number(attributeOf(today, 'OffsetDays') ?? 0) * day).toISOString();
  return value.text.trim();
};

const literal = (text: string): Literal => ({ is: 'text', value: text });

const compare = (op: Comparison, field: FieldPath, value: Literal): Filter => ({ is: 'compare', op, field, value });

/** Without `IncludeTimeValue` dates are compared by days: `Leq` a day means before the next one. */
const byDay = (op: Comparison, path: FieldPath, text: string, { timeZone }: CamlContext): Filter => {
  const reading = readDate(text, timeZone, true);
  if (reading.status !== 'read') throw invalid(`'${text}' is not a date`);
  const start = Date.parse(reading.text);
  const at = (instant: number): Literal => ({ is: 'datetime', value: instantText(instant) });
  const [from, next] = [at(start), at(timeZone.startOfDay(start + day + day / 2))];
  switch (op) {
    case 'eq': return { is: 'and', left: compare('ge', path, from), right: compare('lt', path, next) };
    case 'ne': return joined('or', [compare('lt', path, from), compare('ge', path, next), compare('eq', path, { is: 'null' })]);
    case 'lt': return compare('lt', path, from);
    case 'le': return compare('lt', path, next);
    case 'gt': return compare('ge', path, next);
    case 'ge': return compare('ge', path, from);
    default: return op satisfies never;
  }
};

const comparison = (op: Comparison): Condition => (element, context) => {
  const { field, path } = fieldIn(element, context);
  const value = childOf(element, 'Value');
  const text = textOf(value, context);
  return field.type === 'DateTime' && value && !isTrue(value, 'IncludeTimeValue') ? byDay(op, path, text, context) : compare(op, path, literal(text));
};

const nullTest = (op: 'eq' | 'ne'): Condition => (element, context) => {
  const { field, path } = fieldIn(element, context);
  return compare(op, kindOfField(field).pointsTo ? [`${entityName(field.name)}Id`] : path, { is: 'null' });
};

const textTest = (is: 'startswith' | 'substringof'): Condition => (element, context) =>
  ({ is, field: fieldIn(element, context).path, value: literal(textOf(childOf(element, 'Value'), context)) });

const joined = (is: 'and' | 'or', parts: readonly Filter[]): Filter => {
  const [first, ...rest] = parts;
  if (!first) throw invalid(`<${is}> is empty`);
  return rest.reduce<Filter>((left, right) => ({ is, left, right }), first);
};

const oneOf = (element: XmlElement, context: CamlContext): Filter => {
  const { path } = fieldIn(element, context);
  return joined('or', (childOf(element, 'Values')?.children ?? []).map(value => compare('eq', path, literal(textOf(value, context)))));
};

const conditions: Readonly<Record<string, Condition>> = {
  And: (element, context) => joined('and', element.children.map(child => condition(child, context))),
  Or: (element, context) => joined('or', element.children.map(child => condition(child, context))),
  Eq: comparison('eq'),
  Neq: comparison('ne'),
  Lt: comparison('lt'),
  Leq: comparison('le'),
  Gt: comparison('gt'),
  Geq: comparison('ge'),
  Includes: comparison('eq'),
  NotIncludes: comparison('ne'),
  IsNull: nullTest('eq'),
  IsNotNull: nullTest('ne'),
  BeginsWith: textTest('startswith'),
  Contains: textTest('substringof'),
  In: oneOf
};

const condition = (element: XmlElement, context: CamlContext): Filter => {
  const read = conditions[element.name];
  if (!read) throw errors.notImplemented(`<${element.name}> in CAML`);
  return read(element, context);
};

const orderings = (element: XmlElement | undefined, { type }: CamlContext): readonly Ordering[] => (element?.children ?? []).map(reference => {
  const name = attributeOf(reference, 'Name') ?? '';
  const field = type.field(name);
  if (!field) throw invalid(`it has no column '${name}'`);
  return { field: pathOf(field, false), descending: attributeOf(reference, 'Ascending')?.toUpperCase() === 'FALSE' };
});

/** Reads `<View><Query>…</Query><RowLimit>…</RowLimit></View>`. Throws 400 for what is no query, 501 for joins and groups. */
export const parseCaml = (source: string, context: CamlContext): CamlQuery => {
  const view = parsed(source);
  const query = view.name === 'Query' ? view : childOf(view, 'Query');
  for (const name of ['Joins', 'ProjectedFields']) if (childOf(view, name)) throw errors.notImplemented(`<${name}> in CAML`);
  if (query && childOf(query, 'GroupBy')) throw errors.notImplemented('<GroupBy> in CAML');
  const where = query && childOf(query, 'Where')?.children[0];
  const limit = Number(childOf(view, 'RowLimit')?.text);
  return {
    orderBy: orderings(query && childOf(query, 'OrderBy'), context),
    ...(where ? { filter: condition(where, context) } : {}),
    ...(Number.isInteger(limit) && limit > 0 ? { rowLimit: limit } : {})
  };
};

const parsed = (source: string): XmlElement => {
  if (source.trim() === '') return { name: 'View', attributes: {}, children: [], text: '' };
  try {
    return parseXml(source);
  } catch (failure) {
    if (failure instanceof XmlError) throw invalid(failure.message);
    throw failure;
  }
};
