import type { Load } from '../../data/facts';
import { useDomainFacts, type DomainFacts } from '../../ui/useDomainFacts';
import { homeNouns, type HomeNoun } from './homeNouns';

export type HomeFacts = DomainFacts<HomeNoun>;

export const useHome = (): Load<HomeFacts> => useDomainFacts(homeNouns);
