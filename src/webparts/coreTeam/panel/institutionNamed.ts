import type { OrganisationId, UnitId } from '../../../domain/identity';
import type { Institution } from '../../../domain/teams/team';

/** From its key to an institution; the key has been checked. */
export const institutionNamed = (key: string): Institution => {
  const id = Number(key.slice(1));
  return key.startsWith('u') ? { kind: 'department', unit: id as UnitId } : { kind: 'organisation', organisation: id as OrganisationId };
};
