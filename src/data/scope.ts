import type { OrganisationId, PolicyAreaId, ServiceId, SupportServiceId, UnitId } from '../domain/identity';
import type { RoleScope } from '../domain/people/role';

interface ScopeCells {
  readonly Organisation?: number;
  readonly Unit?: number;
  readonly PolicyArea?: number;
  readonly Service?: number;
  readonly SupportService?: number;
}

/** The columns that say where a role is held, or where a forum or an activity belongs. */
export const scopeOf = (row: ScopeCells): RoleScope => ({
  organisation: row.Organisation as OrganisationId | undefined,
  unit: row.Unit as UnitId | undefined,
  policyArea: row.PolicyArea as PolicyAreaId | undefined,
  service: row.Service as ServiceId | undefined,
  supportService: row.SupportService as SupportServiceId | undefined
});
