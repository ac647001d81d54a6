import * as React from 'react';
import { groupBy } from '../../../domain/grouping';
import type { Seat } from '../../../domain/teams/composition';
import { useWords } from '../../../ui/approvals/useWords';
import { Grid, type GridColumn, type GridRow } from '../../../ui/Grid';
import type { TeamFacts } from '../../../domain/teams/teamFacts';
import { openCell } from '../opened';
import { SeatStanding } from '../standing/SeatStanding';
import { StateMark } from '../standing/StateMark';
import type { StandingWords } from '../standing/useStandingWords';
import type { MandateLine, ShownMatrix } from './mandateFilter';
import styles from './Mandates.module.scss';

export interface MandateListProps {
  readonly facts: TeamFacts;
  readonly matrix: ShownMatrix;
  readonly words: StandingWords;
  readonly by: 'byTeam' | 'byInstitution';
  /** The key of the open cell. */
  readonly selected?: string;
}

/** One person of a cell, or the place that nobody has. */
interface Item { readonly key: string; readonly line: MandateLine; readonly seat?: Seat }

const itemsOf = (line: MandateLine): readonly Item[] => [
  ...line.cell.seats.map(seat => ({ key: `${line.key} ${seat.person.id}`, line, seat })), ...(line.cell.missing ? [{ key: `${line.key} missing`, line }] : [])
];

/** Nobody sits: the services that somebody should sit for, where there are any. */
const Nobody = ({ line: { cell: { missing } }, facts }: Pick<Item, 'line'> & Pick<MandateListProps, 'facts'>): React.ReactElement => {
  const { coreTeam: { panel } } = useWords();
  const services = (missing?.services ?? []).map(id => facts.services.get(id)?.name ?? String(id));
  return <span className={styles.quiet}>{services.length === 0 ? panel.nobody : services.join(', ')}</span>;
};

const useColumns = ({ by, words, facts }: Pick<MandateListProps, 'by' | 'words' | 'facts'>): readonly GridColumn<Item>[] => {
  const { coreTeam: { matrix: say } } = useWords();
  return React.useMemo(() => [
    by === 'byTeam'
      ? { key: 'institution', header: say.institution, width: 'flex', minWidth: 180, render: ({ line }) => line.institution.name }
      : { key: 'team', header: say.team, width: 'flex', minWidth: 180, render: ({ line }) => line.team.composition.team.name },
    { key: 'people', header: say.people, width: 'flex', minWidth: 160, render: ({ line, seat }) => seat?.person.name ?? <Nobody line={line} facts={facts} /> },
    {
      key: 'states', header: say.states, width: 'flex', minWidth: 200,
      render: ({ line, seat }) => (seat ? <SeatStanding seat={seat} words={words} brief /> : <StateMark state="missing" count={line.cell.counts.missing} />)
    }
  ], [by, say, words, facts]);
};

/** The same places one under another, by team or by institution: for narrow screens, and for reading one institution. */
export const MandateList = ({ facts, matrix: { lines, teams, institutions }, words, by, selected }: MandateListProps): React.ReactElement => {
  const { coreTeam: { matrix: say } } = useWords();
  const columns = useColumns({ by, words, facts });
  const rows = React.useMemo(() => {
    const byTeam = by === 'byTeam';
    const groups = groupBy(lines, ({ team, institution }) => (byTeam ? `t${team.composition.team.id}` : institution.key));
    const heads = byTeam ? teams.map(({ composition: { team } }) => ({ key: `t${team.id}`, name: team.name })) : institutions;
    return heads.flatMap(({ key, name }): readonly GridRow<Item>[] => {
      const theirs = (groups.get(key) ?? []).flatMap(itemsOf);
      return [{ kind: 'group', key, title: name, count: theirs.length }, ...theirs.map(item => ({ kind: 'item' as const, key: item.key, item }))];
    });
  }, [by, lines, teams, institutions]);
  const itemNamed = (named: (item: Item) => boolean): Item | undefined => rows.flatMap(row => (row.kind === 'item' && named(row.item) ? [row.item] : []))[0];
  const open = (key: string): void => {
    const item = itemNamed(one => one.key === key);
    if (item) openCell(item.line.cell.team, item.line.cell.institution);
  };
  return (
    <Grid
      label={say.label} columns={columns} rows={rows} selectedKey={selected === undefined ? undefined : itemNamed(({ line }) => line.key === selected)?.key}
      onOpen={open} emptyText={say.nothing}
    />
  );
};
