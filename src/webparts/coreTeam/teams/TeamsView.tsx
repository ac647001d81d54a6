import * as React from 'react';
import type { MatrixTeam } from '../../../domain/teams/mandates';
import type { CoreTeam } from '../../../domain/teams/team';
import { useWords } from '../../../ui/approvals/useWords';
import { Grid, type GridColumn, type GridRow } from '../../../ui/Grid';
import { Mark } from '../../../ui/Mark';
import { SampleMark } from '../../../ui/SampleMark';
import { useDayAddress } from '../../home/useDayAddress';
import { StateMark } from '../standing/StateMark';
import { mandateStates } from '../standing/states';
import type { NamedSubject } from '../useSubjects';
import { showTeam } from '../useShownTeam';
import type { TeamLines } from './teamLines';
import styles from './Teams.module.scss';

export interface TeamsViewProps {
  readonly lines: TeamLines;
  readonly subjectOf: (team: CoreTeam) => NamedSubject | undefined;
}

const useColumns = (subjectOf: TeamsViewProps['subjectOf']): readonly GridColumn<MatrixTeam>[] => {
  const { coreTeam: words } = useWords();
  const addressOf = useDayAddress();
  return React.useMemo(() => {
    const { columns } = words.teams;
    return [
      {
        key: 'team', header: columns.team, width: 'flex', minWidth: 220,
        render: ({ composition: { team } }) => (
          <span className={styles.team}>
            <a
              className={styles.link} href={addressOf('coreTeam', { team: String(team.id) })}
              onClick={event => {
                if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
                event.preventDefault();
                showTeam(team);
              }}
            >
              {team.name}
            </a>
            {team.sample && <SampleMark />}
          </span>
        )
      },
      {
        key: 'subject', header: columns.subject, width: 220, hideBelow: 1000,
        render: ({ composition }) => {
          const subject = subjectOf(composition.team);
          return subject ? <>{subject.name} <span className={styles.quiet}>{words.subjects[subject.kind]}</span></> : <span className={styles.quiet}>{words.noSubject}</span>;
        }
      },
      {
        key: 'leaders', header: columns.leaders, width: 160,
        render: ({ composition: { leaders } }) => (leaders.length === 0 ? <Mark tone="bad">{words.team.leaderVacant}</Mark>
          : leaders.map(({ person, standsInFor }) => (standsInFor ? `${person.name} (${words.team.standsInFor(standsInFor.name)})` : person.name)).join(', '))
      },
      { key: 'members', header: columns.members, width: 96, render: ({ composition: { seats } }) => words.members(seats.filter(({ phase }) => phase === 'sits').length) },
      {
        key: 'states', header: columns.states, width: 'flex', minWidth: 300,
        render: ({ counts }) => (
          <span className={styles.marks}>{mandateStates.filter(state => counts[state] > 0).map(state => <StateMark key={state} state={state} count={counts[state]} />)}</span>
        )
      }
    ];
  }, [words, subjectOf, addressOf]);
};

/** All teams of the day, one's own first; each leads to its page. */
const TeamsView = ({ lines: { mine, others }, subjectOf }: TeamsViewProps): React.ReactElement => {
  const { coreTeam: { teams: words } } = useWords();
  const columns = useColumns(subjectOf);
  const rows = React.useMemo(() => {
    const itemsOf = (teams: readonly MatrixTeam[]): readonly GridRow<MatrixTeam>[] =>
      teams.map(item => ({ kind: 'item', key: String(item.composition.team.id), item }));
    if (mine.length === 0) return itemsOf(others);
    const groups = [['mine', mine], ['others', others]] as const;
    return groups.filter(([, teams]) => teams.length > 0)
      .flatMap(([key, teams]): readonly GridRow<MatrixTeam>[] => [{ kind: 'group', key, title: words[key], count: teams.length }, ...itemsOf(teams)]);
  }, [mine, others, words]);
  const open = (key: string): void => {
    const found = [...mine, ...others].find(({ composition: { team } }) => String(team.id) === key);
    if (found) showTeam(found.composition.team);
  };
  return <Grid label={words.label} columns={columns} rows={rows} onOpen={open} emptyText={words.nothing} />;
};

export default TeamsView;
