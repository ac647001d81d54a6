import { errors } from '../errors';
import type { Literal } from './literal';
import { type FieldPath, type Filter, parseFilter } from './filter';
import { Scanner } from './scanner';

export interface Ordering { readonly field: FieldPath; readonly descending: boolean }

/** The query string of one request, understood. */
export interface Query {
  /** Undefined: everything that is there by default; empty: nothing but metadata. `*` stands for the defaults within a list. */
  readonly select?: readonly FieldPath[];
  readonly expand: readonly FieldPath[];
  readonly filter?: Filter;
  readonly orderBy: readonly Ordering[];
  readonly top?: number;
  readonly skip?: number;
  /** `Paged=TRUE&p_ID=100`, decoded. */
  readonly skipToken?: URLSearchParams;
  /** Values of `@p` parameters, by name with the sign, in lower case. */
  readonly aliases: ReadonlyMap<string, Literal>;
  /** Everything as it was sent, for next links. */
  readonly sent: readonly (readonly [string, string])[];
}

export const noQuery: Query = { expand: [], orderBy: [], aliases: new Map(), sent: [] };

const paths = (text: string): readonly FieldPath[] =>
  text.split(',').map(part => part.trim()).filter(part => part !== '').map(part => part.split('/'));

const count = (name: string, text: string): number => {
  if (!/^\d+$/.test(text.trim())) throw errors.invalidQuery(`The value '${text}' of ${name} is not a whole number.`);
  return Number(text);
};

const ordering = (text: string): Ordering => {
  const [name = '', direction = 'asc', ...more] = text.trim().split(/\s+/);
  const way = direction.toLowerCase();
  if (name === '' || more.length > 0 || (way !== 'asc' && way !== 'desc')) {
    throw errors.invalidQuery(`The expression "${text}" of $orderby is not valid.`);
  }
  return { field: name.split('/'), descending: way === 'desc' };
};

const alias = (name: string, text: string): Literal => {
  const scanner = new Scanner(text.trim());
  const value = scanner.literal();
  if (!value || !scanner.done) throw errors.invalidQuery(`The value of the parameter ${name} is not valid.`);
  return value;
};

/** `odata.id` and the like may be selected; they come by themselves with the metadata. */
const isAnnotation = (name: string): boolean => /^odata\./i.test(name);

type Draft = { -readonly [K in keyof Query]: Query[K] } & { aliases: Map<string, Literal> };

const readers: Readonly<Record<string, (draft: Draft, text: string) => void>> = {
  $select: (draft, text) => {
    const named = paths(text);
    if (named.length > 0) draft.select = named.filter(([name = '']) => !isAnnotation(name));
  },
  $expand: (draft, text) => { draft.expand = paths(text); },
  $filter: (draft, text) => { if (text.trim() !== '') draft.filter = parseFilter(text); },
  $orderby: (draft, text) => { draft.orderBy = text.split(',').filter(part => part.trim() !== '').map(ordering); },
  $top: (draft, text) => { draft.top = count('$top', text); },
  $skip: (draft, text) => { draft.skip = count('$skip', text); },
  $skiptoken: (draft, text) => { draft.skipToken = new URLSearchParams(text); }
};

/** Options that exist in OData but that the local site does not answer. */
const refused = new Set(['$inlinecount', '$count', '$search', '$apply', '$compute', '$format']);

/** Reads the part after `?`. Unknown `$` options are refused, other parameters (`a1`, cache busters) are let be. */
export const parseQuery = (search: string): Query => {
  const sent = [...new URLSearchParams(search)];
  const draft: Draft = { expand: [], orderBy: [], aliases: new Map(), sent };
  for (const [name, text] of sent) {
    const lower = name.toLowerCase();
    const read = readers[lower];
    if (read) read(draft, text);
    else if (lower.startsWith('@')) draft.aliases.set(lower, alias(name, text));
    else if (refused.has(lower)) throw errors.notImplemented(`the query option ${name}`);
    else if (lower.startsWith('$')) throw errors.invalidQuery(`The query option '${name}' is not recognized.`);
  }
  return draft;
};

const under = (list: readonly FieldPath[], name: string): readonly FieldPath[] =>
  list.filter(path => path.length > 1 && sameName(path[0] ?? '', name)).map(path => path.slice(1));

export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The query as seen from inside the expanded property `name`. */
export const queryWithin = (query: Query, name: string): Query => {
  const select = query.select && under(query.select, name);
  return {
    ...noQuery,
    aliases: query.aliases,
    expand: under(query.expand, name),
    ...(select && select.length > 0 ? { select } : {})
  };
};

/** Names that `$expand` opens at this level, once each, as they were first written. */
export const expandedNames = (query: Query): readonly string[] => {
  const names = new Map<string, string>();
  for (const [name = ''] of query.expand) if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  return [...names.values()];
};

export const isExpanded = (query: Query, name: string): boolean => query.expand.some(path => sameName(path[0] ?? '', name));
