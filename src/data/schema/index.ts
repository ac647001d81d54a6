import { documents, editions, listedProcesses, supportServices } from './documents';
import type { ListSchema } from './list';
import { goals, indicators, policyAreas, services } from './policy';
import { roleHolders, roles } from './roles';
import { organisations, posts, units } from './structure';
import { suggestions } from './suggestions';

/** Every list of the add-in. A list stands after the lists that its lookups point at, itself excepted. */
export const lists = [
  organisations, units, posts, roles, supportServices, documents, listedProcesses, editions, policyAreas, services,
  goals, indicators, roleHolders, suggestions
] as const satisfies readonly ListSchema[];

export {
  documents, editions, goals, indicators, listedProcesses, organisations, policyAreas, posts, roleHolders, roles,
  services, suggestions, supportServices, units
};
