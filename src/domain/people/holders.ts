import { byId, groupBy } from '../grouping';
import type { PersonId, RoleHolderId, RoleId } from '../identity';
import type { PlainDate } from '../time/plainDate';
import { isValidOn } from '../time/validity';
import type { Person } from './person';
import type { KeyRole, Role, RoleHolder, RoleScope } from './role';
import { holdsAt, isEverywhere, scopeFields } from './scope';
import type { ScopeField } from './scope';

/** A role by its row, or all roles that carry a key. */
export type RoleRef = RoleId | KeyRole;

type Rows = readonly RoleHolder[];

/** The rows of one role, filed under every place they name and under `everywhere`. */
interface RoleFile {
  readonly rows: Rows;
  readonly everywhere: Rows;
  readonly at: Readonly<Record<ScopeField, ReadonlyMap<number, Rows>>>;
}

/** Made once for all rows; every question then touches only the rows it is about. */
export interface HolderIndex {
  readonly rows: Rows;
  readonly byId: ReadonlyMap<RoleHolderId, RoleHolder>;
  readonly keyOf: ReadonlyMap<RoleId, KeyRole>;
  readonly holdersByRole: ReadonlyMap<RoleRef, RoleFile>;
  readonly substitutesByHolder: ReadonlyMap<RoleHolderId, Rows>;
  readonly byPerson: ReadonlyMap<PersonId, Rows>;
}

const NONE: Rows = [];

const fileOf = (rows: Rows): RoleFile => ({
  rows,
  everywhere: rows.filter(row => isEverywhere(row.scope)),
  at: {
    post: groupBy(rows, row => row.scope.post),
    service: groupBy(rows, row => row.scope.service),
    supportService: groupBy(rows, row => row.scope.supportService),
    policyArea: groupBy(rows, row => row.scope.policyArea),
    unit: groupBy(rows, row => row.scope.unit),
    organisation: groupBy(rows, row => row.scope.organisation)
  }
});

/** Rows keep their order in the list. Roles are needed for their keys only. */
export const indexHolders = (rows: Rows, roles: readonly Role[]): HolderIndex => {
  const holders = rows.filter(row => row.onBehalfOf === undefined);
  const keyOf = new Map(roles.flatMap(({ id, key }): [RoleId, KeyRole][] => key ? [[id, key]] : []));
  const byRole = groupBy(holders, row => row.role);
  const byKey = groupBy(holders, row => keyOf.get(row.role));
  return {
    rows,
    byId: byId(rows),
    keyOf,
    holdersByRole: new Map<RoleRef, RoleFile>([...byRole, ...byKey].map(([role, held]) => [role, fileOf(held)])),
    substitutesByHolder: groupBy(rows, row => row.onBehalfOf),
    byPerson: groupBy(rows, row => row.person.id)
  };
};

/** The rows that could answer; a row that names two of the places asked about comes once. */
const candidates = ({ rows, everywhere, at }: RoleFile, asked: RoleScope): Rows => {
  const places = scopeFields.filter(field => asked[field] !== undefined);
  if (places.length === 0) return rows;
  const named = places.map(field => at[field].get(asked[field] ?? 0) ?? NONE);
  const once = named.length === 1 ? named[0] : [...new Set(named.flat())];
  return everywhere.length === 0 ? once : [...once, ...everywhere];
};

/** Rows of a role that name one of the places asked about, or none, on whatever day; all of the role where none is asked about. */
export const rowsNear = (index: HolderIndex, role: RoleRef, asked: RoleScope): Rows => {
  const file = index.holdersByRole.get(role);
  return file ? candidates(file, asked) : NONE;
};

/**
 * Who holds a role at a place on a day, as rows (`holdsAt` is the rule of places; `{}` asks for holders anywhere).
 * A substitute is not a holder: `substitutesOn` answers that.
 */
export const holdersOn = (index: HolderIndex, role: RoleRef, scope: RoleScope, on: PlainDate): Rows => {
  const file = index.holdersByRole.get(role);
  return file ? candidates(file, scope).filter(row => isValidOn(row.validity, on) && holdsAt(row.scope, scope)) : NONE;
};

/** Each person once, in the order of their first row. */
export const peopleIn = (rows: Rows): readonly Person[] =>
  rows.length < 2 ? rows.map(row => row.person) : [...new Map(rows.map(row => [row.person.id, row.person])).values()];

export const peopleOn = (index: HolderIndex, role: RoleRef, scope: RoleScope, on: PlainDate): readonly Person[] =>
  peopleIn(holdersOn(index, role, scope, on));

/** Who stands in for any of these holders on a day. There are no chains: nobody stands in for a substitute. */
export const substitutesOn = (index: HolderIndex, holders: Rows, on: PlainDate): readonly Person[] =>
  peopleIn(holders
    .filter(holder => holder.onBehalfOf === undefined && isValidOn(holder.validity, on))
    .flatMap(holder => index.substitutesByHolder.get(holder.id) ?? NONE)
    .filter(row => isValidOn(row.validity, on)));

/** A row that gives a person a role on a day. A substitute's role and scope are those of the holder's row. */
export interface HeldRole {
  readonly row: RoleHolder;
  readonly role: RoleId;
  readonly key?: KeyRole;
  readonly scope: RoleScope;
  readonly substitute: boolean;
}

/** What a person is on a day, as holder and as substitute. Standing in for a row that does not hold gives nothing. */
export const rolesOf = (index: HolderIndex, person: PersonId, on: PlainDate): readonly HeldRole[] =>
  (index.byPerson.get(person) ?? NONE).filter(row => isValidOn(row.validity, on)).flatMap((row): HeldRole[] => {
    const held = row.onBehalfOf === undefined ? row : index.byId.get(row.onBehalfOf);
    if (!held || held.onBehalfOf !== undefined || !isValidOn(held.validity, on)) return [];
    return [{ row, role: held.role, key: index.keyOf.get(held.role), scope: held.scope, substitute: row !== held }];
  });

/** Whether a person may act in a role at a place on a day, as its holder or as the holder's substitute. */
export const holds = (index: HolderIndex, person: PersonId, role: RoleRef, scope: RoleScope, on: PlainDate): boolean =>
  rolesOf(index, person, on).some(held => (held.role === role || held.key === role) && holdsAt(held.scope, scope));
