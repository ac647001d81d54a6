import type { ApprovalFacts } from '../../../data/approvals/readApprovals';
import type { RoleHolderId } from '../../../domain/identity';
import type { RoleHolder } from '../../../domain/people/role';

type Known = Pick<ApprovalFacts, 'roles' | 'units' | 'posts' | 'organisations' | 'holders'>;

/** A place as people know it: the role, and where it is held. */
export const nameOfPlace = ({ roles, units, posts, organisations }: Known, { role, scope }: RoleHolder): string => {
  const where = posts.find(({ id }) => id === scope.post)?.name ?? units.find(({ id }) => id === scope.unit)?.name
    ?? organisations.find(({ id }) => id === scope.organisation)?.shortName;
  return [roles.find(({ id }) => id === role)?.name, where].filter(Boolean).join(', ');
};

export const placeNamed = (facts: Known, holder: RoleHolderId | undefined): string | undefined => {
  const row = holder === undefined ? undefined : facts.holders.byId.get(holder);
  return row && nameOfPlace(facts, row);
};
