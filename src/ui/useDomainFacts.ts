import type { Facts, Load, NounName } from '../data/facts';
import { indexHolders, type HolderIndex } from '../domain/people/holders';
import { useFacts } from './useFacts';
import { useWorkedOut } from './useWorkedOut';

export type DomainFacts<N extends NounName> = Facts<N | 'roles' | 'roleHolders'> & { readonly holders: HolderIndex };

const withHolders = <N extends NounName>(facts: Facts<N | 'roles' | 'roleHolders'>): DomainFacts<N> => {
  const { roles, roleHolders } = facts as Facts<'roles' | 'roleHolders'>;
  return { ...facts, holders: indexHolders(roleHolders, roles) };
};

/** Facts with role holders indexed, as the domain's questions take them. `names` must be a constant with both role nouns. */
export const useDomainFacts = <N extends NounName>(names: readonly (N | 'roles' | 'roleHolders')[]): Load<DomainFacts<N>> =>
  useWorkedOut(useFacts<N | 'roles' | 'roleHolders'>(names), withHolders as (facts: Facts<N | 'roles' | 'roleHolders'>) => DomainFacts<N>);
