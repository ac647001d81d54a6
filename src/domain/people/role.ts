import type {
  OrganisationId, PolicyAreaId, PostId, RoleHolderId, RoleId, ServiceId, SupportServiceId, UnitId
} from '../identity';
import type { Validity } from '../time/validity';
import type { Person } from './person';

/** The roles that rules refer to by key (Table 1 and LISA 1–5). Other roles, such as process owners' posts, have none. */
export const keyRoles = [
  'minister', 'secretaryGeneral', 'deputySecretaryGeneral', 'departmentHead', 'policyLeader', 'supportServiceLeader',
  'agencyHead', 'serviceManager', 'portfolioLeader', 'peopleManager', 'qualityManager', 'processOwner', 'coreTeamMember',
  'agencyCoordinator', 'postHolder', 'personnelPartner', 'lawyer', 'financeOfficer'
] as const;
export type KeyRole = typeof keyRoles[number];

export interface Role {
  readonly id: RoleId;
  readonly name: string;
  readonly key?: KeyRole;
  /** Set where the role belongs to one organisation, such as an external owner. */
  readonly organisation?: OrganisationId;
  readonly purpose?: string;
  /** How many duties the source lists for the role, and where ("LISA 1"). */
  readonly duties?: number;
  readonly source?: string;
  readonly sample: boolean;
}

export type BasisKind = 'jobDescription' | 'appointment' | 'order';

/** Where a role is held. All absent: everywhere in the governance area. */
export interface RoleScope {
  readonly organisation?: OrganisationId;
  readonly unit?: UnitId;
  /** A seat of this post (teenistuskoht). */
  readonly post?: PostId;
  readonly policyArea?: PolicyAreaId;
  readonly service?: ServiceId;
  readonly supportService?: SupportServiceId;
}

export interface RoleHolder {
  readonly id: RoleHolderId;
  readonly role: RoleId;
  readonly person: Person;
  readonly scope: RoleScope;
  readonly validity: Validity;
  /** The holder whose place this person takes: a substitution. */
  readonly onBehalfOf?: RoleHolderId;
  /** The order, job description or appointment that made it so. */
  readonly basis?: string;
  /** What kind of act that was. A substitute signs on an order only (domain.md, "Approval: routes"). */
  readonly basisKind?: BasisKind;
  readonly sample: boolean;
}
