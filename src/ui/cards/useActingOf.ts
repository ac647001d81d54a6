import * as React from 'react';
import type { Load } from '../../data/facts';
import { actingBy } from '../../domain/cards/acting';
import { noActing, type ActingOn } from '../../domain/cards/keepers';
import type { TeamFacts } from '../../domain/teams/teamFacts';

/** Who acts as a manager, once core teams were read; where they cannot be read, nobody does. */
export interface KnownActing { readonly actingOn: ActingOn; readonly teams?: TeamFacts }

const NOBODY: KnownActing = { actingOn: noActing };

/** Undefined while core teams are being read: until then it is not known whose word counts. */
export const useActingOf = (load: Load<TeamFacts>): KnownActing | undefined => {
  const teams = load.status === 'ready' ? load.value : undefined;
  const acting = React.useMemo(() => teams && { teams, actingOn: actingBy(teams) }, [teams]);
  return acting ?? (load.status === 'loading' ? undefined : NOBODY);
};
