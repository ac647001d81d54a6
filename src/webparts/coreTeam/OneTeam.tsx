import * as React from 'react';
import type { Composition } from '../../domain/teams/composition';
import type { TeamFacts } from '../../domain/teams/teamFacts';
import { LazyTeamView } from './lazy';
import { PastUnread } from './PastUnread';
import type { Hidden } from './settings';
import { TeamRecords } from './TeamRecords';
import { useAroundTeam } from './useAroundTeam';
import type { NamedSubject } from './useSubjects';

interface TeamProps {
  readonly composition: Composition;
  readonly facts: TeamFacts;
  readonly subject?: NamedSubject;
  readonly hidden: Hidden;
  /** The person whose panel is open. */
  readonly selected?: number;
}

export interface OneTeamProps extends TeamProps { readonly view: 'team' | 'records' }

const Team = (props: TeamProps): React.ReactElement => {
  const { load, unread } = useAroundTeam(props.composition.team.id);
  return <>{unread && <PastUnread />}<LazyTeamView {...props} around={load} /></>;
};

/** A team with all that stands around it: calendar, goals, services, what was agreed. Read only where one team is looked at. */
export const OneTeam = ({ view, ...props }: OneTeamProps): React.ReactElement => {
  switch (view) {
    case 'team': return <Team {...props} />;
    case 'records': return <TeamRecords team={props.composition.team} />;
    default: return view satisfies never;
  }
};
