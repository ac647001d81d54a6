import type { BadRow } from '../../../data/reading';
import type { Finding } from '../../../domain/findings/finding';
import { rowFindings } from '../../../domain/findings/rows';
import { indexHolders } from '../../../domain/people/holders';
import type { PolicyMapOfDay } from '../usePolicyMap';

/** What belongs to other web parts; role holders point there too, so they are checked elsewhere. */
const elsewhere = { posts: [], documents: [], listedProcesses: [], editions: [], holders: indexHolders([], []) } as const;

/** What a person should look at on the map: rows that cannot be read or point at nothing, then what the map lacks. */
export const findingsOfMap = ({ facts, map }: Pick<PolicyMapOfDay, 'facts' | 'map'>, problems: readonly BadRow[]): readonly Finding[] =>
  [...rowFindings({ ...facts, ...elsewhere }, problems), ...map.gaps];
