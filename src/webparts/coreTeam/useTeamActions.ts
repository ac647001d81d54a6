import type { TeamAction } from '../../domain/teams/meeting';
import { useFacts } from '../../ui/useFacts';

const nouns = ['teamActions'] as const;
const NONE: readonly TeamAction[] = [];

/** What all teams have agreed to do; none until it has been read, and none where it may not be. */
export const useTeamActions = (): readonly TeamAction[] => {
  const load = useFacts(nouns);
  return load.status === 'ready' ? load.value.teamActions : NONE;
};
