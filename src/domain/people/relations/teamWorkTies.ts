import { byId } from '../../grouping';
import type { CoreTeamId, PersonId, TeamMeetingId } from '../../identity';
import { compositionsOn } from '../../teams/compositionsOn';
import type { MeetingItem, TeamMeeting } from '../../teams/meeting';
import { wasToDo, wasWritten } from '../../teams/meeting/toDo';
import type { CoreTeam } from '../../teams/team';
import type { PlainDate } from '../../time/plainDate';
import type { RoleScope } from '../role';
import type { KnownFacts } from './known';
import { leaderSeat, placesOfTeam } from './teamTies';
import type { TeamTies, Tie } from './tie';

/** Proposed by the day, and spoken of at no meeting by then; what is taken up at a meeting under way still waits. */
const wasWaiting = (item: MeetingItem, on: PlainDate, meetings: ReadonlyMap<TeamMeetingId, TeamMeeting>): boolean => {
  if (item.kind !== 'proposed' || item.state === 'dropped' || !wasWritten(item, on)) return false;
  const meeting = item.meeting === undefined ? undefined : meetings.get(item.meeting);
  if (!meeting) return item.state === 'open';
  return meeting.day > on || (meeting.state === 'underWay' && item.state === 'open');
};

interface Known { readonly teams: TeamTies; readonly team: (id: CoreTeamId) => CoreTeam | undefined; readonly placesOf: (team: CoreTeam, person: PersonId) => readonly RoleScope[] }

/** What somebody does for a team belongs to what the team is for, and to where the person sits in it for. */
const knownOf = (known: KnownFacts, on: PlainDate): Known | undefined => {
  const { teams } = known.facts;
  if (!teams) return undefined;
  const all = byId(teams.facts.teams);
  const seats = new Map(compositionsOn(teams.facts, on).map(({ team, seats: of }) => [team.id, of]));
  return {
    teams, team: id => all.get(id),
    placesOf: (team, person) => {
      const seat = seats.get(team.id)?.find(one => one.person.id === person && one.phase === 'sits');
      return [...placesOfTeam(known, team).slice(0, 1), ...(seat ? [{ organisation: seat.terms.organisation, unit: seat.terms.unit }] : [])];
    }
  };
};

const ofPerson = (person: PersonId): { readonly by: 'people'; readonly people: readonly PersonId[]; readonly others: false } =>
  ({ by: 'people', people: [person], others: false });

/** Subjects that somebody proposed and that wait for a meeting. Whoever leads the team can speak of them instead. */
export const meetingItemTies = (facts: KnownFacts, on: PlainDate): readonly Tie[] => {
  const known = knownOf(facts, on);
  if (!known) return [];
  const meetings = byId(known.teams.meetings);
  return known.teams.items.filter(item => wasWaiting(item, on, meetings)).flatMap(({ id, team: of, subject, by }): readonly Tie[] => {
    const team = known.team(of);
    return team ? [{
      key: `meetingItem ${id}`, kind: 'meetingItem', capacity: 'proposer', thing: { subject: { kind: 'coreTeam', id: of }, name: subject, detail: team.name },
      places: known.placesOf(team, by.id), validity: {}, ...ofPerson(by.id), heirs: leaderSeat(facts, team)
    }] : [];
  });
};

/** Actions that were to do on the day, also those of a team that is no more. */
export const teamActionTies = (facts: KnownFacts, on: PlainDate): readonly Tie[] => {
  const known = knownOf(facts, on);
  if (!known) return [];
  return known.teams.actions.filter(action => wasToDo(action, on)).flatMap(({ id, team: of, text, owner, due }): readonly Tie[] => {
    const team = known.team(of);
    return team ? [{
      key: `teamAction ${id}`, kind: 'teamAction', capacity: 'doer', thing: { subject: { kind: 'coreTeam', id: of }, name: text, detail: team.name },
      places: known.placesOf(team, owner.id), validity: {}, due, ...ofPerson(owner.id)
    }] : [];
  });
};

/** Decisions that were made by the day, and who answers for each. Nothing ends them. */
export const teamDecisionTies = (facts: KnownFacts, on: PlainDate): readonly Tie[] => {
  const known = knownOf(facts, on);
  if (!known) return [];
  return known.teams.decisions.filter(decision => wasWritten(decision, on)).flatMap(({ id, team: of, text, owner }): readonly Tie[] => {
    const team = known.team(of);
    return team ? [{
      key: `teamDecision ${id}`, kind: 'teamDecision', capacity: 'answersForDecision', thing: { subject: { kind: 'coreTeam', id: of }, name: text, detail: team.name },
      places: known.placesOf(team, owner.id), validity: {}, ...ofPerson(owner.id)
    }] : [];
  });
};
