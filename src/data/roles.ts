import type { OrganisationId, RoleHolderId, RoleId } from '../domain/identity';
import type { Role, RoleHolder } from '../domain/people/role';
import type { roleHolders, roles } from './schema';
import type { Row } from './schema/list';
import { scopeOf } from './scope';
import { validityOf } from './validity';

export const toRole = (row: Row<typeof roles>): Role => ({
  id: row.stamp.id as RoleId,
  name: row.Title,
  key: row.Key,
  organisation: row.Organisation as OrganisationId | undefined,
  purpose: row.Purpose,
  duties: row.Duties,
  source: row.Source,
  sample: row.Sample
});

export const toRoleHolder = (row: Row<typeof roleHolders>): RoleHolder => ({
  id: row.stamp.id as RoleHolderId,
  role: row.Role as RoleId,
  person: row.Person,
  scope: scopeOf(row),
  validity: validityOf(row),
  onBehalfOf: row.OnBehalfOf as RoleHolderId | undefined,
  basis: row.Basis,
  basisKind: row.BasisKind,
  sample: row.Sample
});
