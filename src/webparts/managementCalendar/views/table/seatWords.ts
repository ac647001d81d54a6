import type { CalendarFacts } from '../../../../domain/facts';
import { byId } from '../../../../domain/grouping';
import type { RoleId } from '../../../../domain/identity';
import type { RoleScope } from '../../../../domain/people/role';
import { sameScope } from '../../../../domain/people/scope';

export interface SeatNames {
  /** "osakonnajuhataja (rahvatervise osakond)"; the place is left out where it is that of what the seat belongs to. */
  readonly roleAt: (role: RoleId, scope: RoleScope, home: RoleScope) => string | undefined;
}

/** Names of roles and places, looked up once for all lines. */
export const seatNames = (facts: CalendarFacts): SeatNames => {
  const roles = byId(facts.roles);
  const [units, areas, organisations, services, supports] =
    [byId(facts.units), byId(facts.areas), byId(facts.organisations), byId(facts.services), byId(facts.supportServices)];
  const placeOf = ({ unit, policyArea, organisation, service, supportService }: RoleScope): string => [
    service !== undefined && services.get(service)?.name,
    supportService !== undefined && supports.get(supportService)?.name,
    policyArea !== undefined && areas.get(policyArea)?.name,
    unit !== undefined && units.get(unit)?.name,
    organisation !== undefined && organisations.get(organisation)?.name
  ].filter(Boolean).join(', ');
  return {
    roleAt: (role, scope, home) => {
      const name = roles.get(role)?.name;
      const place = sameScope(scope, home) ? '' : placeOf(scope);
      return name !== undefined && place !== '' ? `${name} (${place})` : name;
    }
  };
};
