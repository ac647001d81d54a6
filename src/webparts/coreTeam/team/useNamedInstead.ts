import * as React from 'react';
import { maySee } from '../../../domain/desk/maySee';
import type { Person } from '../../../domain/people/person';
import type { TeamLeader } from '../../../domain/teams/leader';
import { namedInsteadOf, type NamedInstead } from '../../../domain/teams/namedInstead';
import { useApprovals } from '../../../ui/approvals/useApprovals';
import { useVajs } from '../../../ui/vajs';

export type ShownInstead = NamedInstead & { readonly person: Person };

const NOBODY: readonly ShownInstead[] = [];

/** Who leads instead of leaders who are away on the shown day, for those who may know of absences; to others nothing is said. */
export const useNamedInstead = (leaders: readonly TeamLeader[]): readonly ShownInstead[] => {
  const { site, on, today } = useVajs();
  const load = useApprovals();
  const me = site.me?.id;
  return React.useMemo(() => {
    if (load.status !== 'ready' || me === undefined) return NOBODY;
    const { people, substitutions } = load.value;
    // The right to know is today's, whatever day is looked at.
    const sees = maySee(load.value, { me, on: today, now: site.now() });
    return namedInsteadOf(leaders, substitutions, sees, on)
      .map(one => ({ ...one, person: people.get(one.substitute) ?? { id: one.substitute, name: String(one.substitute) } }));
  }, [load, me, leaders, site, on, today]);
};
