import { instantText, readDate } from '../columns/dates';
import { entityName, kindOfField } from '../columns/field';
import { errors } from '../errors';
import type { Comparison, FieldPath, Filter } from '../odata/filter';
import type { Literal } from '../odata/literal';
import { attributeOf, childOf, type XmlElement } from '../xml';
import { type CamlContext, type CamlField, type CamlFields, camlInvalid, fieldOf, isTrue } from './camlFields';

interface Reading { readonly context: CamlContext; readonly fields: CamlFields }

/** One element of `<Where>`, read. */
type Condition = (element: XmlElement, reading: Reading) => Filter;

const day = 86_400_000;
const largestIn = 500;

const fieldIn = (element: XmlElement, { fields }: Reading): { readonly found: CamlField; readonly path: FieldPath } => {
  const reference = childOf(element, 'FieldRef');
  const found = fieldOf(reference, fields);
  return { found, path: found.path(reference !== undefined && isTrue(reference, 'LookupId')) };
};

const offset = (element: XmlElement): number => Number(attributeOf(element, 'OffsetDays') ?? attributeOf(element, 'Offset') ?? 0) * day;

/** The text of a `<Value>`; `<Today />` is the start of the web's day, `<Now />` the moment. */
const textOf = (value: XmlElement | undefined, { context: { me, now, timeZone } }: Reading): string => {
  if (!value) throw camlInvalid('a value is missing');
  if (childOf(value, 'UserID')) return String(me);
  const today = childOf(value, 'Today');
  if (today) return new Date(timeZone.startOfDay(now + offset(today))).toISOString();
  const moment = childOf(value, 'Now');
  if (moment) return new Date(now + offset(moment)).toISOString();
  return value.text.trim();
};

const literal = (text: string): Literal => ({ is: 'text', value: text });

const compare = (op: Comparison, field: FieldPath, value: Literal): Filter => ({ is: 'compare', op, field, value });

/** Without `IncludeTimeValue` dates are compared by days: `Leq` a day means before the next one. */
const byDay = (op: Comparison, path: FieldPath, text: string, { context: { timeZone } }: Reading): Filter => {
  const reading = readDate(text, timeZone, true);
  if (reading.status !== 'read') throw camlInvalid(`'${text}' is not a date`);
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

/** A `<Value Type="Integer">` or `Counter` on a lookup or person asks for the number even without `LookupId`. */
const comparison = (op: Comparison): Condition => (element, reading) => {
  const { found, path } = fieldIn(element, reading);
  const value = childOf(element, 'Value');
  const text = textOf(value, reading);
  if (found.field.type === 'DateTime' && value && !isTrue(value, 'IncludeTimeValue')) return byDay(op, path, text, reading);
  const numbered = value !== undefined && kindOfField(found.field).pointsTo !== undefined && path.length > 1
    && /^(integer|counter)$/i.test(attributeOf(value, 'Type') ?? '');
  return compare(op, numbered ? found.path(true) : path, literal(text));
};

const nullTest = (op: 'eq' | 'ne'): Condition => (element, reading) => compare(op, fieldIn(element, reading).found.path(true), { is: 'null' });

const textTest = (is: 'startswith' | 'substringof'): Condition => (element, reading) =>
  ({ is, field: fieldIn(element, reading).path, value: literal(textOf(childOf(element, 'Value'), reading)) });

const joined = (is: 'and' | 'or', parts: readonly Filter[]): Filter => {
  const [first, ...rest] = parts;
  if (!first) throw camlInvalid(`<${is}> is empty`);
  return rest.reduce<Filter>((left, right) => ({ is, left, right }), first);
};

const oneOf: Condition = (element, reading) => {
  const values = childOf(element, 'Values')?.children ?? [];
  if (values.length > largestIn) throw camlInvalid(`<In> takes at most ${largestIn} values`);
  return joined('or', values.map(value => comparison('eq')({ ...element, children: [...element.children.filter(({ name }) => name === 'FieldRef'), value] }, reading)));
};

const nobody = -1;

/** People or groups that the element names: `CurrentUserGroups`, `SPGroup` with an `ID`, `SPWeb.Users`, … */
const membership: Condition = (element, reading) => {
  const type = attributeOf(element, 'Type') ?? '';
  const id = attributeOf(element, 'ID');
  const members = reading.context.members?.(type, id === undefined ? undefined : Number(id));
  if (!members) throw errors.notImplemented(`<Membership Type="${type}"> in CAML`);
  const { found } = fieldIn(element, reading);
  if (kindOfField(found.field).pointsTo !== 'person') throw camlInvalid(`'${entityName(found.field.name)}' is no column of people`);
  return joined('or', (members.length === 0 ? [nobody] : members).map(value => compare('eq', found.path(true), { is: 'number', value })));
};

const conditions: Readonly<Record<string, Condition>> = {
  And: (element, reading) => joined('and', element.children.map(child => condition(child, reading))),
  Or: (element, reading) => joined('or', element.children.map(child => condition(child, reading))),
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
  In: oneOf,
  Membership: membership
};

const condition = (element: XmlElement, reading: Reading): Filter => {
  const read = conditions[element.name];
  if (!read) throw errors.notImplemented(`<${element.name}> in CAML`);
  return read(element, reading);
};

/** `<Where>` and the inner joins as one filter; undefined when everything passes. */
export const camlFilter = (where: XmlElement | undefined, context: CamlContext, fields: CamlFields): Filter | undefined => {
  const parts = [
    ...(where?.children[0] ? [condition(where.children[0], { context, fields })] : []),
    ...fields.needed.map(path => compare('ne', path, { is: 'null' }))
  ];
  return parts.length === 0 ? undefined : joined('and', parts);
};
