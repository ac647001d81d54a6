import type { RoleScope } from './role';

/** The fields of a scope, narrowest first. */
export const scopeFields = ['post', 'service', 'supportService', 'policyArea', 'unit', 'organisation'] as const;
export type ScopeField = typeof scopeFields[number];

/** Nothing named: everywhere, when a role is held so; anywhere, when it is asked so. */
export const isEverywhere = (scope: RoleScope): boolean => scopeFields.every(field => scope[field] === undefined);

/**
 * Whether a role held in one scope is held at the place asked about.
 *
 * No field may contradict; and where both name something, at least one field must agree. So a leader of area 1 does not
 * lead area 2, a core team member of area 1 from agency 7 is found under area 1 and under agency 7, a holder without a
 * scope holds everywhere, and somebody named for area 1 alone is not thereby named for service 3.
 */
export const holdsAt = (held: RoleScope, asked: RoleScope): boolean => {
  let agrees = false;
  for (const field of scopeFields) {
    if (held[field] === undefined || asked[field] === undefined) continue;
    if (held[field] !== asked[field]) return false;
    agrees = true;
  }
  return agrees || isEverywhere(held) || isEverywhere(asked);
};

/** Two scopes written alike: the same fields with the same values. */
export const sameScope = (a: RoleScope, b: RoleScope): boolean => scopeFields.every(field => a[field] === b[field]);
