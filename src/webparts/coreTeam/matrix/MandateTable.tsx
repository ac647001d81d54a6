import * as React from 'react';
import { matrixKey } from '../../../domain/teams/mandates';
import { useWords } from '../../../ui/approvals/useWords';
import { usePrinting } from '../../../ui/printing';
import { useGridKeys } from '../../policyMap/matrix/useGridKeys';
import type { StandingWords } from '../standing/useStandingWords';
import type { ShownMatrix } from './mandateFilter';
import { MandateHead, MandateRow } from './MandateRow';
import styles from './Mandates.module.scss';
import { PrintedMandates } from './PrintedMandates';
import { useCellInSight } from './useCellInSight';
import { likelyHeight, useTeamWindow } from './useTeamWindow';

export interface MandateTableProps {
  readonly matrix: ShownMatrix;
  readonly words: StandingWords;
  /** The open cell, as the address names it. */
  readonly selected?: string;
}

/** Stands for rows out of sight. */
const OutOfSight = ({ height }: { readonly height: number }): React.ReactElement | null => (height > 0 ? <tr aria-hidden="true" style={{ height }} /> : null);

/** One stop for Tab; arrows move from cell to cell, Enter opens one. */
const OnScreen = ({ matrix, words, selected }: MandateTableProps): React.ReactElement => {
  const { teams, institutions, cells } = matrix;
  const { coreTeam: { matrix: say } } = useWords();
  const rows = React.useMemo(() => teams.map(({ composition: { team } }) => ({
    key: String(team.id), likely: likelyHeight(institutions.flatMap(({ institution }) => cells.get(matrixKey(team.id, institution)) ?? []))
  })), [teams, institutions, cells]);
  const { scroller, span, offsets, onScroll, showRow } = useTeamWindow(rows);
  const { table, handlers } = useGridKeys({ rows: teams.length, columns: institutions.length + 1, showRow });
  useCellInSight(
    scroller, showRow, teams.findIndex(({ composition: { team } }) => selected?.startsWith(`${team.id}-`)),
    institutions.findIndex(({ key }) => selected?.endsWith(`-${key}`)));
  const { first, end } = span;
  return (
    <div className={styles.scroll} ref={scroller} onScroll={onScroll}>
      <table
        ref={table} role="grid" className={styles.table} aria-label={say.label} aria-rowcount={teams.length + 1} aria-colcount={institutions.length + 1}
        style={{ '--institutions': institutions.length } as React.CSSProperties} {...handlers}
      >
        <MandateHead institutions={institutions} />
        <tbody>
          <OutOfSight height={offsets[first]} />
          {teams.slice(first, end).map((team, n) => (
            <MandateRow key={team.composition.team.id} team={team} index={first + n} institutions={institutions} cells={cells} selected={selected} words={words} />
          ))}
          <OutOfSight height={offsets[teams.length] - offsets[end]} />
        </tbody>
      </table>
    </div>
  );
};

/** Teams by institutions: on the screen those in sight are drawn, on paper all. */
export const MandateTable = (props: MandateTableProps): React.ReactElement => (usePrinting() ? <PrintedMandates {...props} /> : <OnScreen {...props} />);
