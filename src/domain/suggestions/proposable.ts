import type { Facts } from '../facts';
import { holdersOn } from '../people/holders';
import type { KeyRole, Role, RoleScope } from '../people/role';
import type { PlainDate } from '../time/plainDate';
import type { Subject } from './suggestion';

/** A role that somebody may be proposed for, and where. */
export interface Proposable { readonly role: Role; readonly scope: RoleScope }

const placeOf = (subject: Subject): { readonly key: KeyRole; readonly scope: RoleScope } | undefined => {
  switch (subject.kind) {
    case 'policyArea': return { key: 'policyLeader', scope: { policyArea: subject.id } };
    case 'service': return { key: 'serviceManager', scope: { service: subject.id } };
    case 'supportService': return { key: 'supportServiceLeader', scope: { supportService: subject.id } };
    case 'document':
    case 'role': return undefined;
    default: return subject satisfies never;
  }
};

/** What a suggestion about something may propose a holder for: the role that leads it, when nobody holds that on the day. */
export const proposableFor = (subject: Subject, facts: Pick<Facts, 'roles' | 'holders'>, on: PlainDate): Proposable | undefined => {
  const place = placeOf(subject);
  const role = place && facts.roles.find(({ key }) => key === place.key);
  return place && role && holdersOn(facts.holders, place.key, place.scope, on).length === 0 ? { role, scope: place.scope } : undefined;
};
