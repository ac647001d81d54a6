import type { OrganisationId, PersonId, RoleId } from '../identity';
import { holdersOn, peopleIn, substitutesOn } from '../people/holders';
import type { HolderIndex } from '../people/holders';
import type { Person } from '../people/person';
import type { Role } from '../people/role';
import type { Organisation } from '../people/structure';
import { foldParts } from '../search/fold';
import type { PlainDate } from '../time/plainDate';

/** The role that answers for a document or a part of one, and who holds it on the day. */
export interface Owner {
  readonly role: Role;
  readonly holders: readonly Person[];
  readonly substitutes: readonly Person[];
  /** Set where the role belongs to an organisation outside the governance area. */
  readonly external?: Organisation;
  /** Folded, for search. */
  readonly words: string;
}

interface OwnerFacts {
  readonly roles: readonly Role[];
  readonly organisations: readonly Organisation[];
  readonly holders: HolderIndex;
}

/** Answers for each role once. Undefined for no role, or one that the list of roles does not know. */
export const ownersOn = (facts: OwnerFacts, on: PlainDate): (role: RoleId | undefined) => Owner | undefined => {
  const external = new Map<OrganisationId, Organisation>(
    facts.organisations.filter(one => one.kind === 'external').map(one => [one.id, one]));
  const owners = new Map(facts.roles.map((role): [RoleId, Owner] => {
    const rows = holdersOn(facts.holders, role.id, {}, on);
    const outside = role.organisation === undefined ? undefined : external.get(role.organisation);
    const owner = { role, holders: peopleIn(rows), substitutes: substitutesOn(facts.holders, rows, on), external: outside };
    return [role.id, {
      ...owner,
      words: foldParts([role.name, outside?.name, outside?.shortName, ...owner.holders.map(person => person.name)])
    }];
  }));
  return role => (role === undefined ? undefined : owners.get(role));
};

/** Whether a person answers for it on that day, as holder or as substitute. */
export const isOwnedBy = (owner: Owner | undefined, person: PersonId): boolean =>
  owner !== undefined && (owner.holders.some(one => one.id === person) || owner.substitutes.some(one => one.id === person));
