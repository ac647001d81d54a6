import type { Load } from '../../data/facts';
import { useDomainFacts, type DomainFacts } from '../../ui/useDomainFacts';

/** Everything but the posts, which only job descriptions speak of. */
export const homeNouns = [
  'organisations', 'units', 'roles', 'roleHolders', 'supportServices', 'documents', 'listedProcesses', 'editions', 'areas',
  'services', 'goals', 'indicators', 'suggestions'
] as const;

export type HomeNoun = typeof homeNouns[number];
export type HomeFacts = DomainFacts<HomeNoun>;

export const useHome = (): Load<HomeFacts> => useDomainFacts(homeNouns);
