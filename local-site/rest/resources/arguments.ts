import { errors } from '../errors';
import { type Literal, literalText } from '../odata/literal';
import type { PathSegment } from '../odata/path';
import type { Call } from '../site';

/** What a method was called with: in parentheses by name or place, through aliases, or in the body by name. */
export interface Arguments {
  /** Whether parentheses stood behind the name. */
  readonly given: boolean;
  readonly count: number;
  text(name: string, index?: number): string;
  optionalText(name: string, index?: number): string | undefined;
  number(name: string, index?: number): number;
  truth(name: string, index: number | undefined, otherwise: boolean): boolean;
  /** The same without looking into the body, which may be a file's content. */
  readonly ofAddress: Arguments;
  /** The value in the body, of any JSON type. */
  body(name: string): unknown;
}

interface Bound { readonly name?: string; readonly value: Literal }

const field = (body: unknown, name: string): unknown => {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  return Object.entries(body).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
};

const resolved = (segment: PathSegment, call: Call): readonly Bound[] => (segment.args ?? []).map(({ name, value }) => {
  if (value.is !== 'alias') return { name, value };
  const known = call.query.aliases.get(value.name.toLowerCase());
  if (!known) throw errors.invalidQuery(`The parameter ${value.name} has no value.`);
  return { name, value: known };
});

/** `body` is looked into only for the method that the request calls, which is the last segment. */
export const argumentsOf = (segment: PathSegment, call: Call, last: boolean): Arguments => {
  const bound = resolved(segment, call);
  const find = (name: string, index?: number): string | undefined => {
    const named = bound.find(each => each.name?.toLowerCase() === name.toLowerCase());
    const placed = index === undefined ? undefined : bound[index];
    const literal = named ?? (placed?.name === undefined ? placed : undefined);
    if (literal) return literalText(literal.value);
    const inBody = last ? field(call.body, name) : undefined;
    return typeof inBody === 'string' || typeof inBody === 'number' || typeof inBody === 'boolean' ? String(inBody) : undefined;
  };
  const need = (name: string, index?: number): string => {
    const value = find(name, index);
    if (value === undefined) throw errors.invalidQuery(`The method ${segment.name} needs the parameter '${name}'.`);
    return value;
  };
  return {
    get ofAddress() { return argumentsOf(segment, call, false); },
    given: segment.args !== undefined,
    count: bound.length,
    text: need,
    optionalText: find,
    number: (name, index) => {
      const value = Number(need(name, index));
      if (!Number.isInteger(value)) throw errors.invalidQuery(`The parameter '${name}' of ${segment.name} is not a whole number.`);
      return value;
    },
    truth: (name, index, otherwise) => {
      const value = find(name, index)?.toLowerCase();
      return value === undefined ? otherwise : value === 'true' || value === '1';
    },
    body: name => field(call.body, name)
  };
};

/** What an expanded property is opened with. */
export const noArguments: Arguments = {
  get ofAddress() { return noArguments; },
  given: false, count: 0, body: () => undefined, optionalText: () => undefined, truth: (_name, _index, otherwise) => otherwise,
  text: name => { throw errors.invalidQuery(`The parameter '${name}' is missing.`); },
  number: name => { throw errors.invalidQuery(`The parameter '${name}' is missing.`); }
};
