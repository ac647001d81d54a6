import * as React from 'react';
import { matrixKey, type MandateCell, type MatrixInstitution, type MatrixTeam } from '../../../domain/teams/mandates';
import { useWords } from '../../../ui/approvals/useWords';
import { useGridKeys } from '../../policyMap/matrix/useGridKeys';
import { keyOfCell, openCell } from '../opened';
import type { StandingWords } from '../standing/useStandingWords';
import { showTeam } from '../useShownTeam';
import { CellContent } from './CellContent';
import type { ShownMatrix } from './mandateFilter';
import styles from './Mandates.module.scss';

/** All rows are drawn: there is nothing to bring in. */
const allDrawn = (): void => undefined;

interface RowProps {
  readonly team: MatrixTeam;
  readonly index: number;
  readonly institutions: readonly MatrixInstitution[];
  readonly cells: ReadonlyMap<string, MandateCell>;
  readonly selected?: string;
  readonly words: StandingWords;
}

const Row = React.memo(function Row({ team: { composition: { team } }, index, institutions, cells, selected, words }: RowProps): React.ReactElement {
  const { coreTeam: { matrix: say } } = useWords();
  return (
    <tr aria-rowindex={index + 2}>
      <th scope="row" className={styles.rowHead}>
        <button type="button" tabIndex={-1} data-cell={`${index}:0`} className={styles.team} onClick={() => showTeam(team)}>{team.name}</button>
      </th>
      {institutions.map(({ institution, key, name }, n) => {
        const cell = cells.get(matrixKey(team.id, institution));
        const place = `${index}:${n + 1}`;
        return cell
          ? (
            <td key={key} role="gridcell" aria-selected={keyOfCell(team.id, institution) === selected || undefined} data-missing={cell.missing !== undefined || undefined}>
              <button type="button" tabIndex={-1} data-cell={place} className={styles.cell} title={say.open(team.name, name)} onClick={() => openCell(team.id, institution)}>
                <CellContent cell={cell} words={words} />
              </button>
            </td>
          )
          : <td key={key} role="gridcell" tabIndex={-1} data-cell={place} className={styles.blank} aria-label={say.blank} />;
      })}
    </tr>
  );
});

export interface MandateTableProps {
  readonly matrix: ShownMatrix;
  readonly words: StandingWords;
  /** The open cell, as the address names it. */
  readonly selected?: string;
}

/** Teams by institutions. One stop for Tab; arrows move from cell to cell, Enter opens one. */
export const MandateTable = ({ matrix: { teams, institutions, cells }, words, selected }: MandateTableProps): React.ReactElement => {
  const { coreTeam: { matrix: say } } = useWords();
  const { table, handlers } = useGridKeys({ rows: teams.length, columns: institutions.length + 1, showRow: allDrawn });
  return (
    <div className={styles.scroll}>
      <table
        ref={table} role="grid" className={styles.table} aria-label={say.label} aria-rowcount={teams.length + 1} aria-colcount={institutions.length + 1}
        style={{ '--institutions': institutions.length } as React.CSSProperties} {...handlers}
      >
        <colgroup><col className={styles.teamColumn} />{institutions.map(({ key }) => <col key={key} />)}</colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className={styles.corner}>{say.team}</th>
            {institutions.map(({ key, name }) => <th key={key} scope="col">{name}</th>)}
          </tr>
        </thead>
        <tbody>
          {teams.map((team, index) => (
            <Row key={team.composition.team.id} team={team} index={index} institutions={institutions} cells={cells} selected={selected} words={words} />
          ))}
        </tbody>
      </table>
    </div>
  );
};
