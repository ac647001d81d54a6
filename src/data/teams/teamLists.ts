import { coreTeams, organisations, services, teamMembers, units } from '../schema';
import type { ListSchema } from '../schema/list';

/** What the composition of teams is told by, beside what coordination is told by. Named apart from what is made of them: every page carries the names. */
export const teamLists: readonly ListSchema[] = [coreTeams, teamMembers, organisations, units, services];
