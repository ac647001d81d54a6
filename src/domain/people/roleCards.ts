import { groupBy } from '../grouping';
import type { RoleId } from '../identity';
import type { PlainDate } from '../time/plainDate';
import { isValidOn } from '../time/validity';
import type { HolderIndex } from './holders';
import type { Person } from './person';
import { keyRoles, type KeyRole, type Role, type RoleHolder } from './role';

/** One place where somebody holds a role, and who stands in for them there. */
export interface HeldPlace { readonly row: RoleHolder; readonly substitutes: readonly Person[] }

/** Somebody who holds a role on the day, at one place or several, and what else they are. */
export interface CardHolder {
  readonly person: Person;
  readonly places: readonly HeldPlace[];
  /** Other key roles that the same person holds. */
  readonly alsoHolds: readonly RoleId[];
}

export interface RoleCard { readonly role: Role; readonly holders: readonly CardHolder[] }

export interface KeyRoleCard extends RoleCard { readonly key: KeyRole }

export interface RoleCards {
  /** Roles of Table 1 and the annexes, in the source's order. */
  readonly key: readonly KeyRoleCard[];
  /** Roles without a key: owners of processes by their posts. */
  readonly others: readonly RoleCard[];
}

/** Who holds every role on a day. A post is no role that others are held beside. */
export const roleCardsOn = (roles: readonly Role[], { rows, substitutesByHolder, keyOf }: HolderIndex, on: PlainDate): RoleCards => {
  const held = rows.filter(row => row.onBehalfOf === undefined && isValidOn(row.validity, on));
  const byRole = groupBy(held, ({ role }) => role);
  const counted = held.filter(({ role }) => keyOf.has(role) && keyOf.get(role) !== 'postHolder');
  const byPerson = groupBy(counted, ({ person }) => person.id);
  const cardOf = (role: Role): RoleCard => ({
    role,
    holders: [...groupBy(byRole.get(role.id) ?? [], ({ person }) => person.id)].map(([id, [first, ...more]]) => ({
      person: first.person,
      places: [first, ...more].map(row => ({
        row, substitutes: (substitutesByHolder.get(row.id) ?? []).filter(({ validity }) => isValidOn(validity, on)).map(({ person }) => person)
      })),
      alsoHolds: [...new Set((byPerson.get(id) ?? []).map(other => other.role))].filter(other => other !== role.id)
    }))
  });
  const withKey = roles.flatMap((role): KeyRoleCard[] => (role.key === undefined ? [] : [{ ...cardOf(role), key: role.key }]));
  return {
    key: withKey.sort((a, b) => keyRoles.indexOf(a.key) - keyRoles.indexOf(b.key) || a.role.id - b.role.id),
    others: roles.filter(({ key }) => key === undefined).map(cardOf)
  };
};
