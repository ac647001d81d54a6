import * as React from 'react';
import type { Load } from '../../data/facts';
import { changedKey, readActionsOn, type ActionsOn } from '../../data/teams/actionsOn';
import type { CoreTeamId } from '../../domain/identity';
import { useDomainFacts } from '../../ui/useDomainFacts';
import { useVajs } from '../../ui/vajs';
import { meetingNouns, type MeetingFacts } from './meeting/meetingNouns';

export interface AroundTeam {
  readonly load: Load<MeetingFacts>;
  /** What some actions said on the day could not be read: they stand there as they are now. */
  readonly unread: boolean;
}

const NOTHING: ActionsOn = { then: new Map(), unread: false };

/**
 * All that stands around a team: calendar, goals, services, what was agreed. A row says only how an action stands now, so on a past
 * day the versions of those changed since are read: what has been dropped was still to do then.
 */
export const useAroundTeam = (team: CoreTeamId): AroundTeam => {
  const { site, on, today } = useVajs();
  const load = useDomainFacts(meetingNouns) as Load<MeetingFacts>;
  const actions = load.status === 'ready' ? load.value.teamActions : undefined;
  // Asked anew when rows change; the key tells whether any that matters is among them.
  const changed = React.useMemo(() => (actions && on < today ? changedKey(site, team, on) : ''), [actions, site, team, on, today]);
  const key = changed === '' ? '' : `${team} ${on} ${changed}`;
  const [known, setKnown] = React.useState<{ readonly key: string; readonly answer: ActionsOn }>({ key: '', answer: NOTHING });
  React.useEffect(() => {
    if (key === '') return undefined;
    let left = false;
    const tell = (answer: ActionsOn): void => { if (!left) setKnown({ key, answer }); };
    readActionsOn(site, team, on).then(tell, () => tell({ then: NOTHING.then, unread: true }));
    return () => { left = true; };
  }, [site, team, on, key]);

  const answer = key === '' ? NOTHING : known.key === key ? known.answer : undefined;
  return React.useMemo((): AroundTeam => {
    if (load.status !== 'ready') return { load, unread: false };
    if (!answer) return { load: { status: 'loading' }, unread: false };
    if (answer.then.size === 0) return { load, unread: answer.unread };
    const teamActions = load.value.teamActions.map(action => answer.then.get(action.id) ?? action);
    return { load: { ...load, value: { ...load.value, teamActions } }, unread: answer.unread };
  }, [load, answer]);
};
