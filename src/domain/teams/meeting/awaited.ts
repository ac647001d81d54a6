import { byId } from '../../grouping';
import type { PersonId } from '../../identity';
import type { TeamAction } from '../meeting';
import { isToDo } from '../../toDo';
import type { CoreTeam } from '../team';
import { byDue } from './agenda';

/** What a team agreed on and somebody still has to do. */
export interface AwaitedAction {
  readonly action: TeamAction;
  /** Absent where the team's row cannot be read. */
  readonly team?: CoreTeam;
}

/** A person's actions of all teams that are neither done nor dropped, the earliest day first. */
export const awaitedActions = (actions: readonly TeamAction[], teams: readonly CoreTeam[], me: PersonId): readonly AwaitedAction[] => {
  const known = byId(teams);
  return actions.filter(action => action.owner.id === me && isToDo(action)).sort(byDue).map(action => ({ action, team: known.get(action.team) }));
};
