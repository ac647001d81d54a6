import { errors } from '../errors';
import { type Literal, printLiteral } from './literal';
import { Scanner } from './scanner';

/** An argument of a path segment: `3`, `'x'`, `name='x'`, `@p`, `name=@p`. */
export interface PathArgument {
  readonly name?: string;
  readonly value: Literal | Alias;
}

/** A reference to a query parameter such as `@p='…'`. */
export interface Alias { readonly is: 'alias'; readonly name: string }

/** `lists`, `GetByTitle('…')`, `items(3)`, `$batch`. Without parentheses `args` is undefined. */
export interface PathSegment {
  readonly name: string;
  readonly args?: readonly PathArgument[];
}

const nameEnd = /[/()]/;

const argument = (scanner: Scanner): PathArgument => {
  scanner.spaces();
  const named = /^([A-Za-z_][A-Za-z0-9_]*)\s*=/.exec(scanner.rest);
  if (named) {
    scanner.at += named[0].length;
    scanner.spaces();
  }
  const value = argumentValue(scanner);
  scanner.spaces();
  return named?.[1] === undefined ? { value } : { name: named[1], value };
};

const argumentValue = (scanner: Scanner): Literal | Alias => {
  if (scanner.take('@')) return { is: 'alias', name: `@${scanner.word()}` };
  const bareGuid = /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(?![0-9A-Za-z])/.exec(scanner.rest);
  if (bareGuid) {
    scanner.at += bareGuid[0].length;
    return { is: 'guid', value: bareGuid[0].toLowerCase() };
  }
  return scanner.literal() ?? scanner.fail('a value');
};

const argumentList = (scanner: Scanner): readonly PathArgument[] => {
  const args: PathArgument[] = [];
  scanner.spaces();
  if (scanner.take(')')) return args;
  do args.push(argument(scanner)); while (scanner.take(','));
  scanner.need(')');
  return args;
};

const segment = (scanner: Scanner): PathSegment => {
  const start = scanner.at;
  while (!scanner.done && !nameEnd.test(scanner.text[scanner.at] ?? '')) scanner.at++;
  const name = scanner.text.slice(start, scanner.at);
  if (name === '') scanner.fail('a name');
  return scanner.take('(') ? { name, args: argumentList(scanner) } : { name };
};

/**
 * Parses what follows `_api/` of a percent-decoded path, e.g. `web/lists/getbytitle('A/B')/items(3)`.
 * Slashes and parentheses inside quotes belong to the value; `lists/(guid'…')` means `lists(guid'…')`.
 */
export const parsePath = (decoded: string): readonly PathSegment[] => {
  const scanner = new Scanner(decoded);
  const segments: PathSegment[] = [];
  for (;;) {
    while (scanner.take('/'));
    if (scanner.done) return segments;
    const last = segments[segments.length - 1];
    if (last && scanner.take('(')) {
      if (last.args) scanner.fail('one list of arguments');
      segments[segments.length - 1] = { name: last.name, args: argumentList(scanner) };
    } else segments.push(segment(scanner));
    if (!scanner.done && !scanner.sees('/') && !scanner.sees('(')) scanner.fail("'/'");
  }
};

/** Decodes the path part of a URL; a broken escape is the client's error. */
export const decodePath = (raw: string): string => {
  try {
    return decodeURIComponent(raw);
  } catch {
    throw errors.invalidQuery(`The path "${raw}" is not well encoded.`);
  }
};

const printArgument = ({ name, value }: PathArgument): string =>
  (name === undefined ? '' : `${name}=`) + (value.is === 'alias' ? value.name : printLiteral(value));

export const printPath = (segments: readonly PathSegment[]): string =>
  segments.map(({ name, args }) => args ? `${name}(${args.map(printArgument).join(',')})` : name).join('/');
