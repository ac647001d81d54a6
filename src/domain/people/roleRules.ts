import type { KeyRole, RoleScope } from './role';
import type { ScopeField } from './scope';

/**
 * What is true of a role wherever it is held (Table 1 and LISA 1–5). `single`: one holder at a time in one place.
 * `place`: what a holder's row must name one of, because the role means nothing without it; absent for roles that are
 * held in the whole governance area.
 */
export interface RoleRules { readonly single: boolean; readonly place?: readonly ScopeField[] }

export const roleRules: Readonly<Record<KeyRole, RoleRules>> = {
  minister: { single: false },
  secretaryGeneral: { single: true },
  deputySecretaryGeneral: { single: true, place: ['unit'] },
  departmentHead: { single: true, place: ['unit'] },
  policyLeader: { single: true, place: ['policyArea'] },
  supportServiceLeader: { single: true, place: ['supportService'] },
  agencyHead: { single: true, place: ['organisation'] },
  serviceManager: { single: true, place: ['service'] },
  portfolioLeader: { single: false },
  peopleManager: { single: false },
  qualityManager: { single: true },
  processOwner: { single: false },
  coreTeamMember: { single: false, place: ['policyArea', 'service', 'supportService'] },
  agencyCoordinator: { single: false, place: ['organisation'] },
  postHolder: { single: false, place: ['post'] },
  personnelPartner: { single: false },
  lawyer: { single: false },
  financeOfficer: { single: false }
};

/** The place that a single role is single in; undefined where a row does not name it. */
export const singlePlace = (key: KeyRole, scope: RoleScope): RoleScope | undefined => {
  const { single, place: [field] = [undefined] } = roleRules[key];
  if (!single) return undefined;
  if (field === undefined) return {};
  return scope[field] === undefined ? undefined : { [field]: scope[field] };
};
