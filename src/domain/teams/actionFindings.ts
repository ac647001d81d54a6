import { byId } from '../grouping';
import type { PlainDate } from '../time/plainDate';
import { isValidOn } from '../time/validity';
import type { Composition } from './composition';
import { wasToDo } from './meeting/toDo';
import type { TeamAction } from './meeting';
import type { CoreTeam } from './team';
import type { TeamFinding } from './teamFindings';

/** Leads the team or sits in it by a given mandate; whoever stands in for its leader does, too. */
const isInTeam = ({ leaders, seats }: Composition, { owner }: TeamAction): boolean =>
  leaders.some(({ person }) => person.id === owner.id) || seats.some(({ person, phase }) => person.id === owner.id && phase === 'sits');

/** Whether a team has not begun yet is no matter: what it has to do waits for it. */
const hasEnded = ({ validity: { until } }: CoreTeam, on: PlainDate): boolean => until !== undefined && until < on;

/** What was to do on a day and nobody of the team does any more: its owner has left, or the team is no more. `compositions` are of the day. */
export const actionFindings = (
  compositions: readonly Composition[], teams: readonly CoreTeam[], actions: readonly TeamAction[], on: PlainDate
): readonly TeamFinding[] => {
  const known = byId(teams);
  const composed = new Map(compositions.map(composition => [composition.team.id, composition]));
  return actions.filter(action => wasToDo(action, on)).flatMap((action): readonly TeamFinding[] => {
    const { id, team: of, text, owner, due } = action;
    const [team, composition] = [known.get(of), composed.get(of)];
    const finding = { subject: { kind: 'coreTeam', id: of }, action: id, text, owner, due } as const;
    if (team && hasEnded(team, on)) return [{ kind: 'actionOfEndedTeam', ...finding }];
    return team && composition && isValidOn(team.validity, on) && !isInTeam(composition, action) ? [{ kind: 'actionOwnerLeft', ...finding }] : [];
  });
};
