import * as React from 'react';
import { actingBy } from '../../domain/cards/acting';
import type { Composition } from '../../domain/teams/composition';
import type { Person } from '../../domain/people/person';
import type { TeamFacts } from '../../domain/teams/teamFacts';
import { Skeleton } from '../../ui/Skeleton';
import { useVajs } from '../../ui/vajs';
import { LazyMeetingOfTeam } from './meeting/lazy';

/** Who sits in the team on the day: leaders and those whose mandate is there, each once. */
const membersOf = ({ leaders, seats }: Composition): readonly Person[] => {
  const people = [...leaders.map(({ person }) => person), ...seats.filter(({ phase }) => phase === 'sits').map(({ person }) => person)];
  return [...new Map(people.map(person => [person.id, person])).values()];
};

/** The team's meeting, held by those who sit in the team. */
export const TeamMeeting = ({ composition, facts }: { readonly composition: Composition; readonly facts: TeamFacts }): React.ReactElement => {
  const { site, on } = useVajs();
  const members = React.useMemo(() => membersOf(composition), [composition]);
  const actingOn = React.useMemo(() => actingBy(facts), [facts]);
  const me = site.me?.id;
  if (me === undefined) return <Skeleton of="rows" count={8} />;
  return (
    <LazyMeetingOfTeam
      key={composition.team.id} team={composition.team} on={on} me={me} may={members.some(({ id }) => id === me)} members={members} actingOn={actingOn}
    />
  );
};
