import type { OrganisationId, PolicyAreaId, PostId, ServiceId, SupportServiceId, UnitId } from '../domain/identity';
import type { RoleScope } from '../domain/people/role';

interface ScopeCells {
  readonly Organisation?: number;
  readonly Unit?: number;
  readonly Post?: number;
  readonly PolicyArea?: number;
  readonly Service?: number;
  readonly SupportService?: number;
}

/** The columns that say where a role is held, or where a forum or an activity belongs. */
export const scopeOf = (row: ScopeCells): RoleScope => ({
  organisation: row.Organisation as OrganisationId | undefined,
  unit: row.Unit as UnitId | undefined,
  post: row.Post as PostId | undefined,
  policyArea: row.PolicyArea as PolicyAreaId | undefined,
  service: row.Service as ServiceId | undefined,
  supportService: row.SupportService as SupportServiceId | undefined
});
