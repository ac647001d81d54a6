import * as React from 'react';
import { awaitedActions, type AwaitedAction } from '../../domain/teams/meeting/awaited';
import { useFacts } from '../../ui/useFacts';
import { useVajs } from '../../ui/vajs';

const nouns = ['teamActions', 'coreTeams'] as const;
const NONE: readonly AwaitedAction[] = [];

/** What core teams wait for from whoever looks. They come by themselves: where they cannot be read, the rest of the page stands. */
export const useMyActions = (): readonly AwaitedAction[] => {
  const { site } = useVajs();
  const load = useFacts(nouns);
  const me = site.me?.id;
  return React.useMemo(() => (load.status === 'ready' && me !== undefined ? awaitedActions(load.value.teamActions, load.value.coreTeams, me) : NONE), [load, me]);
};
