import type { BadRow } from '../../../data/reading';
import type { Finding } from '../../../domain/findings/finding';
import { rowFindings } from '../../../domain/findings/rows';
import type { PolicyMapOfDay } from '../usePolicyMap';

/** What a person should look at on the map: rows that cannot be read or point at nothing, then what the map lacks. Role holders are the business of other web parts. */
export const findingsOfMap = ({ facts, map }: Pick<PolicyMapOfDay, 'facts' | 'map'>, problems: readonly BadRow[]): readonly Finding[] =>
  [...rowFindings({ ...facts, holders: undefined }, problems), ...map.gaps];
