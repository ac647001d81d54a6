import { byId, groupBy, groupByEach, present } from '../grouping';
import type { PersonId, RoleHolderId, RoleId } from '../identity';
import type { PlainDate } from '../time/plainDate';
import { isValidOn } from '../time/validity';
import type { Person } from './person';
import type { KeyRole, Role, RoleHolder, RoleScope } from './role';
import { holdsAt, isEverywhere, scopeFields } from './scope';

/** A role by its row, or all roles that carry a key. */
export type RoleRef = RoleId | KeyRole;

type Rows = readonly RoleHolder[];

/** The rows of one role, filed under every place they name ("policyArea 5") and under `everywhere`. */
interface RoleFile { readonly rows: Rows; readonly everywhere: Rows; readonly at: ReadonlyMap<string, Rows> }

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

const placesOf = (scope: RoleScope): readonly string[] =>
  scopeFields.filter(field => scope[field] !== undefined).map(field => `${field} ${scope[field]}`);

const fileOf = (rows: Rows): RoleFile => ({
  rows,
  everywhere: rows.filter(row => isEverywhere(row.scope)),
  at: groupByEach(rows, row => placesOf(row.scope))
});

/** Rows keep their order in the list. Roles are needed for their keys only. */
export const indexHolders = (rows: Rows, roles: readonly Role[]): HolderIndex => {
  const keyOf = new Map(roles.flatMap(({ id, key }): [RoleId, KeyRole][] => key ? [[id, key]] : []));
  const holders = rows.filter(row => row.onBehalfOf === undefined);
  const byRole = groupByEach(holders, row => present<RoleRef>([row.role, keyOf.get(row.role)]));
  return {
    rows,
    byId: byId(rows),
    keyOf,
    holdersByRole: new Map([...byRole].map(([role, held]) => [role, fileOf(held)])),
    substitutesByHolder: groupBy(rows, row => row.onBehalfOf),
    byPerson: groupBy(rows, row => row.person.id)
  };
};

/** The rows that could answer; a row that names two of the places asked about comes once. */
const candidates = (file: RoleFile, asked: RoleScope): Rows => {
  const places = placesOf(asked);
  if (places.length === 0) return file.rows;
  const [only = NONE] = places.map(place => file.at.get(place) ?? NONE);
  const named = places.length === 1 ? only : [...new Set(places.flatMap(place => file.at.get(place) ?? NONE))];
  return file.everywhere.length === 0 ? named : [...named, ...file.everywhere];
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

/** What a person is on a day, as holder and as substitute. A substitution for a row that does not hold then gives nothing. */
export const rolesOf = (index: HolderIndex, person: PersonId, on: PlainDate): readonly HeldRole[] =>
  (index.byPerson.get(person) ?? NONE).filter(row => isValidOn(row.validity, on)).flatMap((row): HeldRole[] => {
    const held = row.onBehalfOf === undefined ? row : index.byId.get(row.onBehalfOf);
    if (!held || held.onBehalfOf !== undefined || !isValidOn(held.validity, on)) return [];
    return [{ row, role: held.role, key: index.keyOf.get(held.role), scope: held.scope, substitute: row !== held }];
  });

/** Whether a person may act in a role at a place on a day, as its holder or as the holder's substitute. */
export const holds = (index: HolderIndex, person: PersonId, role: RoleRef, scope: RoleScope, on: PlainDate): boolean =>
  rolesOf(index, person, on).some(held => (held.role === role || held.key === role) && holdsAt(held.scope, scope));
