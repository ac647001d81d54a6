import type { ManagedDocument } from '../../../domain/documents/document';
import type { PersonId, RoleId } from '../../../domain/identity';
import { rolesOf } from '../../../domain/people/holders';
import type { Person } from '../../../domain/people/person';
import type { Role, RoleHolder, RoleScope } from '../../../domain/people/role';
import { suggestionsOn } from '../../../domain/suggestions/answering';
import type { Suggestion } from '../../../domain/suggestions/suggestion';
import type { PlainDate } from '../../../domain/time/plainDate';
import { isValidOn } from '../../../domain/time/validity';
import type { HomeFacts } from '../useHome';

/** A place where a role is held; the row it stands for, where a page shows it. */
export type Place =
  | { readonly kind: 'policyArea' | 'service' | 'supportService'; readonly id: number; readonly name: string }
  | { readonly kind: 'unit' | 'organisation'; readonly id: number; readonly name: string };

const named = (rows: readonly { readonly id: number; readonly name: string }[], id: number | undefined): string | undefined =>
  rows.find(row => row.id === id)?.name;

/** The places that a scope names, from the narrowest to the widest. None: everywhere. */
export const placesOf = (scope: RoleScope, facts: HomeFacts): readonly Place[] => {
  const asked = [
    ['policyArea', facts.areas, scope.policyArea], ['service', facts.services, scope.service],
    ['supportService', facts.supportServices, scope.supportService], ['unit', facts.units, scope.unit],
    ['organisation', facts.organisations, scope.organisation]
  ] as const;
  return asked.flatMap(([kind, rows, id]): readonly Place[] => {
    const name = named(rows, id);
    return id === undefined || name === undefined ? [] : [{ kind, id, name }];
  });
};

/** A row of the role holders with what it says, put together. */
export interface Held {
  readonly row: RoleHolder;
  readonly role?: Role;
  readonly places: readonly Place[];
  /** Whose place the person takes. */
  readonly insteadOf?: Person;
}

const heldBy = (row: RoleHolder, facts: HomeFacts): Held => {
  const held = row.onBehalfOf === undefined ? row : facts.holders.byId.get(row.onBehalfOf) ?? row;
  return {
    row,
    role: facts.roles.find(role => role.id === held.role),
    places: placesOf(held.scope, facts),
    insteadOf: held === row ? undefined : held.person
  };
};

/** Latest first. */
const byStart = (a: Held, b: Held): number => ((a.row.validity.from ?? '') < (b.row.validity.from ?? '') ? 1 : -1);

const ownedBy = (roles: ReadonlySet<RoleId>, { documents }: HomeFacts): readonly ManagedDocument[] =>
  documents.filter(({ owner, stage }) => owner !== undefined && roles.has(owner) && (stage === 'inUse' || stage === 'drafting'));

export interface PersonOnDay {
  readonly person: Person;
  /** As holder and as substitute. */
  readonly now: readonly Held[];
  readonly otherTimes: readonly Held[];
  readonly documents: readonly ManagedDocument[];
}

/** Who somebody is on a day, and was or will be on others; undefined for somebody in no row. */
export const personOn = (facts: HomeFacts, id: PersonId, on: PlainDate): PersonOnDay | undefined => {
  const rows = facts.holders.byPerson.get(id) ?? [];
  if (rows.length === 0) return undefined;
  const held = rolesOf(facts.holders, id, on);
  const now = new Set(held.map(({ row }) => row));
  return {
    person: rows[0].person,
    now: held.map(({ row }) => heldBy(row, facts)),
    otherTimes: rows.filter(row => !now.has(row)).map(row => heldBy(row, facts)).sort(byStart),
    documents: ownedBy(new Set(held.map(({ role }) => role)), facts)
  };
};

export interface RoleOnDay {
  readonly role: Role;
  readonly organisation?: string;
  /** About the role itself, open ones first. */
  readonly suggestions: readonly Suggestion[];
  readonly now: readonly Held[];
  readonly otherTimes: readonly Held[];
  readonly documents: readonly ManagedDocument[];
}

/** Who holds a role on a day, substitutes too; undefined for a role that is not there. */
export const roleOn = (facts: HomeFacts, id: RoleId, on: PlainDate): RoleOnDay | undefined => {
  const role = facts.roles.find(one => one.id === id);
  if (!role) return undefined;
  const rows = facts.holders.rows.map(row => heldBy(row, facts)).filter(held => held.role?.id === id);
  const holds = ({ row }: Held): boolean => isValidOn(row.validity, on);
  return {
    role,
    organisation: named(facts.organisations, role.organisation),
    suggestions: suggestionsOn(facts.suggestions, { kind: 'role', id }),
    now: rows.filter(holds),
    otherTimes: rows.filter(held => !holds(held)).sort(byStart),
    documents: ownedBy(new Set([id]), facts)
  };
};
