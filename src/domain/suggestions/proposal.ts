import type { PersonId, RoleId } from '../identity';
import type { RoleScope } from '../people/role';
import { scopeFields } from '../people/scope';
import { parsePlainDate } from '../time/plainDate';
import type { Proposal } from './suggestion';

/**
 * Anyone may add a suggestion, also by hand, so a stored proposal is read as a stranger's text: what is not exactly as
 * `encodeProposal` writes it is nothing but words for people, and says why.
 */
export interface DecodedProposal {
  readonly proposal: Proposal;
  readonly problem?: 'notJson' | 'unknownKind' | 'wrongShape';
}

const words: Proposal = { kind: 'words' };

/** As the column holds it; empty for mere words. */
export const encodeProposal = (proposal: Proposal): string => {
  switch (proposal.kind) {
    case 'words': return '';
    case 'holder': {
      const { kind, role, person, scope, from } = proposal;
      const fields = scopeFields.filter(field => scope[field] !== undefined);
      const named = Object.fromEntries(fields.map(field => [field, scope[field]]));
      return JSON.stringify({ kind, role, person, scope: named, from });
    }
    default: return proposal satisfies never;
  }
};

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const isId = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;
const hasOnly = (value: Json, keys: readonly string[]): boolean => Object.keys(value).every(key => keys.includes(key));

const isScope = (value: unknown): value is RoleScope =>
  isObject(value) && hasOnly(value, scopeFields) && Object.values(value).every(isId);

const holder = (value: Json): Proposal | undefined => {
  const { role, person, scope } = value;
  const from = typeof value.from === 'string' ? parsePlainDate(value.from) : undefined;
  return hasOnly(value, ['kind', 'role', 'person', 'scope', 'from']) && isId(role) && isId(person) && isScope(scope) && from
    ? { kind: 'holder', role: role as RoleId, person: person as PersonId, scope, from } : undefined;
};

/** How each kind that can be applied is read. */
const readers: Readonly<Record<Exclude<Proposal['kind'], 'words'>, (value: Json) => Proposal | undefined>> = { holder };

const isReadable = (kind: unknown): kind is keyof typeof readers =>
  typeof kind === 'string' && Object.prototype.hasOwnProperty.call(readers, kind);

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Never throws. */
export const decodeProposal = (text: string | undefined): DecodedProposal => {
  if (text === undefined || text.trim() === '') return { proposal: words };
  const value = parse(text);
  if (!isObject(value)) return { proposal: words, problem: 'notJson' };
  if (!isReadable(value.kind)) return { proposal: words, problem: 'unknownKind' };
  const proposal = readers[value.kind](value);
  return proposal ? { proposal } : { proposal: words, problem: 'wrongShape' };
};
